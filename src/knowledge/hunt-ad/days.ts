import type { AdKnowledge } from '@/domain/hunt/ad/ad';

const names = (month: number, text: string) => Object.fromEntries(text.split(' ').map((name) => [name, month]));

/** In English, German, French, Spanish and Dutch, whole and short. */
export const months: AdKnowledge['months'] = {
  ...names(1, 'january jan januar jänner janvier janv enero ene januari'),
  ...names(2, 'february feb februar février févr febrero februari'),
  ...names(3, 'march mar märz mars marzo maart mrt'),
  ...names(4, 'april apr avril avr abril abr'),
  ...names(5, 'may mai mayo mei'),
  ...names(6, 'june jun juni juin junio'),
  ...names(7, 'july jul juli juillet juil julio'),
  ...names(8, 'august aug août agosto ago augustus'),
  ...names(9, 'september sep sept septembre septiembre'),
  ...names(10, 'october oct oktober okt octobre octubre'),
  ...names(11, 'november nov novembre noviembre'),
  ...names(12, 'december dec dezember dez décembre déc diciembre dic'),
};

/** Asked for in this order. */
export const daysAgo = {
  'just now': 0,
  'just posted': 0,
  today: 0,
  heute: 0,
  "aujourd'hui": 0,
  hoy: 0,
  yesterday: 1,
  vorgestern: 2,
  gestern: 1,
  hier: 1,
  ayer: 1,
} as const satisfies AdKnowledge['daysAgo'];
