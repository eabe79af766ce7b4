import { describe, expect, it } from 'vitest';
import { readAd } from '@/domain/hunt/ad/read-ad';
import { adKnowledge } from '@/knowledge/hunt-ad';
import { parseCalendarDate } from '@/lib/calendar-date';

const today = parseCalendarDate('2026-06-04')!;
const split = (text: string) => {
  const result = readAd({ text }, adKnowledge, { today });
  if (result.kind === 'refused') return result.reason;
  const { title, company, location } = result.fields;
  return [title?.value, company?.value, location?.value];
};

describe('A job added with a few words', () => {
  it.each([
    ['Nurse Mercy', 'Nurse', 'Mercy'],
    ['Mercy Nurse', 'Nurse', 'Mercy'],
    ['nurse mercy', 'Nurse', 'Mercy'],
    ['Nurse at Mercy', 'Nurse', 'Mercy'],
    ['Nurse @ Mercy Hospital', 'Nurse', 'Mercy Hospital'],
    ['Nurse, Mercy', 'Nurse', 'Mercy'],
    ['Nurse:Mercy', 'Nurse', 'Mercy'],
    ['Mercy - Nurse', 'Nurse', 'Mercy'],
    ['Accountant – Bloom & Sons', 'Accountant', 'Bloom & Sons'],
    ['Senior Data Analyst Acme', 'Senior Data Analyst', 'Acme'],
    ['Acme Senior Data Analyst', 'Senior Data Analyst', 'Acme'],
    ['Head of Marketing Bloom & Sons', 'Head of Marketing', 'Bloom & Sons'],
    ["Staff Nurse St Mary's Hospital", 'Staff Nurse', "St Mary's Hospital"],
    ['Bank of England Analyst', 'Analyst', 'Bank of England'],
    ['Krankenpfleger bei Charité', 'Krankenpfleger', 'Charité'],
    ['UX designer (m/w/d) Studio Nord', 'UX designer', 'Studio Nord'],
    ['Product Manager, Growth at Figment', 'Product Manager, Growth', 'Figment'],
    ['Acme is hiring a nurse', 'Nurse', 'Acme'],
  ])('"%s" is the job "%s" at "%s"', (text, title, company) => {
    expect(split(text)).toEqual([title, company, undefined]);
  });

  it('may name the place too', () => {
    expect(split('Nurse, Mercy, Cork')).toEqual(['Nurse', 'Mercy', 'Cork']);
    expect(split('Engineer II at Acme, Inc., Berlin')).toEqual(['Engineer II', 'Acme, Inc.', 'Berlin']);
  });

  it('may be the job or the employer alone', () => {
    expect(split('Data Analyst')).toEqual(['Data Analyst', undefined, undefined]);
    expect(split('Acme')).toEqual([undefined, 'Acme', undefined]);
  });

  it('is nothing where nothing was typed', () => {
    expect(split(' \n\t ')).toBe('nothing-pasted');
    expect(split('…')).toBe('nothing-found');
  });
});
