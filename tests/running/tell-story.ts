/** Logs an interview and tells its story as a browser without JavaScript would; returns the page that comes after it. */
export async function tellStory(origin: string, story: string): Promise<{ url: string; html: string }> {
  const told = await send(`${origin}/interviews/new`, { 'field.employer': 'Tern Logistics' });
  const after = await send(new URL(told, origin).href, { 'field.story': story, go: 'continue' });
  const url = new URL(after, origin).href;
  return { url, html: await textOf(url) };
}

/** Fills in the page's form and sends it: where the answer leads. */
async function send(url: string, typed: Readonly<Record<string, string>>): Promise<string> {
  const html = await textOf(url);
  const body = new FormData();
  for (const [name, value] of hiddenFields(html)) body.set(name, value);
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  const answer = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' },
  });
  const next = answer.headers.get('location');
  if (next === null) throw new Error(`${url} led nowhere (${String(answer.status)})`);
  return next;
}

/** Of the form that the questions stand in; a page has others, for the theme and the like. */
function hiddenFields(html: string): readonly (readonly [string, string])[] {
  const form = html.split('<form').find((part) => part.includes('name="field.')) ?? '';
  return (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map((tag) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ]);
}

const attribute = (tag: string, name: string) =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const textOf = async (url: string) => (await fetch(url)).text();
