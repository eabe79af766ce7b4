import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { databaseFile, origin } from './support/place.mjs';
import { beginInterview } from './support/short-story';
import { storedAnswers } from './support/stored';
import { expect, test } from './support/test';
import { heading } from './support/wizard';

const words = 'Planted by another site.';

/** Another page open in the same browser. To a browser, another port of this machine is the same site, so it sends our cookie along. */
async function anotherSite(interviewId: string) {
  const fields = {
    interviewId,
    questionId: 'what-happened',
    key: 'a-key-of-another-site',
    version: '0',
    'field.story': words,
  };
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const html = `<!doctype html><html lang="en"><title>Another site</title><form method="post" enctype="multipart/form-data" action="${origin}/api/answers">${inputs.join('')}<button>Win a prize</button></form></html>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}

test('another site open in the same browser can neither read nor write', async ({ page, context, complaints }) => {
  complaints.allow(/CORS policy|ERR_FAILED|ERR_BLOCKED_BY_RESPONSE|status of 403/);
  const interviewId = await beginInterview(page);
  const site = await anotherSite(interviewId);
  const theirs = await context.newPage();
  await theirs.goto(site.address);

  const tried = await theirs.evaluate(
    async ({ target, id }) => {
      const read = fetch(`${target}/interviews/${id}`, { credentials: 'include' }).then(
        () => 'was read',
        () => 'was refused',
      );
      const body = new FormData(document.querySelector('form') ?? undefined);
      const write = fetch(`${target}/api/answers`, { method: 'POST', body, credentials: 'include' }).then(
        () => 'was read',
        () => 'was refused',
      );
      await fetch(`${target}/api/answers`, { method: 'POST', body, credentials: 'include', mode: 'no-cors' }).catch(
        () => undefined,
      );
      return [await read, await write];
    },
    { target: origin, id: interviewId },
  );
  expect(tried).toEqual(['was refused', 'was refused']);

  await theirs.getByRole('button', { name: 'Win a prize' }).click();
  await expect(heading(theirs)).toHaveText('This request stopped here');
  expect(Object.keys(storedAnswers(databaseFile, interviewId))).toEqual(['which-interview']);
  site.close();
});
