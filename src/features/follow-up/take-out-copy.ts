import type { Stop } from '@/domain/follow-up/stops';

/** Words on the ways the letter leaves the app. */
export const takeOutWords = {
  copyLetter: 'Copy letter',
  copySubject: 'Copy subject',
  openEmail: 'Open in email',
  emailFile: 'Email draft (.eml)',
  wordFile: 'Word file (.docx)',
  textFile: 'Text file',
  print: 'Print or PDF',
  share: 'Share',
  others: 'As a file, or on paper',
  pasteIt: 'The letter is too long for this link, so it carries the subject only. Copy the letter and paste it.',
  asSaved: 'Files and print hold the letter as last saved.',
  selectText: 'To copy it, select the text of the letter above.',
  selectHere: 'To copy it, select the text below.',
  emailFileHint:
    'An email draft opens in your mail program with the subject and the text in it. Nothing is sent until you press send.',
  stopTitle: 'Before this goes out',
  stopWhy: 'A reader would stop at this. It takes a minute to put right.',
  backToLetter: 'Back to the letter',
  takeItAnyway: 'Take it as it is',
  noStops: 'Nothing holds this letter back.',
  printTitle: 'Print your letter',
  printNow: 'Print',
  printHint: 'It fits on 1 page, A4 or Letter. To keep a PDF, choose “Save as PDF” where you choose the printer.',
} as const;

export function stopText(stop: Stop): string {
  switch (stop.kind) {
    case 'blank':
      return 'This blank still waits for a fact of yours.';
    case 'retired-claim':
      return 'You said that you do not use this fact any more.';
    case 'wrong-name':
      return `This is not the name you gave us for the person who reads it. ${stop.instead}`;
    case 'wrong-company':
      return `This names another employer than the one you write to. ${stop.instead}`;
  }
}

export const stopsTitle = (count: number): string =>
  count === 1 ? '1 thing to look at before it goes' : `${String(count)} things to look at before it goes`;
