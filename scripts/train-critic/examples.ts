import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { LABELS_OF_SENTENCES, type SentenceLabel } from '@/domain/follow-up/remark';
import { letterRules } from '@/knowledge/letter-rules';

export const EXAMPLES = 'src/knowledge/letter-examples';
export const CONCEPTS = 'src/knowledge/critic/concepts.txt';

export interface Marked {
  readonly label: SentenceLabel;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a letter and what is wrong with it, which may be nothing. */
export interface Example {
  readonly text: string;
  readonly labels: readonly SentenceLabel[];
  /** Labels that a reader may or may not see in it. */
  readonly tolerated: readonly SentenceLabel[];
  readonly kind: 'flawed' | 'near' | 'clean';
  readonly variety: string;
  readonly spans: readonly Marked[];
  /** The file, and which stretch of it: neighbours were written in one breath. */
  readonly block: string;
}

const LINES_IN_A_BLOCK = 14;
const isLabel = (name: string): name is SentenceLabel => LABELS_OF_SENTENCES.some((label) => label === name);

/** Takes the marks `[[label: words]]` out of a line and says where they were. */
function unmarked(line: string): { text: string; spans: readonly Marked[] } {
  const spans: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[\[([a-z-]+): ?(.*?)\]\]/gu)) {
    const [all, label = '', words = ''] = match;
    text += line.slice(from, match.index);
    if (!isLabel(label)) throw new Error(`Unknown label: ${label}`);
    spans.push({ label, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + all.length;
  }
  return { text: text + line.slice(from), spans };
}

function readLine(line: string, block: string): readonly Example[] {
  const [head = '', body = '', others = ''] = line.split(' | ');
  const parts = /^(\S+) (\S+) (flawed|near|clean)/u.exec(head);
  if (parts === null || line.startsWith('#')) return [];
  const [, variety = '', , kind = ''] = parts;
  const { text, spans } = unmarked(body.trim());
  return [
    {
      text,
      spans,
      labels: [...new Set(spans.map(({ label }) => label))],
      tolerated: others
        .split(',')
        .map((one) => one.trim())
        .filter(isLabel),
      kind: kind as Example['kind'],
      variety,
      block,
    },
  ];
}

export function readExamples(): readonly Example[] {
  return filesOfExamples().flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, at) => readLine(line, `${path}:${Math.floor(at / LINES_IN_A_BLOCK)}`)),
  );
}

/** What the files of the rules flag and let pass is learnt too. */
export function examplesOfRules(): readonly Example[] {
  return letterRules.flatMap((rule): readonly Example[] => {
    if ('check' in rule || !isLabel(rule.label)) return [];
    const base = { tolerated: [], variety: '', spans: [], block: `rule:${rule.id}` } as const;
    const { label } = rule;
    return [
      ...rule.flags.map((text) => ({ ...base, text, labels: [label], kind: 'flawed' as const })),
      ...rule.allows.map((text) => ({ ...base, text, labels: [], kind: 'near' as const })),
    ];
  });
}

const filesOfExamples = () =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => `${EXAMPLES}/${name}`);

/** Changes with every word that the model is trained on. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of [...filesOfExamples(), CONCEPTS]) hash.update(readFileSync(path));
  hash.update(JSON.stringify(examplesOfRules().map(({ text, labels }) => [text, labels])));
  return hash.digest('hex').slice(0, 16);
}
