import { paths } from '@/lib/paths';

export const words = {
  app: 'Goldseam',
  skip: 'Skip to the page',
  mainNavigation: 'Main',
  footNavigation: 'About',
  colours: 'Colours',
  nothingSent: 'The app sends nothing to anyone. You copy what you wrote and send it yourself.',
  errorMark: 'Error: ',
  notFoundTitle: 'This page is not here',
  notFoundBody: 'It may have been deleted, or the address has a slip in it. Your interviews are where they were.',
  errorTitle: 'There is a problem with the app',
  errorBody: 'Everything that said “Saved” is safe. Try again. If the problem stays, start the app again.',
  errorReference: 'Reference for the log:',
  tryAgain: 'Try again',
  home: 'Home',
  interviews: 'Interviews',
  settingsTitle: 'Settings',
  coloursBody: 'System follows the colours of your device. This browser remembers your choice.',
  shortcuts: 'Shortcuts',
  shortcutsBody:
    'Some keys do more than usual, such as Ctrl + K to find something. With shortcuts off they do what your browser does. Every one has a button, too.',
  shortcutsLink: 'All keys and shortcuts',
  dataTitle: 'Your data',
  dataBody: 'Each interview has its own page, on which you can change or delete it.',
  dataLink: 'What is kept, and where',
  calendarLink: 'Your hunt in your calendar',
  factsLink: 'Your facts, for letters and calls',
} as const;

export const mainLinks = [
  { id: 'home', href: paths.home, also: [], text: 'Home' },
  { id: 'interviews', href: paths.interviews, also: [], text: 'Interviews' },
  { id: 'hunt', href: paths.hunt(), also: [paths.people, paths.reminders], text: 'Job hunt' },
  { id: 'settings', href: paths.settings, also: [], text: 'Settings' },
] as const;

export const footLinks = [
  { href: paths.help, text: 'Help' },
  { href: paths.sources, text: 'Sources' },
  { href: paths.privacy, text: 'Privacy' },
  { href: paths.accessibility, text: 'Accessibility' },
] as const;

export const shortcutChoices = [
  { id: 'on', text: 'On' },
  { id: 'off', text: 'Off' },
] as const;

export const themes = [
  { id: 'system', text: 'System' },
  { id: 'light', text: 'Light' },
  { id: 'dark', text: 'Dark' },
] as const;
