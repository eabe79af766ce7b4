import type { Contact } from '@/domain/hunt/contact';
import { addWorkingDays, type CalendarDate, compareDates } from '@/lib/calendar-date';
import { edited, storedBlocks, type WrittenLetter } from './follow-up';
import type { Rows } from './rows';
import { at, type Scene } from './scene';

/** The letter with its versions, and what was sent and answered. */
export function addLetter(
  rows: Rows,
  { candidateId, interviewId, outcome, today, random }: Scene,
  { brief, letter }: WrittenLetter,
  writtenOn: CalendarDate,
): void {
  const letterId = `${interviewId}-letter`;
  const draft = storedBlocks(letter);
  const versions = random.chance(0.4) ? [draft, edited(draft)] : [draft];
  const stamps = { createdAt: at(writtenOn, 8), updatedAt: at(writtenOn, 9) };
  rows.letter.push({
    id: letterId,
    candidateId,
    interviewId,
    approach: letter.approach,
    brief,
    version: versions.length,
    ...stamps,
  });
  versions.forEach((blocks, index) =>
    rows.letterVersion.push({
      id: `${letterId}-${String(index + 1)}`,
      candidateId,
      letterId,
      number: index + 1,
      madeBy: index === 0 ? 'draft' : 'edit',
      subject: letter.subject,
      blocks,
      createdAt: at(writtenOn, 8 + index),
    }),
  );
  if (!random.chance(0.75)) return;
  const touches: (Contact & { readonly version?: number })[] = [
    { direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: writtenOn, version: versions.length },
  ];
  const checkInOn = addWorkingDays(writtenOn, 8);
  if (outcome === undefined && compareDates(checkInOn, today) <= 0 && random.chance(0.5)) {
    touches.push({ direction: 'out', channel: 'email', kind: 'check-in', happenedOn: checkInOn });
  }
  if (outcome !== undefined && outcome.kind !== 'no-answer') {
    touches.push({
      direction: 'in',
      channel: random.chance(0.7) ? 'email' : 'phone',
      kind: 'answer',
      happenedOn: outcome.on,
    });
  }
  touches.forEach(({ version, direction, channel, kind, happenedOn }, index) =>
    rows.contact.push({
      id: `${interviewId}-contact-${String(index + 1)}`,
      candidateId,
      interviewId,
      letterVersionId: version === undefined ? null : `${letterId}-${String(version)}`,
      direction,
      channel,
      kind,
      happenedOn,
      createdAt: at(happenedOn, 10),
    }),
  );
}
