import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdFieldName } from '@/domain/hunt/ad/ad';
import { readAd } from '@/domain/hunt/ad/read-ad';
import { adKnowledge } from '@/knowledge/hunt-ad';
import { parseCalendarDate } from '@/lib/calendar-date';

const today = parseCalendarDate('2026-06-04')!;
const read = (text: string) => readAd({ text }, adKnowledge, { today });
const said = (text: string) => {
  const result = read(text);
  if (result.kind === 'refused') return { refused: result.reason };
  const { link, company, title } = result.fields;
  return { link: link?.value, company: company?.value, title: title?.value };
};

describe('A pasted link', () => {
  it.each([
    ['https://boards.greenhouse.io/otterworks/jobs/4401', 'Otterworks', undefined],
    ['https://job-boards.eu.greenhouse.io/harrowpine/jobs/4401?gh_src=x', 'Harrowpine', undefined],
    ['https://jobs.lever.co/harrow-pine/3f2b8c1a-1111-2222-3333-444455556666', 'Harrow Pine', undefined],
    ['https://jobs.ashbyhq.com/Kestrel%20Payments/3f2b8c1a-1111', 'Kestrel Payments', undefined],
    [
      'https://larkfield.wd3.myworkdayjobs.com/en-US/External/job/Cork/Clinical-Pharmacist_R-20931',
      'Larkfield',
      'Clinical Pharmacist',
    ],
    ['https://jobs.smartrecruiters.com/Dockside/743999912345-marine-fitter', 'Dockside', 'Marine fitter'],
    ['https://www.linkedin.com/jobs/view/data-analyst-at-harrow-pine-3900112233/', 'Harrow Pine', 'Data analyst'],
    ['https://acme.teamtailor.com/jobs/123456-senior-baker', 'Acme', 'Senior baker'],
    ['https://nordlicht.jobs.personio.de/job/12345', 'Nordlicht', undefined],
    ['https://careers.bloom-sons.co.uk/vacancies/ward-nurse-221', 'Bloom Sons', 'Ward nurse'],
  ])('%s is kept, and is from %s', (link, company, title) => {
    expect(said(link)).toEqual({ link, company, title });
  });

  it.each([
    'https://www.linkedin.com/jobs/view/3900112233',
    'http://127.0.0.1:3000/x',
    'https://uk.indeed.com/viewjob?jk=1',
  ])('%s names nobody', (link) => {
    expect(said(link)).toEqual({ link, company: undefined, title: undefined });
  });

  it('is completed where it was typed without its beginning', () => {
    expect(said('boards.greenhouse.io/otterworks/jobs/1').link).toBe('https://boards.greenhouse.io/otterworks/jobs/1');
  });

  it('is sure, and what it seems to say is a guess', () => {
    expect(read('https://jobs.lever.co/acme')).toMatchObject({
      fields: { link: { confidence: 'sure' }, company: { from: 'link', confidence: 'guess' } },
    });
  });

  it.each([
    ['javascript:alert(1)', 'runs-code'],
    ['  JavaScript:alert("a b")', 'runs-code'],
    ['java\nscript:alert(1)', 'runs-code'],
    ['\u0001javascript:alert(1)', 'runs-code'],
    ['vbscript:x', 'runs-code'],
    ['data:text/html,<script>alert(1)</script>', 'runs-code'],
    ['file:///etc/passwd', 'opens-a-file'],
    ['C:\\jobs\\ad.pdf', 'opens-a-file'],
    ['\\\\server\\share', 'opens-a-file'],
    ['https://bob:secret@acme.example/jobs', 'carries-a-password'],
    ['https://bob@acme.example/jobs', 'carries-a-password'],
    ['ftp://acme.example/x', 'is-not-of-the-web'],
    ['mailto:jobs@acme.example', 'is-not-of-the-web'],
  ])('such as %j is refused: %s', (text, refused) => {
    expect(said(text)).toEqual({ refused });
  });

  it('that may not be kept is passed over in an ad', () => {
    const text = 'Nurse\nMercy Hospital\nApply: javascript:alert(1) or https://bob:secret@mercy.example/x';
    expect(said(text)).toEqual({ link: undefined, company: 'Mercy Hospital', title: 'Nurse' });
  });

  it('of a board is taken before others in an ad', () => {
    const text = 'Nurse\nMercy\nWe are on https://news.example/mercy. Apply: see https://jobs.lever.co/mercy/1.';
    expect(said(text).link).toBe('https://jobs.lever.co/mercy/1');
  });
});

describe('Whatever is pasted', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.webUrl({
      withFragments: true,
      withQueryParameters: true,
      authoritySettings: { withUserInfo: true, withPort: true },
    }),
    fc.constantFrom(
      'javascript:',
      'data:,',
      'java\tscript:x',
      'file:///',
      'https://',
      '@',
      'Link: ',
      '\n',
      '<a href="',
      '">',
      '<p>',
    ),
    fc.constantFrom('<script type="application/ld+json">', '{"@type":"JobPosting","url":"javascript:x"}', '</script>'),
    fc.constantFrom('Nurse at Mercy', 'Closing date: 31/02/2026', '£1', 'Acme is hiring a ', '\uD800', '%E0%A4%A'),
  );
  const pasted = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('never stops the reader, and never gives a link that is not of the web', () => {
    fc.assert(
      fc.property(pasted, pasted, (text, html) => {
        for (const paste of [{ text }, { html }, { text, html }]) {
          const result = readAd(paste, adKnowledge, { today });
          const link = result.kind === 'read' ? result.fields.link?.value : undefined;
          if (link === undefined) continue;
          const { protocol, username, password } = new URL(link);
          expect(['http:', 'https:']).toContain(protocol);
          expect(link).toMatch(/^https?:\/\//i);
          expect(username + password).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a field more than one line, or nothing', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const result = read(text);
        const fields = result.kind === 'read' ? result.fields : {};
        for (const name of Object.keys(fields) as AdFieldName[]) {
          const value = fields[name]?.value ?? '';
          expect(value.trim()).not.toBe('');
          expect(value).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(value.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  const full = (unit: string) => unit.repeat(Math.ceil(200_000 / unit.length));
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  it.each([
    ['one endless line', full('Acme is hiring experienced and motivated ')],
    ['numbers without end', full(`${'1,1'.repeat(97)}.\n`)],
    ['links without end', full('https://a.example/x-1 ')],
    ['labels without end', full('Location\n')],
    ['markup nested without end', full('<div>')],
    ['markup closed wrongly', '<b>'.repeat(30_000) + '</i>'.repeat(25_000)],
    [
      'a megabyte of data',
      data(Array.from({ length: 15_000 }, (_, at) => ({ '@type': 'JobPosting', title: `Nurse ${at}` }))),
    ],
    ['deep data', `<script type="application/ld+json">${'['.repeat(90_000)}${']'.repeat(90_000)}</script>`],
  ])('is read within 0.2 seconds: %s', (_, text) => {
    read('Nurse at Mercy');
    const from = performance.now();
    read(text);
    expect(performance.now() - from).toBeLessThan(200);
  });
});
