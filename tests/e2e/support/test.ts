import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What a browser complained about: errors on its console (a broken Content-Security-Policy is one) and errors of the page. */
export class Complaints {
  private readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  listenTo(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.heard.push(String(error.error())));
  }

  /** A browser reports an answer that is not 200, and a server that is away, as an error: say so where that is the point. */
  allow(complaint: RegExp): void {
    this.expected.push(complaint);
  }

  unexpected(): readonly string[] {
    return this.heard.filter((text) => !this.expected.some((pattern) => pattern.test(text)));
  }
}

export const NOT_FOUND = /status of 404/;
/** Nobody listens, or the answer broke off in the middle. */
export const AWAY = /net::ERR_(CONNECTION|EMPTY|SOCKET|INCOMPLETE)/;

/** Every test fails when the browser complained, whatever else it shows. */
export const test = base.extend<{ readonly complaints: Complaints }>({
  complaints: [
    async ({ context }, provide) => {
      const complaints = new Complaints();
      complaints.listenTo(context);
      await provide(complaints);
      expect(complaints.unexpected(), 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
