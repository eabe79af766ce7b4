import { describe, expect, it } from 'vitest';
import type { AdFieldName } from '@/domain/hunt/ad/ad';
import { readAd } from '@/domain/hunt/ad/read-ad';
import { adKnowledge } from '@/knowledge/hunt-ad';
import { parseCalendarDate } from '@/lib/calendar-date';

const today = parseCalendarDate('2026-06-04')!;
const ofData = (data: unknown) =>
  readAd({ html: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }, adKnowledge, { today });
const of = (posting: Readonly<Record<string, unknown>>) =>
  ofData({ '@type': 'JobPosting', title: 'Nurse', ...posting });
const field = (name: AdFieldName, posting: Readonly<Record<string, unknown>>) => {
  const result = of(posting);
  return result.kind === 'read' ? result.fields[name]?.value : undefined;
};
const posting = { '@type': 'JobPosting', title: 'Nurse' };

describe('A posting in the data of a page', () => {
  it.each([
    ['alone', posting],
    ['in a list', [{ '@type': 'WebSite' }, posting]],
    ['in a graph', { '@graph': [posting] }],
    ['in a page about it', { '@type': 'WebPage', mainEntity: { '@type': 'ItemPage', about: [posting] } }],
    ['in lists in lists', [[[[posting]]]]],
    ['with the whole name of its type', { ...posting, '@type': 'https://schema.org/JobPosting' }],
    ['with two types', { ...posting, '@type': ['Thing', 'JobPosting'] }],
  ])('is found %s', (_, data) => {
    expect(ofData(data)).toMatchObject({
      fields: { title: { value: 'Nurse', from: 'job-posting', confidence: 'sure' } },
    });
  });

  it('may write its employer as a text or a thing, with marks of a page in it', () => {
    expect(field('company', { hiringOrganization: 'Mercy' })).toBe('Mercy');
    expect(field('company', { hiringOrganization: [{ name: ['Smith &amp; <b>Sons</b>'] }] })).toBe('Smith & Sons');
  });

  it.each([
    [{ address: { addressLocality: 'Cork', addressCountry: 'IE' } }, 'Cork, IE'],
    [[{ address: { addressLocality: 'Cork' } }, { address: { addressLocality: 'Galway' } }], 'Cork; Galway'],
    [{ address: '3 Hill Street, Cork' }, '3 Hill Street, Cork'],
    [{ name: 'Cork office' }, 'Cork office'],
    ['Cork', 'Cork'],
    [{ addressLocality: 'Cork' }, 'Cork'],
    [17, undefined],
  ])('with the place %j is at %s', (jobLocation, place) => {
    expect(field('location', { jobLocation })).toBe(place);
  });

  it('from home is remote', () => {
    expect(field('location', { jobLocationType: 'TELECOMMUTE' })).toBe('Remote');
  });

  it.each([
    [
      { currency: 'EUR', value: { minValue: 31000, maxValue: 34500.5, unitText: 'YEAR' } },
      'EUR 31,000–34,500.50 a year',
    ],
    [{ currency: 'GBP', value: { value: '12.60', unitText: 'HOUR' } }, 'GBP 12.60 an hour'],
    [{ currency: 'GBP', value: { minValue: 20000, maxValue: 20000 } }, 'GBP 20,000'],
    [{ currency: 'GBP', value: 20000 }, 'GBP 20,000'],
    [{ currency: 'GBP', value: { minValue: 0, maxValue: 0 } }, undefined],
    ['£20k a year', '£20k a year'],
  ])('with the pay %j says %s', (baseSalary, pay) => {
    expect(field('salary', { baseSalary })).toBe(pay);
  });

  it.each([
    ['2026-05-28T23:30:00-07:00', '2026-05-28'],
    ['2026-05-28', '2026-05-28'],
    ['2026-02-31', undefined],
    ['soon', undefined],
    [null, undefined],
  ])('with the last day %j ends on %s, whatever the zone', (validThrough, day) => {
    expect(field('deadline', { validThrough })).toBe(day);
  });

  it('gives no link that is not of the web', () => {
    expect(field('link', { url: 'javascript:alert(1)' })).toBeUndefined();
    expect(field('link', { url: 'https://bob:secret@mercy.example' })).toBeUndefined();
    expect(field('link', { url: 'https://mercy.example/jobs/1' })).toBe('https://mercy.example/jobs/1');
  });

  it.each([null, 1, [], {}, [[]], { name: {} }, { value: [] }, 'x'.repeat(10_000)])(
    'is read although a field holds a wrong shape',
    (wrong) => {
      const names = [
        'hiringOrganization',
        'jobLocation',
        'baseSalary',
        'url',
        'datePosted',
        'employmentType',
        'applicationContact',
      ];
      const result = of(Object.fromEntries(names.map((name) => [name, wrong])));
      expect(result).toMatchObject({ fields: { title: { value: 'Nurse' } } });
    },
  );

  it('beside others is the one that the page is about', () => {
    const data = JSON.stringify(['Welder', 'Nurse'].map((title) => ({ '@type': 'JobPosting', title })));
    const html = `<title>Nurse | Mercy</title><script type="application/ld+json">${data}</script>`;
    expect(readAd({ html }, adKnowledge, { today })).toMatchObject({
      remarks: [],
      fields: { title: { value: 'Nurse', confidence: 'sure' } },
    });
  });
});
