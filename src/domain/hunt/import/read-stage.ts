import type { CalendarDate } from '@/lib/calendar-date';
import { CLOSING_REASONS, type ClosingReason, type Status } from '@/domain/hunt/stages';
import { type ImportPreset, plainWords, type StatusMeaning } from './preset';

export interface StageRead {
  readonly status: Status;
  readonly closingReason?: ClosingReason;
  readonly archived: boolean;
  /** Words that nobody has told us the meaning of. */
  readonly unknown: { readonly stage?: string; readonly reason?: string };
}

interface StageCells {
  readonly stage: string;
  readonly reason: string;
  readonly appliedOn: CalendarDate | undefined;
}

const meaningOf = (word: string, { statusWords }: ImportPreset): StatusMeaning | undefined =>
  Object.hasOwn(statusWords, plainWords(word)) ? statusWords[plainWords(word)] : undefined;

const reasonNamed = (word: string, preset: ImportPreset): ClosingReason | undefined =>
  CLOSING_REASONS.find((reason) => plainWords(reason) === plainWords(word)) ?? meaningOf(word, preset)?.closingReason;

function statusOf(plain: Status, reasonRead: ClosingReason | undefined, meaning: StatusMeaning | undefined) {
  const status = reasonRead !== undefined && plain !== 'accepted' ? 'closed' : plain;
  const closingReason = status === 'closed' ? (reasonRead ?? meaning?.closingReason) : undefined;
  return { status, ...(closingReason === undefined ? {} : { closingReason }) };
}

/**
 * Decides the status of a row from the table's own word. Without a word, or with one nobody explained, it is what the preset
 * says its rows are, else "applied" when the table gives a day of applying, else "saved". Nothing else is inferred: not from
 * other dates, people or notes. A known closing reason closes what was not accepted.
 */
export function readStage({ stage, reason, appliedOn }: StageCells, preset: ImportPreset): StageRead {
  const meaning = meaningOf(stage, preset);
  const reasonRead = reasonNamed(reason, preset);
  const plain = meaning?.status ?? preset.withoutStage ?? (appliedOn === undefined ? 'saved' : 'applied');
  return {
    ...statusOf(plain, reasonRead, meaning),
    archived: meaning?.archived === true,
    unknown: {
      ...(meaning === undefined && stage !== '' ? { stage } : {}),
      ...(reasonRead === undefined && reason !== '' ? { reason } : {}),
    },
  };
}
