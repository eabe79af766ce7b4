import { Disclosure } from '@/ui/disclosure';
import { OwnWords } from '@/ui/quote';
import { factsText, words } from './copy';
import type { SortedSentence, SortedStory } from './sorted-story';

/** The story with what happened, what it was taken to mean and how it felt told apart. Folded: it is there for whoever wants it. */
export function SortedTold({ facts, readings, feelings }: SortedStory) {
  return (
    <section className="no-print">
      <Disclosure summary={words.sorted}>
        <p>
          {words.sortedNote} {facts > 0 && factsText(facts)}
        </p>
        <Sentences title={words.readings} sentences={readings} />
        <Sentences title={words.feelings} sentences={feelings} />
      </Disclosure>
    </section>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly SortedSentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 font-semibold text-ink">{title}</h3>
      <ul className="mt-2 grid gap-3">
        {sentences.map(({ text, traps }, index) => (
          // The same sentence may stand in a story twice.
          <li key={index}>
            <OwnWords>{text}</OwnWords>
            {traps.map((trap) => (
              <p key={trap.title}>
                <span className="font-semibold">{trap.title}.</span> {trap.sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
