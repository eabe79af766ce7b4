/** The one list of everything: what the advice consists of. */
export { approachReasons, approaches } from './approaches';
export { doubts } from './doubts';
export { facts } from './facts';
export { patterns } from './patterns';
export { reactions } from './reactions';
export { type SignId, signs } from './signs';
export { sources } from './sources';
export { beyondThisPicture, verdicts } from './verdicts';
