import { randomUUID } from 'node:crypto';
import { IMPORT_FIELDS } from '@/domain/hunt/import/preset';
import { STATUSES } from '@/domain/hunt/stages';
import { statusText } from '@/knowledge/hunt-stages';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { SelectField } from '@/ui/select-field';
import { ConfirmForm } from './confirm-form';
import {
  anyTableText,
  detectedText,
  fieldText,
  heldBackText,
  meansText,
  newText,
  remarkedText,
  whyText,
  words,
} from './copy';
import { discardImportAction } from './import-actions';
import type { CheckView } from './import-queries';

const fieldOptions = [
  { value: 'ignore', text: words.ignore },
  ...IMPORT_FIELDS.map((field) => ({ value: field, text: fieldText[field] })),
];
const statusOptions = [
  { value: '', text: words.asItIs },
  ...STATUSES.map((status) => ({ value: status, text: statusText[status] })),
];

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0);

/** What an import would do, what each column holds, and the one press that does it. Changing a column only asks again. */
export function CheckScreen({ view }: { readonly view: CheckView }) {
  const { id, fileName, from, run, brokeOff, choice } = view;
  const remarked = sum(run.remarks);
  return (
    <div data-wide className="min-w-0">
      <PageHeading caption={fileName === '' ? undefined : fileName}>{words.checkTitle}</PageHeading>
      <p className="mb-6 text-lead">{from === undefined ? anyTableText : detectedText(from)}</p>
      {brokeOff !== undefined && <Notice tone="worry" title={brokeOff} />}
      <section aria-labelledby="result" className="mb-10">
        <h2 id="result" className="mb-3 text-h2">
          {words.result}
        </h2>
        <ul className="mb-5 grid gap-1">
          <li className="font-semibold">{newText(run.new)}</li>
          {sum(run.heldBack) > 0 && <li>{heldBackText(sum(run.heldBack))}</li>}
          {remarked > 0 && <li>{remarkedText(remarked)}</li>}
        </ul>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          {run.new === 0 ? (
            <p>{words.nothingNew}</p>
          ) : (
            <ConfirmForm id={id} formKey={randomUUID()} choice={choice} total={run.new} />
          )}
          <PressForm action={discardImportAction} hidden={{ id, key: randomUUID() }}>
            <Button kind="quiet">{words.another}</Button>
          </PressForm>
        </div>
        <ListedRows run={run} />
      </section>
      <ColumnsForm view={view} />
    </div>
  );
}

function ListedRows({ run: { listed } }: Pick<CheckView, 'run'>) {
  if (listed.length === 0) return null;
  return (
    <Disclosure summary={words.look}>
      <p className="mb-3">{words.lookHint}</p>
      <table className="w-full text-start text-ink">
        <thead className="text-ink-2">
          <tr>
            <th scope="col" className="py-1 pe-4 text-start font-semibold">
              {words.line}
            </th>
            <th scope="col" className="py-1 pe-4 text-start font-semibold">
              {words.row}
            </th>
            <th scope="col" className="py-1 text-start font-semibold">
              {words.why}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {listed.map(({ line, employer, jobTitle, why }) => (
            <tr key={`${String(line)} ${why}`} className="align-top">
              <td className="py-2 pe-4 tabular-nums">{line}</td>
              <td className="py-2 pe-4 break-words" dir="auto">
                {[jobTitle, employer].filter(Boolean).join(', ') || words.nameless}
              </td>
              <td className="py-2">{whyText[why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

/** A form that only asks: the choice is in the address, so that it can be gone back to. */
function ColumnsForm({ view: { columns, words: asked } }: { readonly view: CheckView }) {
  return (
    <form method="get" className="grid gap-6">
      {asked.length > 0 && (
        <section aria-labelledby="stages">
          <h2 id="stages" className="mb-2 text-h2">
            {words.wordsTitle}
          </h2>
          <p className="mb-4 max-w-reading text-ink-2">{words.wordsHint}</p>
          <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {asked.map(({ word, count, means }, at) => (
              <div key={word}>
                <input type="hidden" name="word" value={word} />
                <SelectField
                  id={`means-${String(at)}`}
                  name="means"
                  label={meansText(word, count)}
                  options={statusOptions}
                  defaultValue={means}
                />
              </div>
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="columns">
        <h2 id="columns" className="mb-2 text-h2">
          {words.columns}
        </h2>
        <p className="mb-4 max-w-reading text-ink-2">{words.columnsHint}</p>
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {columns.map(({ name, field, example }, at) => (
            <SelectField
              key={`${String(at)} ${name}`}
              id={`column-${String(at)}`}
              name="column"
              label={name === '' ? words.nameless : name}
              hint={example === '' ? undefined : `${words.example} ${shortened(example)}`}
              options={fieldOptions}
              defaultValue={field}
            />
          ))}
        </div>
      </section>
      <div>
        <Button kind="secondary">{words.checkAgain}</Button>
      </div>
    </form>
  );
}

const LONGEST_EXAMPLE = 60;
const shortened = (text: string) =>
  text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).trimEnd()}…` : text;
