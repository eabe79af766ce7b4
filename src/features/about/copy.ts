import type { Prose } from './prose';

export const help: Prose = {
  title: 'Help',
  sections: [
    {
      title: 'How it works',
      paragraphs: [
        'You answer a few questions about one interview: facts first, feelings last. The short version has 8 pages. You can switch to the full version at any time, and back.',
        'Then you see the picture: whether it probably went badly or only felt so, which doubt they may have had, and the reasons for and against. You can say that a part of it doesn’t fit you. It then counts for nothing, until you undo it.',
        'Then you can write a letter. The app drafts it from what you entered and invents nothing: where a fact is missing you see a gap to fill. You change it as you like, copy it, and send it yourself.',
      ],
    },
    {
      title: 'Saving',
      paragraphs: [
        'Pages save as you go. When the app cannot be reached your words stay in this browser, and you can try again or copy them.',
        'When the same page is open in two tabs, you are shown both versions and you choose.',
      ],
    },
    {
      title: 'Where the advice comes from',
      paragraphs: [
        'From research on interviews and apologies, from surveys of employers, and from coaches and recruiters. Each pattern names its sources. Nobody has measured how often a second letter works, so you will find no such number here.',
      ],
    },
  ],
};

export const keysHelp = {
  title: 'With the keyboard',
  body: 'Everything works with Tab, Enter, Space and the arrow keys. No single letter is a shortcut, so voice control and screen readers are not disturbed. Every shortcut has a button, too.',
  off: 'Ctrl + K, and the keys of the letter other than undo, can be switched off.',
  settings: 'Settings for shortcuts',
  mac: 'on a Mac',
} as const;

export const privacy: Prose = {
  title: 'Privacy',
  sections: [
    {
      title: 'What is kept, and where',
      paragraphs: [
        'What you enter is kept in the database of this app. When you started it yourself with npm start, that is one file on this computer, in the folder named data. Somebody who can open this computer’s files can read it.',
        'When a server of somebody else runs the app for you, the data is in their database, and the people who run it can read it.',
      ],
    },
    {
      title: 'What is not done',
      paragraphs: [
        'No tracking, no advertising, no request to any other server, no account. The log of the app holds times and error names, never your words.',
        'Nothing is ever sent to an employer. You copy the letter and send it yourself.',
      ],
    },
    {
      title: 'Cookies',
      paragraphs: [
        'One remembers the colours you chose. On a shared server a second one tells your browser from the others; it holds a random number and nothing about you.',
        'Words that could not be saved yet are kept in this browser until they are.',
      ],
    },
    {
      title: 'Deleting',
      paragraphs: [
        'Each interview has a page on which you can delete it, with everything said about it. To delete everything, stop the app and delete the folder named data.',
      ],
    },
  ],
};

export const accessibility: Prose = {
  title: 'Accessibility',
  sections: [
    {
      title: 'What we aim for',
      paragraphs: [
        'WCAG 2.2, level AA, on every page, in both colour themes, at 320 pixels and at four times the size. Automatic checks run on every page with every change.',
        'The way from the first question to a letter you can copy works without JavaScript and with the keyboard alone.',
      ],
    },
    {
      title: 'What is not checked yet',
      paragraphs: [
        'We have not yet tested with people who use screen readers, voice control or magnifiers every day. Automatic checks find only part of what can be wrong.',
      ],
    },
  ],
};
