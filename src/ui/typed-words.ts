/** The words in a form's text fields, as one text to be copied; what was only ticked is not among them. */
export function typedWords(form: HTMLFormElement): string {
  return [...form.elements]
    .flatMap((control) => {
      const isText =
        control instanceof HTMLTextAreaElement ||
        (control instanceof HTMLInputElement && (control.type === 'text' || control.type === 'email'));
      return isText && control.value !== '' ? [control.value] : [];
    })
    .join('\n\n');
}
