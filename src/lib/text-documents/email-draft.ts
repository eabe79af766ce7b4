import MailComposer from 'nodemailer/lib/mail-composer';

export interface EmailDraft {
  readonly to: string;
  readonly subject: string;
  /** Paragraphs with blank lines between them. */
  readonly text: string;
  readonly date: Date;
}

/**
 * A message that a mail program opens as a draft: nobody has sent it, and it names no sender, because the program knows who writes.
 * The library writes the headers, so that a line break or a foreign letter in them cannot become a header of its own.
 */
export async function emailDraft({ to, subject, text, date }: EmailDraft): Promise<Uint8Array> {
  const message = new MailComposer({
    ...(to !== '' && { to }),
    subject: subject.toWellFormed(),
    text: text.toWellFormed(),
    date,
    headers: { 'X-Unsent': '1' },
    // Its own would carry the name of this machine.
    messageId: `<${crypto.randomUUID()}@localhost>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message.compile().build();
}
