'use client';

import { type Draft, forgetDraft, keepDraft, restoreWords } from '@/ui/browser-drafts';

export type AutosaveStatus =
  | { readonly is: 'resting' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'on-this-device' }
  | { readonly is: 'conflict' }
  | { readonly is: 'gone' };

type Outcome =
  | { readonly status: 'saved'; readonly version: number }
  | { readonly status: 'conflict' | 'not-yet' | 'gone' | 'away' };

export interface AutosaveListener {
  readonly say: (status: AutosaveStatus) => void;
  /** The version that the form's words are now written over. */
  readonly base: (version: number) => void;
}

/** A server that takes longer than this is away: Continue waits for a save that is on its way. */
const PATIENCE_MS = 10_000;
/** Long enough not to save every word, short enough to lose nothing that matters (ux.md 2.4). */
const AFTER_TYPING_MS = 800;
/** Then it waits for the next change (ux.md 2.18). */
const RETRY_MS = [2_000, 8_000, 30_000];

/** The newest version of each answer that the server acknowledged: an older page from the browser's memory is asked for again. */
export const acknowledged = new Map<string, number>();

/**
 * Saves a question's form while it is being filled in: ticks at once, words when the typing pauses, everything when the page
 * is left. One save is on its way at a time. The hidden version is moved on after each, so that Continue meets no conflict.
 */
export class Autosaver {
  private timer: number | undefined;
  private attempt = 0;
  private onItsWay: Promise<void> | undefined;
  private isDirty = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly address: string,
    private readonly answerId: string,
    private readonly listener: AutosaveListener,
  ) {}

  /** Listens until the returned function is called. */
  start(): () => void {
    const { form } = this;
    const changed = ({ target }: Event) => {
      this.touch(target);
    };
    const leaving = () => {
      void this.save();
    };
    const hiding = () => {
      if (document.visibilityState === 'hidden') void this.save();
    };
    form.addEventListener('input', changed);
    form.addEventListener('focusout', leaving);
    document.addEventListener('visibilitychange', hiding);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('online', leaving);
    return () => {
      window.clearTimeout(this.timer);
      form.removeEventListener('input', changed);
      form.removeEventListener('focusout', leaving);
      document.removeEventListener('visibilitychange', hiding);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', leaving);
    };
  }

  touch(target: EventTarget | null): void {
    this.isDirty = true;
    this.attempt = 0;
    window.clearTimeout(this.timer);
    if (isTyped(target)) this.later(AFTER_TYPING_MS);
    else void this.save();
  }

  async save(): Promise<void> {
    window.clearTimeout(this.timer);
    if (!this.isDirty || this.onItsWay !== undefined) return;
    this.onItsWay = this.saveUntilClean();
    await this.onItsWay;
    this.onItsWay = undefined;
  }

  /** The form is about to be sent as a whole: waits for what is on its way and starts nothing more. */
  async finish(): Promise<void> {
    window.clearTimeout(this.timer);
    this.isDirty = false;
    await this.onItsWay;
  }

  /** Goes on while the candidate changed something during the last save. */
  private async saveUntilClean(): Promise<void> {
    while (this.isDirty) {
      this.isDirty = false;
      this.listener.say({ is: 'saving' });
      const outcome = await this.send();
      this.settle(outcome);
      if (outcome.status === 'away') return;
    }
  }

  private settle(outcome: Outcome): void {
    if (outcome.status === 'away') {
      this.keepHere();
      return;
    }
    this.attempt = 0;
    if (outcome.status === 'saved') {
      forgetDraft(this.answerId);
      this.listener.say({ is: 'saved', at: new Date() });
    } else this.listener.say({ is: outcome.status === 'not-yet' ? 'resting' : outcome.status });
  }

  private keepHere(): void {
    this.isDirty = true;
    keepDraft(this.answerId, this.form);
    this.listener.say({ is: 'on-this-device' });
    const wait = RETRY_MS[this.attempt];
    this.attempt += 1;
    if (wait !== undefined) this.later(wait);
  }

  private later(wait: number): void {
    this.timer = window.setTimeout(() => void this.save(), wait);
  }

  /** Sends the form once. A server that is away, or answers with an error of its own, is told apart from one that refuses. */
  private async send(): Promise<Outcome> {
    try {
      const response = await fetch(this.address, {
        method: 'POST',
        body: new FormData(this.form),
        keepalive: true,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.status >= 500) return { status: 'away' };
      const reply = (await response.json()) as Exclude<Outcome, { status: 'away' }>;
      if (reply.status === 'saved') {
        this.moveOn(reply.version);
        acknowledged.set(this.answerId, reply.version);
      }
      return reply;
    } catch {
      return { status: 'away' };
    }
  }

  /** Words of an earlier visit, over the version they were written over: what changed since shows as a conflict. */
  restore({ version, pairs }: Draft): void {
    restoreWords(this.form, pairs);
    this.moveOn(version);
    this.touch(null);
  }

  /** At once, also before the page is drawn again: Continue may be on its way. */
  private moveOn(version: number): void {
    const field = this.form.elements.namedItem('version');
    if (field instanceof HTMLInputElement) field.value = String(version);
    this.listener.base(version);
  }
}

const isTyped = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
