import type { Locale } from '@/domain/follow-up/letter';

/** The English of the first letter, by what the browser reads; later letters take the last one chosen. */
export function localeFrom(acceptLanguage: string | null): Locale {
  const region = /\ben-(US|CA|GB|IE|IN|AU|NZ)\b/iu.exec(acceptLanguage ?? '')?.[1]?.toUpperCase();
  if (region === 'US' || region === 'CA') return 'en-US';
  if (region === 'IN') return 'en-IN';
  return region === 'AU' || region === 'NZ' ? 'en-AU' : 'en-GB';
}
