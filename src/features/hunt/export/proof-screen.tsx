import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { PrintButton } from '@/ui/print-button';
import { TextField } from '@/ui/text-field';
import { proofRange, proofWords as words } from './copy';
import type { ProofView } from './proof-queries';

/** What somebody else may see of a hunt: jobs, days, stages. Nothing of what was felt or written. */
export function ProofScreen({ view: { from, to, fromText, toText, rows } }: { readonly view: ProofView }) {
  return (
    <div data-wide className="min-w-0">
      <div className="no-print">
        <p className="mb-6 text-sm">
          <Link href={paths.hunt()} prefetch={false}>
            {words.back}
          </Link>
        </p>
      </div>
      <PageHeading>{words.title}</PageHeading>
      <div className="no-print">
        <p className="mb-6 max-w-reading text-ink-2">{words.lead}</p>
        <form method="get" className="mb-8 flex flex-wrap items-end gap-4">
          <TextField name="from" type="date" label={words.from} defaultValue={from} />
          <TextField name="to" type="date" label={words.to} defaultValue={to} />
          <Button kind="secondary">{words.show}</Button>
          <PrintButton>{words.print}</PrintButton>
        </form>
      </div>
      <p className="mb-4">{rows.length === 0 ? words.none : proofRange(fromText, toText, rows.length)}</p>
      {rows.length > 0 && <ProofTable rows={rows} />}
    </div>
  );
}

function ProofTable({ rows }: Pick<ProofView, 'rows'>) {
  return (
    <table className="w-full text-sm phone:block">
      <thead className="phone:sr-only">
        <tr className="border-b-2 border-line">
          {[words.job, words.employer, words.applied, words.history].map((text) => (
            <th key={text} scope="col" className="py-2 pe-4 text-start">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line phone:block">
        {rows.map(({ id, jobTitle, employer, appliedOn, history }) => (
          <tr key={id} className="break-inside-avoid align-top phone:grid phone:py-3">
            <th scope="row" dir="auto" className="text-start font-semibold break-words sm:py-2 sm:pe-4">
              {jobTitle || words.unknown}
            </th>
            <td dir="auto" className="break-words sm:py-2 sm:pe-4">
              {employer || words.unknown}
            </td>
            <td className="sm:py-2 sm:pe-4">{appliedOn ?? words.unknown}</td>
            <td className="text-ink-2 sm:py-2">
              <ol>
                {history.map((entry, place) => (
                  <li key={`${String(place)} ${entry}`}>{entry}</li>
                ))}
              </ol>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
