import { tidy } from './ad-draft';
import type { AdWords } from './ad-words';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Two to four words with a capital: a person's name, as far as a form can tell. */
const NAME =
  /^(?:(?:dr|mr|mrs|ms|prof|professor|herr|frau)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:van|von|de|der|den|da|bin|al|O['’])?\s?\p{Lu}[\p{L}'’.-]*){1,3}$/iu;
const CAPITALS = /^(?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|bin|al|dr\.?|mr\.?|mrs\.?|ms\.?)$/u;

/** The first address that belongs to somebody who may answer. */
export function emailIn(text: string, { knowledge }: AdWords): string | undefined {
  for (const [found] of text.slice(0, 20_000).matchAll(EMAIL)) {
    const [user = ''] = found.toLowerCase().split('@');
    if (!knowledge.noReplyTo.some((word) => user.startsWith(word))) return found.replace(/[.-]+$/, '');
  }
  return undefined;
}

const isName = (text: string, words: AdWords) =>
  text.length <= 60 &&
  NAME.test(text) &&
  text.split(' ').every((word) => CAPITALS.test(word)) &&
  !words.hasJobNoun(text.replace(/^professor /i, ''));

/** The name in "Orla Byrne <orla@mercy.example>", "Orla Byrne, Ward manager", "Dr. Kurt Weiß (Tel. 0711 1234)". */
export function senderIn(text: string, words: AdWords): { readonly contactName?: string } {
  const name = tidy((text.split(/[<(,;|/]|\s[-–—]\s|\s(?:at|on|unter|via|tel)\b/iu)[0] ?? '').replaceAll('"', ''));
  return isName(name, words) ? { contactName: name } : {};
}

const ASK =
  /(?:contact|e-?mail|(?:questions|enquiries|inquiries)(?: (?:may|can|should) be (?:made|directed|sent))? to|write to|apply to|reach out to|speak to|call|ansprechpartner(?:in)?:?|your recruiter,?|wenden sie sich an|contactez|contacta (?:con|a))\s+(.{5,80})/iu;
/** How an e-mail ends; its writer stands below. */
export const GOODBYE =
  /^(?:(?:kind|best|warm) (?:regards|wishes)|regards|best|thanks|many thanks|sincerely|yours sincerely|mit freundlichen grüßen|viele grüße|cordialement|un saludo|saludos)[,.!]?$/iu;

/** Whom an ad or an e-mail names to write to: in a sentence, or below its last words. */
export function contactNameIn(lines: readonly string[], words: AdWords): string | undefined {
  for (const [at, line] of lines.entries()) {
    const named = GOODBYE.test(line) ? (lines[at + 1] ?? '') : (ASK.exec(line)?.[1] ?? '');
    const { contactName } = senderIn(named, words);
    if (contactName !== undefined) return contactName;
  }
  return undefined;
}
