/** Up to three words in between. Bounded, so that a long sentence costs no more than its length. */
export const few = String.raw`(?:[,;:]? [a-zà-ɏ\d'./%-]{1,24}){0,3}`;

/** Up to eight words in between. */
export const some = String.raw`(?:[,;:]? [a-zà-ɏ\d'./%-]{1,24}){0,8}`;

/** Words that make a statement larger without adding to it. */
export const very = String.raw`(?: (?:so|very|too|really|truly|quite|just|such|pretty|absolutely|completely|totally|extremely|incredibly|rather|simply|frankly|honestly|genuinely|bit|little|deeply|terribly|utterly|still|always|clearly|obviously|all|a|an)){0,3}`;
