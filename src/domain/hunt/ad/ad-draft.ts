import type { CalendarDate } from '@/lib/calendar-date';
import type { AdConfidence, AdFieldName, AdFields, AdRemark, AdSource, EmploymentType } from './ad';
import { keptLink } from './read-ad-link';

/** What was found, before it is known to be fit for its field. */
export type AdOffer = Partial<
  Record<Exclude<AdFieldName, 'deadline' | 'postedOn' | 'employmentType'>, string | undefined> & {
    deadline: CalendarDate | undefined;
    postedOn: CalendarDate | undefined;
    employmentType: EmploymentType | undefined;
  }
>;

const LONGEST: Readonly<Partial<Record<AdFieldName, number>>> = {
  title: 150,
  company: 120,
  location: 150,
  salary: 120,
  contactName: 100,
  contactEmail: 254,
  link: 2000,
};

const MARKS = /^[\s*•·|:;,/–—-]+|[\s*•·|:;,/–—-]+$/g;

/** One line without decoration. Half characters and characters that nobody sees are left out. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(MARKS, '');

/** "(m/w/d)", "(H/F)", "(all genders)": said of every job, and no part of its title. */
const GENDERS = /\s*[([](?:[mwfdhxi*]\s*[/|,]\s*){1,3}[mwfdhxi*][)\]]|\s*[([](?:all genders|any gender|gn)[)\]]/gi;
export const withoutGenders = (title: string): string => title.replaceAll(GENDERS, ' ');
/** "(2)": how many are wanted. */
const HOW_MANY = /\s*\(\d{1,2}(?: posts?| positions?| vacanc(?:y|ies))?\)\s*$/i;

function fit(name: AdFieldName, value: string): string | undefined {
  if (name === 'link') return keptLink(value);
  const text = tidy(name === 'title' ? withoutGenders(value).replace(HOW_MANY, '') : value);
  const longest = LONGEST[name] ?? 150;
  return text === '' || text.length > longest || !/[\p{L}\p{N}]/u.test(text) ? undefined : text;
}

/** Gathers fields; what was offered first for a field stays, so that the surest is asked first. */
export function startDraft() {
  const fields: Partial<Record<AdFieldName, { value: string; from: AdSource; confidence: AdConfidence }>> = {};
  const remarks = new Set<AdRemark>();
  return {
    remarks,
    has: (name: AdFieldName) => fields[name] !== undefined,
    valueOf: (name: AdFieldName): string | undefined => fields[name]?.value,
    offer(from: AdSource, confidence: AdConfidence, offered: AdOffer): void {
      for (const name of Object.keys(offered) as AdFieldName[]) {
        const value = fields[name] === undefined ? fit(name, offered[name] ?? '') : undefined;
        if (value !== undefined) fields[name] = { value, from, confidence };
      }
    },
    /** Days and types were offered as what they are. */
    fields: () => fields as AdFields,
  };
}
export type AdDraft = ReturnType<typeof startDraft>;
