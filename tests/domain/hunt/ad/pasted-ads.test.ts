import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdFieldName, AdRead, PastedAd } from '@/domain/hunt/ad/ad';
import { readAd } from '@/domain/hunt/ad/read-ad';
import { adKnowledge } from '@/knowledge/hunt-ad';
import { parseCalendarDate } from '@/lib/calendar-date';

const today = parseCalendarDate('2026-06-04')!;
const read = (pasted: PastedAd) => readAd(pasted, adKnowledge, { today });
const ad = (name: string) => readFileSync(`tests/support/ads/${name}.txt`, 'utf8');
const values = (result: AdRead): Readonly<Record<string, string>> =>
  result.kind === 'read'
    ? Object.fromEntries(
        (Object.keys(result.fields) as AdFieldName[]).map((name) => [name, result.fields[name]?.value ?? '']),
      )
    : { refused: result.reason };

/** What somebody who reads the ad would type into the form. */
const ads: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'of a hospital, line by line',
    'nhs-labelled',
    {
      title: 'Staff Nurse',
      company: 'Calder Vale Hospitals NHS Trust',
      location: 'Halifax, West Yorkshire',
      salary: '£31,049 to £37,796 a year',
      employmentType: 'permanent',
      postedOn: '2026-06-02',
      deadline: '2026-06-28',
      link: 'https://caldervale.example/vacancies/4411',
      contactName: 'Ruth Ashworth',
      contactEmail: 'ruth.ashworth@caldervale.example',
    },
  ],
  [
    'copied from a network with its menus',
    'linkedin-menu',
    {
      title: 'Data Analyst',
      company: 'Harrow & Pine',
      location: 'Leeds, England, United Kingdom',
      salary: '£38K/yr - £44K/yr',
      employmentType: 'full-time',
      postedOn: '2026-05-21',
    },
  ],
  [
    'of a kitchen in Portland',
    'indeed-us',
    {
      title: 'Line Cook',
      company: 'Blue Heron Grill',
      location: 'Portland, OR 97205',
      salary: '$19 - $23 an hour',
      employmentType: 'full-time',
    },
  ],
  [
    'in the e-mail of a recruiter in Pune',
    'recruiter-mail',
    {
      title: 'Senior Java Developer',
      company: 'Kestrel Payments',
      location: 'Pune (hybrid, 3 days)',
      salary: '24-30 LPA',
      deadline: '2026-06-12',
      contactName: 'Priya Nair',
      contactEmail: 'priya.nair@stonebridgetalent.example',
    },
  ],
  [
    'in German',
    'german',
    {
      title: 'Sachbearbeiter Einkauf',
      company: 'Nordlicht Möbel GmbH',
      location: 'Bremen',
      salary: '38.000 € bis 44.000 € brutto im Jahr',
      employmentType: 'full-time',
      deadline: '2026-07-15',
      contactName: 'Frau Karin Albers',
      contactEmail: 'bewerbung@nordlicht-moebel.example',
    },
  ],
  [
    'in French',
    'french',
    {
      title: 'Vendeur',
      company: 'La Boulangerie du Canal',
      location: 'Nantes',
      salary: '12,20 € par heure',
      employmentType: 'permanent',
      deadline: '2026-06-30',
      contactEmail: 'contact@boulangerie-canal.example',
    },
  ],
  [
    'in Spanish',
    'spanish',
    {
      title: 'Camarero de sala',
      company: 'Casa Bruna',
      location: 'Valencia',
      salary: '1.450 € al mes',
      employmentType: 'full-time',
      deadline: '2026-06-20',
    },
  ],
];
const moreAds: typeof ads = [
  [
    'of a book shop, in sentences alone',
    'prose-uk',
    {
      title: 'Part-time bookseller and barista',
      company: 'Hollin Books',
      location: 'Hebden Bridge',
      salary: '£12.60 per hour',
      deadline: '2026-06-19',
      contactName: 'Dana Whitlock',
      contactEmail: 'dana@hollinbooks.example',
    },
  ],
  [
    'with its labels on lines of their own',
    'workday-copy',
    {
      title: 'Clinical Pharmacist',
      company: 'Larkfield Health',
      location: 'Cork, Ireland',
      employmentType: 'full-time',
      postedOn: '2026-05-30',
    },
  ],
  [
    'forwarded from phone to phone in Kolkata',
    'india-whatsapp',
    {
      title: 'Lab Technician',
      company: 'Suraksha Diagnostics Pvt Ltd',
      location: 'Kolkata, Salt Lake',
      salary: '₹18,000 – ₹24,000 per month',
      deadline: '2026-06-25',
      contactEmail: 'careers@suraksha-diag.example',
      link: 'https://suraksha-diag.example/jobs/lab-technician',
    },
  ],
  [
    'in an invitation from Brisbane, whose writer is a director',
    'australia-mail',
    {
      title: 'Early Childhood Teacher',
      company: 'Banksia Early Learning',
      location: 'Brisbane',
      salary: 'AUD 42.50 per hour',
      deadline: '2026-07-03',
      contactName: 'Mei Tran',
    },
  ],
  [
    'of a charity, without labels',
    'charity-no-labels',
    {
      title: 'Community Outreach Coordinator',
      company: 'Foxglove Food Bank',
      location: 'Bristol (hybrid)',
      salary: '£26,500 pro rata',
      employmentType: 'part-time',
      deadline: '2026-06-22',
    },
  ],
  [
    'as the source of a page',
    'greenhouse-source.html',
    {
      title: 'Site Reliability Engineer',
      company: 'Otterworks & Co',
      location: 'Remote; Denver, CO, US',
      salary: 'USD 142,000–168,000 a year',
      employmentType: 'full-time',
      postedOn: '2026-05-28',
      deadline: '2026-07-31',
      link: 'https://boards.greenhouse.io/otterworks/jobs/4401',
    },
  ],
  [
    'as a page with microdata',
    'microdata.html',
    {
      title: 'Primary Teacher, Year 4',
      company: 'Thornbury Road Primary',
      location: 'Swansea, Wales',
      employmentType: 'full-time',
      postedOn: '2026-05-20',
      deadline: '2026-06-19',
    },
  ],
  [
    'as a page whose markup is broken',
    'mangled.html',
    {
      title: 'Night Porter',
      company: 'The Gull Hotel',
      location: 'Whitby',
      salary: '£11.90 an hour',
      deadline: '2026-07-01',
    },
  ],
  [
    'as a page that says it in its title',
    'linkedin-page.html',
    {
      title: 'Data Analyst',
      company: 'Harrow & Pine',
      location: 'Leeds, England, United Kingdom',
      employmentType: 'full-time',
      postedOn: '2026-06-01',
      link: 'https://uk.linkedin.com/jobs/view/data-analyst-at-harrow-pine-3900112233',
    },
  ],
];

