import { stringify } from 'csv-stringify/sync';
import { huntr } from '@/knowledge/import-presets/huntr';

const [{ header }] = huntr.examples;
const COLUMNS = header.split(',');
const LISTS = ['wishlist', 'applied', 'interview', 'rejected', 'offer'];
const TOWNS = ['Leeds', 'Zürich', 'Cork', 'Remote', 'São Paulo'];
/** As long as the description that a tracker keeps of an advertisement. */
const DESCRIPTION = '<p>You plan the week with the team, and you answer for what comes of it.</p>'.repeat(12);

const two = (number: number) => String(number).padStart(2, '0');

function rowOf(number: number): readonly string[] {
  const day = `2025-${two(1 + (number % 12))}-${two(1 + (number % 28))} 09:12:44`;
  const cells: Readonly<Record<string, string>> = {
    id: `job-${String(number)}`,
    createdAt: day,
    title: `Planner, team ${String(number)}`,
    salary: number % 3 === 0 ? '32,000 to 36,000' : '-',
    location: TOWNS[number % TOWNS.length] ?? '',
    url: `https://jobs.example/${String(number)}`,
    htmlDescription: DESCRIPTION,
    deadline: '-',
    lastMovedAt: day,
    boardName: 'Job search',
    listName: LISTS[number % LISTS.length] ?? '',
    companyName: `Employer ${String(number % 700)} Ltd`,
  };
  return COLUMNS.map((name) => cells[name] ?? '');
}

/** A board as Huntr exports it: no two of its rows are the same job. */
export const huntrTable = (rows: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(stringify([COLUMNS, ...Array.from({ length: rows }, (_, at) => rowOf(at))]));
