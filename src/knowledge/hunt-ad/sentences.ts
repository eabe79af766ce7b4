import type { AdKnowledge } from '@/domain/hunt/ad/ad';

const COMPANY = String.raw`(?<company>[\p{L}\p{N}][\p{L}\p{N}&.,'’+ -]{0,70}?)`;
const TITLE = String.raw`(?<title>[\p{L}\p{N}.][\p{L}\p{N}&.,'’+#/() -]{1,88}?)`;
const ARTICLE = String.raw`(?:an?|the|our(?: next| first| new)?|one|two|several|\d+)`;
const PRAISE = String.raw`(?:(?:(?:highly |super |very |well )?(?:experienced|motivated|talented|passionate|dedicated|enthusiastic|reliable|friendly|skilled|organised|organized|exceptional|new|driven|proactive|caring|ambitious)(?:, | and | )))`;
const STOP = String.raw`(?=\s+(?:to|who|for|in|based|with|on|at|that|as)\s|\s*[,;!?:–|(]|\s+-\s|\s*\.(?:\s|$)|\s*$)`;
const IN = String.raw`(?: in (?<location>[\p{L}’' -]{2,40}?)(?=\s*[.,;!(]|$))?`;
const SEEK = String.raw`(?:(?:is|are) (?:now |currently |actively |urgently )*(?:hiring|recruiting|looking for|seeking|searching for|on the lookout for|looking to (?:recruit|hire|appoint))(?: for)?|seeks?|requires?|need(?:s)?|(?:has|have) an? (?:exciting |fantastic |great |new )*(?:opportunity|opening|vacancy|position|role) for)`;

const sentence = (text: string) => new RegExp(text, 'iu');

/** How ads say who looks for whom. Groups: title, company, location. */
export const sentences = [
  sentence(String.raw`^${COMPANY} hiring ${TITLE} in (?<location>[\p{L}\p{N}.,'’ ()-]{2,80}?)(?: \| LinkedIn)?$`),
  sentence(
    String.raw`^(?:at )?${COMPANY}(?:,| \([^)]{1,40}\))?(?:,? (?:an?|the) [^,]{3,100},)? ${SEEK} (?:${ARTICLE} )?${PRAISE}*${TITLE}${IN}${STOP}`,
  ),
  sentence(String.raw`\bjoin (?:the team at |us at )?${COMPANY} as (?:${ARTICLE} )?${PRAISE}*${TITLE}${STOP}`),
  sentence(
    String.raw`\b(?:position|role|vacancy|job|post|opening|opportunity|opportunit(?:y|ies)|application) (?:of|as|for)(?: (?:an?|the))? ${TITLE} (?:position |role )?(?:at|with|within) ${COMPANY}${STOP}`,
  ),
  sentence(
    String.raw`\b(?:for|the|about the|about our|your application for the) ${TITLE} (?:position|role|vacancy|opening|opportunity|job|post) (?:here )?(?:at|with|within) ${COMPANY}${STOP}`,
  ),
  sentence(String.raw`\b(?:thank you|thanks) for (?:your interest in|applying to|applying with) ${COMPANY}${STOP}`),
  sentence(
    String.raw`^${COMPANY} (?:sucht|suchen)(?: (?:ab sofort|zum nächstmöglichen zeitpunkt|zur verstärkung|dich|sie|wir))*(?: als)?(?: (?:eine?n?|mehrere))? ${TITLE}${STOP}`,
  ),
  sentence(
    String.raw`^${COMPANY} (?:recrute|recherche|cherche)(?: (?:un|une|des|son|sa))?(?:\(e\)|·e)? ${TITLE}${STOP}`,
  ),
  sentence(
    String.raw`^${COMPANY} (?:busca|buscamos|selecciona|necesita)(?: (?:un|una|a un|a una))?(?:\/a)? ${TITLE}${STOP}`,
  ),
  sentence(
    String.raw`^(?:about|über|à propos de|acerca de|sobre|why (?:work (?:at|for)|join)|who (?:is|are)|life at|working at|over) ${COMPANY}\??$`,
  ),
  sentence(String.raw`^(?:posted|advertised) by ${COMPANY}$`),
  sentence(String.raw`^(?:here )?at ${COMPANY}, (?:we|you|our)\b`),
  sentence(String.raw`\b(?:based|located) in (?<location>[\p{L}’' -]{2,40}?)(?: and |${STOP})`),
] satisfies AdKnowledge['sentences'];
