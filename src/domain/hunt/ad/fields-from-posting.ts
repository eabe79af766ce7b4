import { parseCalendarDate, type CalendarDate } from '@/lib/calendar-date';
import { readPage } from '@/lib/web-page/read-page';
import type { EmploymentType } from './ad';
import type { AdOffer } from './ad-draft';
import { firstThing, listOf, textOf, type Thing } from './posting-data';

const LONGEST_MARKED_UP = 2000;
const MOST_PLACES = 3;

/** Texts of data are written for a page: "R&amp;D <b>nurse</b>". */
function shown(value: unknown): string {
  const text = textOf(value).slice(0, LONGEST_MARKED_UP);
  return /[<&]/.test(text) ? readPage(text).text : text;
}

/** The day as the posting wrote it down; its hour and zone never move it. */
const dayOf = (value: unknown): CalendarDate | undefined => parseCalendarDate(textOf(value).trim().slice(0, 10));

const joined = (parts: readonly string[], between: string) =>
  [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))].join(between);

function addressOf(place: unknown): string {
  if (typeof place === 'string') return place;
  const thing = firstThing(place);
  if (thing === undefined) return '';
  const address = firstThing(thing.address) ?? (thing.address === undefined ? thing : undefined);
  if (address === undefined) return textOf(thing.address);
  const parts = joined([address.addressLocality, address.addressRegion, address.addressCountry].map(shown), ', ');
  return parts === '' ? shown(thing.name) : parts;
}

function locationOf(posting: Thing): string {
  const places = listOf(posting.jobLocation).map(addressOf).slice(0, MOST_PLACES);
  const isRemote = /telecommute|remote/i.test(textOf(posting.jobLocationType));
  return joined([...(isRemote ? ['Remote'] : []), ...places], '; ');
}

const PERIODS: Readonly<Record<string, string>> = {
  YEAR: ' a year',
  MONTH: ' a month',
  WEEK: ' a week',
  DAY: ' a day',
  HOUR: ' an hour',
};

/** "31000.5" as people write it; what is no number stays as it is. */
function amount(value: unknown): string {
  const text = textOf(value).trim();
  if (!/^\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = '', cents = ''] = text.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return Number(cents) === 0 ? grouped : `${grouped}.${cents.padEnd(2, '0').slice(0, 2)}`;
}

function rangeOf(value: Thing): string {
  const [least, most, one] = [amount(value.minValue), amount(value.maxValue), amount(value.value)];
  const ends = [...new Set([least, most].filter((text) => text !== '' && text !== '0'))];
  return ends.length > 0 ? ends.join('–') : one.replace(/^0$/, '');
}

function salaryOf(posting: Thing): string {
  const salary = firstThing(posting.baseSalary ?? posting.estimatedSalary);
  if (salary === undefined) return shown(posting.baseSalary);
  const value = firstThing(salary.value) ?? salary;
  const range = rangeOf(value);
  if (range === '') return '';
  const currency = textOf(salary.currency ?? value.currency ?? posting.salaryCurrency);
  return `${currency} ${range}${PERIODS[textOf(value.unitText ?? salary.unitText).toUpperCase()] ?? ''}`.trim();
}

const TYPES: Readonly<Record<string, EmploymentType>> = {
  FULLTIME: 'full-time',
  PARTTIME: 'part-time',
  PERMANENT: 'permanent',
  CONTRACTOR: 'contract',
  CONTRACT: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  INTERNSHIP: 'internship',
  VOLUNTEER: 'volunteer',
  PERDIEM: 'per-diem',
  APPRENTICESHIP: 'apprenticeship',
  FREELANCE: 'freelance',
};

const typeOf = (value: unknown): EmploymentType | undefined =>
  listOf(value)
    .flatMap((one) => textOf(one).split(','))
    .map((one) => TYPES[one.toUpperCase().replaceAll(/[^A-Z]/g, '')])
    .find((type) => type !== undefined);

/** What a schema.org JobPosting says, in our fields. Anything of another shape than it has to be is left out. */
export function fieldsFromPosting(posting: Thing): AdOffer {
  const contact = firstThing(posting.applicationContact);
  return {
    title: shown(posting.title) || shown(posting.name),
    company: shown(posting.hiringOrganization),
    location: locationOf(posting),
    salary: salaryOf(posting),
    link: textOf(posting.url),
    deadline: dayOf(posting.validThrough),
    postedOn: dayOf(posting.datePosted),
    employmentType: typeOf(posting.employmentType),
    contactName: contact === undefined ? undefined : shown(contact.name),
    contactEmail: contact === undefined ? undefined : textOf(contact.email).replace(/^mailto:/i, ''),
  };
}
