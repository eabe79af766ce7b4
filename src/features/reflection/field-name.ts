const FIELD = 'field.';

/** The name under which a form sends one field of an answer. */
export const fieldName = (id: string): string => `${FIELD}${id}`;

/** The field that a form's name stands for, or undefined for the form's own names. */
export const fieldOf = (name: string): string | undefined =>
  name.startsWith(FIELD) ? name.slice(FIELD.length) : undefined;
