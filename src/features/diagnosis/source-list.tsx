import type { Source } from '@/domain/diagnosis/source';
import { kindText, sureText } from './copy';

/** Where advice comes from, with how sure it is, in words. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="grid gap-2">
      {sources.map(({ title, year, kind, where, sure, caution }) => (
        <li key={`${title} ${where}`}>
          <span className="text-ink">{title}</span>
          {year === undefined ? '' : `, ${String(year)}`}. {kindText[kind]}, {sureText[sure]}. {where}.
          {caution === undefined ? '' : ` ${caution}`}
        </li>
      ))}
    </ul>
  );
}
