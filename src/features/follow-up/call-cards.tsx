import type { CallMove } from '@/domain/follow-up/call-part';
import { callWords } from './call-copy';
import type { CardView } from './call-view';

const cardId = (move: CallMove): string => `card-${move}`;

/** In the order they may be needed, in four parts. */
const PARTS: readonly { readonly id: string; readonly title: string; readonly holds: (move: CallMove) => boolean }[] = [
  { id: 'you-say', title: callWords.youSay, holds: (move) => !move.startsWith('if-') && !isLast(move) },
  { id: 'they-say', title: callWords.theySay, holds: (move) => move.startsWith('if-') },
  { id: 'at-the-end', title: callWords.atTheEnd, holds: (move) => move === 'close' },
  { id: 'nobody', title: callWords.nobody, holds: (move) => move === 'voicemail' },
];
const isLast = (move: CallMove): boolean => move === 'close' || move === 'voicemail';

/** Cue cards: one a screen on a phone, a plain list everywhere else. They need no JavaScript. */
export function CallCards({ cards }: { readonly cards: readonly CardView[] }) {
  const parts = PARTS.map((part) => ({ ...part, cards: cards.filter(({ move }) => part.holds(move)) }));
  const order = parts.flatMap((part) => part.cards);
  const after = (card: CardView) => order[order.indexOf(card) + 1];
  return (
    <div className="cue-cards grid gap-10">
      {parts
        .filter((part) => part.cards.length > 0)
        .map((part) => (
          <section key={part.id} aria-labelledby={part.id}>
            <h2 id={part.id} className="mb-4 text-h2">
              {part.title}
            </h2>
            <ol className={part.id === 'they-say' ? 'grid gap-4 lg:grid-cols-2' : 'grid gap-4'}>
              {part.cards.map((card) => (
                <Card key={card.move} card={card} next={after(card)} />
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}

function Card({ card, next }: { readonly card: CardView; readonly next: CardView | undefined }) {
  const { move, title, lines, hint, length } = card;
  return (
    <li
      id={cardId(move)}
      className="cue-card flex flex-col rounded-paper border border-sheet-edge bg-letter-paper p-5 text-letter-ink shadow-sheet sm:p-6"
    >
      <h3 className="mb-3 text-sm font-semibold text-seam-ink">{title}</h3>
      <div className="grid content-start gap-2">
        {lines.map((line) => (
          <p key={line} dir="auto" className="font-serif text-thought text-pretty">
            {line}
          </p>
        ))}
      </div>
      {hint !== undefined && <p className="mt-4 text-sm text-ink-2">{hint}</p>}
      {length !== undefined && (
        <p className="mt-4 text-sm text-ink-2">
          {length}. {callWords.slowly}
        </p>
      )}
      <p className="no-print mt-auto hidden pt-4 phone:block">
        <a href={next === undefined ? '#outcome' : `#${cardId(next.move)}`} className="fold-link text-sm">
          {next === undefined ? callWords.toOutcome : `${callWords.next} ${next.title}`}
        </a>
      </p>
    </li>
  );
}
