import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { retireEvidenceAction } from './evidence-actions';
import { evidenceWords as words } from './evidence-copy';
import { EvidenceForm } from './evidence-form';
import type { FactView } from './evidence-queries';

/** The evidence bank: each fact once, with where it was used; what is no longer claimed stands apart. */
export function EvidenceScreen({ facts }: { readonly facts: readonly FactView[] }) {
  const used = facts.filter(({ isRetired }) => !isRetired);
  const retired = facts.filter(({ isRetired }) => isRetired);
  return (
    <div className="max-w-3xl">
      <PageHeading>{words.title}</PageHeading>
      <p className="mb-6 text-lead">{words.lead}</p>
      {used.length === 0 ? (
        <section aria-labelledby="add">
          <h2 id="add" className="mb-3 text-h2">
            {words.add}
          </h2>
          <p className="mb-4 text-ink-2">{words.empty}</p>
          <EvidenceForm formKey={randomUUID()} />
        </section>
      ) : (
        <>
          <Disclosure summary={words.add}>
            <EvidenceForm formKey={randomUUID()} />
          </Disclosure>
          <FactList facts={used} use="no" label={words.title} />
        </>
      )}
      {retired.length > 0 && (
        <section aria-labelledby="retired" className="mt-12">
          <h2 id="retired" className="mb-1 text-h2">
            {words.retiredTitle}
          </h2>
          <p className="mb-4 text-ink-2">{words.retiredHint}</p>
          <FactList facts={retired} use="again" label={words.retiredTitle} />
        </section>
      )}
    </div>
  );
}

interface FactListProps {
  readonly facts: readonly FactView[];
  readonly use: 'no' | 'again';
  readonly label: string;
}

/** One form for all of them: each button says which fact it is about. */
function FactList({ facts, use, label }: FactListProps) {
  return (
    <PressForm action={retireEvidenceAction} hidden={{ key: randomUUID(), use }}>
      <ul aria-label={label} className="divide-y divide-line border-y border-line">
        {facts.map((fact) => (
          <li key={fact.id} className="grid gap-x-6 gap-y-2 py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <p dir="auto" className={`font-serif text-letter break-words ${fact.isRetired ? 'text-ink-2' : ''}`}>
                {fact.text}
              </p>
              {fact.proof !== '' && (
                <p className="mt-1 text-sm text-ink-2 break-words">
                  {words.confirmedBy} {fact.proof}
                </p>
              )}
              <Uses uses={fact.uses} />
            </div>
            <div className="flex items-center gap-4 sm:flex-col sm:items-end sm:gap-0">
              {!fact.isRetired && (
                <ButtonLink kind="quiet" href={paths.fact(fact.id)}>
                  {words.change}
                  <span className="sr-only">: {fact.text}</span>
                </ButtonLink>
              )}
              <Button kind="quiet" name="id" value={fact.id}>
                {use === 'no' ? words.retire : words.useAgain}
                <span className="sr-only">: {fact.text}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </PressForm>
  );
}

function Uses({ uses }: Pick<FactView, 'uses'>) {
  if (uses.length === 0) return <p className="mt-1 text-sm text-ink-2">{words.notUsed}</p>;
  return (
    <p className="mt-1 text-sm text-ink-2">
      {words.usedIn}{' '}
      {uses.map(({ key, href, text, day }, place) => (
        <span key={key}>
          {place > 0 && ', '}
          <Link href={href} prefetch={false}>
            {text}
          </Link>{' '}
          ({day})
        </span>
      ))}
    </p>
  );
}

export function ChangeFactScreen({ fact }: { readonly fact: FactView }) {
  return (
    <div>
      <p className="mb-6 text-sm">
        <Link href={paths.evidence}>{words.back}</Link>
      </p>
      <PageHeading>{words.changeTitle}</PageHeading>
      {fact.uses.length > 0 && <p className="mb-6 text-ink-2">{words.changeHint}</p>}
      <EvidenceForm formKey={randomUUID()} fact={fact} />
    </div>
  );
}