describe('A pasted ad', () => {
  it.each([...ads, ...moreAds])('%s is read', (_, name, said) => {
    expect(values(read({ text: ad(name) }))).toEqual(said);
  });

  it('is read from its markup where the clipboard has both', () => {
    const html = ad('greenhouse-source.html');
    const result = read({ text: 'Site Reliability Engineer\nDenver or remote', html });
    expect(values(result)).toMatchObject({ company: 'Otterworks & Co', deadline: '2026-07-31' });
  });

  it('says where each field was read, and how sure that is', () => {
    const result = read({ text: ad('nhs-labelled') });
    expect(result).toMatchObject({
      fields: {
        title: { from: 'first-lines', confidence: 'guess' },
        company: { from: 'labelled-line', confidence: 'likely' },
      },
    });
    expect(read({ text: ad('greenhouse-source.html') })).toMatchObject({
      fields: {
        title: { from: 'job-posting', confidence: 'sure' },
        link: { from: 'page-head', confidence: 'likely' },
      },
    });
  });

  it('that lists several jobs is a guess, and says so', () => {
    const result = read({ text: ad('list-of-jobs.html') });
    expect(result).toMatchObject({
      remarks: ['several-jobs'],
      fields: { title: { value: 'Welder', confidence: 'guess' } },
    });
  });

  it('of which too much was pasted is read from its beginning, and says so', () => {
    const result = read({ text: `${ad('nhs-labelled')}${'x\n'.repeat(100_000)}` });
    expect(result).toMatchObject({ remarks: ['only-the-beginning-was-read'] });
    expect(values(result)).toMatchObject({ company: 'Calder Vale Hospitals NHS Trust' });
  });
});

describe('A day in an ad', () => {
  const deadline = (text: string, order?: 'day-first' | 'month-first') => {
    const result = readAd(
      { text: `Nurse\nDeadline: ${text}` },
      adKnowledge,
      order === undefined ? { today } : { today, order },
    );
    return result.kind === 'read' ? [result.fields.deadline?.value, result.remarks.length] : [];
  };

  it.each([
    ['30 June 2026', '2026-06-30'],
    ['June 30th, 2026', '2026-06-30'],
    ['Tuesday 30 June', '2026-06-30'],
    ['2 January', '2027-01-02'],
    ['2026-06-30T23:59:00Z', '2026-06-30'],
    ['30/06/2026', '2026-06-30'],
    ['15. März 2027', '2027-03-15'],
    ['29 February 2027', undefined],
    ['soon', undefined],
  ])('written as %s is %s', (text, day) => {
    expect(deadline(text)).toEqual([day, 0]);
  });

  it('whose order nobody knows is said to be guessed', () => {
    expect(deadline('03/07/2026')).toEqual(['2026-03-07', 1]);
    expect(deadline('03/07/2026', 'day-first')).toEqual(['2026-07-03', 0]);
    expect(deadline('03/07/2026\nSalary: £20,000')).toEqual(['2026-07-03', 0]);
  });

  it.each([
    ['Posted yesterday', '2026-06-03'],
    ['Posted 3 weeks ago', '2026-05-14'],
    ['Posted 30+ days ago', undefined],
    ['Posted on 28 December', '2025-12-28'],
  ])('of posting, written as "%s", is %s', (text, day) => {
    expect(values(read({ text: `Nurse\nMercy\n${text}` })).postedOn).toBe(day);
  });
});
