const CURRENCY = String.raw`(?:US\$|A\$|C\$|NZ\$|S\$|R\$|[£€$₹¥]|\b(?:GBP|EUR|USD|CHF|INR|AUD|CAD|NZD|SGD|ZAR|PLN|SEK|NOK|DKK|Rs\.?|AED)(?![\p{L}]))`;
const NUMBER = String.raw`(?:\d{4,7}|\d{1,3}(?:[.,’' \u00A0\u202F]\d{2,3})*)(?:[.,]\d{1,2})?(?:\s?(?:k\b|lpa\b|lakhs?\b|lacs?\b))?`;
const SUFFIX = String.raw`(?:\s?(?:[€£₹]|(?:EUR|CHF|PLN|SEK|NOK|DKK|kr|zł|GBP|USD)(?![\p{L}])))`;
const AMOUNT = String.raw`(?:${CURRENCY}\s?${NUMBER}${SUFFIX}?|${NUMBER}${SUFFIX})`;
const RANGE = String.raw`\s?(?:-|–|—|to|bis|à|y|and)\s?(?:${AMOUNT}|${NUMBER})`;
const PERIOD = String.raw`(?:\s?p\.a\.|\s?(?:brutto|gross|net|netto)?\s?(?:/|per|a|an|pro|par|al|im|p\.)\s?(?:year|yr|annum|hour|hr|h|month|mo|week|day|jahr|monat|stunde|an|mois|heure|año|mes|hora|a|pa)\b|\s?(?:pa\b|pcm\b|ph\b|pw\b|yearly|annually|hourly|monthly|pro rata\b))`;

const WITH_RANGE = new RegExp(`${AMOUNT}${PERIOD}?${RANGE}${PERIOD}?`, 'iu');
const WITH_PERIOD = new RegExp(`${AMOUNT}${PERIOD}`, 'iu');
const ALONE = new RegExp(AMOUNT, 'iu');
const LPA = /\b\d{1,2}(?:\.\d)?(?:\s?(?:-|–|to)\s?\d{1,2}(?:\.\d)?)?\s?(?:LPA\b|lakhs?\b)(?: per annum)?/i;
/** What companies say of themselves in the same numbers. */
const NOT_PAY =
  /\b(?:million|billion|mrd|mio|raised|revenue|turnover|funding|valuation|series [a-e]|donat\w+|budget|bonus of|referral|raising)\b|\d\s?(?:m|bn|b)\b/i;

/** A line that names pay may have one amount only. */
const NAMES_PAY = /\b(?:salary|pay|wage|compensation|rate|gehalt|salaire|rémunération|sueldo|salario|ctc|band)\b/iu;

/** The pay a line names, as it is written there: "£28,000 to £31,000 a year". What a company earned or raised is none. */
export function salaryIn(line: string): string | undefined {
  const text = line.slice(0, 300);
  if (!/\d/.test(text) || NOT_PAY.test(text)) return undefined;
  const found = WITH_RANGE.exec(text) ?? LPA.exec(text) ?? WITH_PERIOD.exec(text);
  return (found ?? (NAMES_PAY.test(text) ? ALONE.exec(text) : null))?.[0].trim();
}
