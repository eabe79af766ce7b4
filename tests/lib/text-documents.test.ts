import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { emailDraft } from '@/lib/text-documents/email-draft';
import { wordDocument } from '@/lib/text-documents/word-document';

const text =
  'Dear Ms Okafor,\n\nThank you for Tuesday – the café ledger stayed with me.\n\nKind regards,\nZoë Ó Briain';
const date = new Date('2026-11-23T09:00:00Z');

describe('A letter as an email draft', () => {
  const read = async (draft: Partial<Parameters<typeof emailDraft>[0]>) =>
    new PostalMime().parse(
      await emailDraft({ to: 'ada@example.org', subject: 'Your question about stock', text, date, ...draft }),
    );

  it('holds every word, its subject and who it goes to', async () => {
    const email = await read({});
    expect(email.to).toEqual([{ address: 'ada@example.org', name: '' }]);
    expect(email.subject).toBe('Your question about stock');
    expect(email.text?.trim()).toBe(text);
  });

  it('opens as a draft, and says nothing of the machine it was made on', async () => {
    const { headers, from } = await read({});
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(headers.find(({ key }) => key === 'message-id')?.value).toMatch(/^<[\w-]+@localhost>$/);
    expect(from).toBeUndefined();
  });

  it('lets no subject become a header of its own', async () => {
    const email = await read({ subject: 'Thank you\r\nBcc: everybody@example.org' });
    expect(email.bcc ?? []).toEqual([]);
    expect(email.subject).toContain('Bcc: everybody@example.org');
  });

  it('has no recipient where none is known', async () => {
    expect((await read({ to: '' })).to ?? []).toEqual([]);
  });
});

describe('A letter as a Word file', () => {
  const partsOf = async (letter: Partial<Parameters<typeof wordDocument>[0]>) => {
    const whole = {
      title: 'Your question',
      author: 'Zoë Ó Briain',
      text,
      paper: 'A4',
      language: 'en-GB',
      ...letter,
    } as const;
    const files = unzipSync(await wordDocument(whole));
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    return { body: part('word/document.xml'), about: part('docProps/core.xml'), styles: part('word/styles.xml') };
  };
  const paragraphs = (body: string) =>
    [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) =>
      paragraph.replaceAll('<w:br/>', '\n').replaceAll(/<[^>]+>/g, ''),
    );

  it('holds every paragraph, and the line breaks in them', async () => {
    expect(paragraphs((await partsOf({})).body)).toEqual(text.split('\n\n'));
  });

  it('is on the paper of the place it goes to', async () => {
    expect((await partsOf({})).body).toContain('w:w="11906" w:h="16838"');
    expect((await partsOf({ paper: 'Letter' })).body).toContain('w:w="12240" w:h="15840"');
  });

  it('names who wrote it, and the English it is in', async () => {
    const { about, styles } = await partsOf({ language: 'en-IN' });
    expect(about).toContain('Zoë Ó Briain');
    expect(styles).toContain('w:val="en-IN"');
  });

  it('opens whatever was pasted into it', async () => {
    const { body } = await partsOf({ text: 'A\u0000b\u0008c <w:p> & "d" \uD83C \uFFFE end' });
    expect(paragraphs(body)).toEqual(['Abc &lt;w:p&gt; &amp; &quot;d&quot; \uFFFD  end']);
  });
});
