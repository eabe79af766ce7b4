import { isNamed, nameFor, peopleNamed, type Named } from './addressee';
import type { WholeBrief } from './letter';
import { sentencesOf } from './sentence';

/** Somebody on the panel, and the question or the remark that was theirs. */
export interface PanelMember {
  /** As the brief spells it. */
  readonly name: string;
  /** What they asked, after "asked": "about complaints". */
  readonly asked?: string;
  /** What they said or showed, as it was noted. */
  readonly moment?: string;
}

const PARTS =
  /;\s+|,\s+(?:and\s+)?(?=(?:\p{Lu}|the chair\b))|\s+and\s+(?=(?:\p{Lu}|the chair\b)[^,;]*? (?:asked|said|mentioned|described|explained|showed)\b)/u;
const ASKED = /^(.+?) asked (?:me )?(.+)$/u;
const SAID = /^(.+?) (?:said|mentioned|described|explained|showed|told|spoke|talked|pointed)\b/u;

/** Reads who was on the panel and what was each one's own. The first is the chair. */
export function panelOf(brief: WholeBrief): readonly PanelMember[] {
  const people = peopleNamed(brief.interviewer);
  const notes = sentencesOf(brief.specificMoment ?? '').flatMap((sentence) =>
    sentence.replace(/\.$/u, '').split(PARTS),
  );
  return people.map((person, at) => {
    const own = notes.filter((note) => isTheirs(note, person, at));
    const asked = own.flatMap((note) => ASKED.exec(note)?.[2] ?? [])[0];
    const moment = own.find((note) => !ASKED.test(note));
    return {
      name: fullName(person, brief),
      ...(asked !== undefined && { asked }),
      ...(moment !== undefined && { moment }),
    };
  });
}

function isTheirs(note: string, person: Named, at: number): boolean {
  const who = ASKED.exec(note)?.[1] ?? SAID.exec(note)?.[1];
  if (who === undefined) return false;
  return /^(?:the )?chair$/iu.test(who) ? at === 0 : isNamed(person, who);
}

const fullName = ({ title, first, last }: Named, { locale }: WholeBrief): string => {
  const named = [first, last].filter((part) => part !== undefined).join(' ');
  return title === undefined ? named : nameFor({ title, last: named }, locale, 'formal');
};
