/** Joins class names; a condition that does not hold leaves nothing behind. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
