import { paths } from '@/lib/paths';

export const words = {
  app: 'Goldseam',
  skip: 'Skip to the page',
  mainNavigation: 'Main',
  footNavigation: 'About',
  colours: 'Colours',
  back: 'Back',
  noFeed: 'Nothing leaves this computer. Nothing is sent to anyone by the app.',
  notFoundTitle: 'This page is not here',
  notFoundBody: 'It may have been deleted, or the address has a slip in it. Your interviews are where they were.',
  errorTitle: 'There is a problem with the app',
  errorBody: 'Everything that said “Saved” is safe. Try again; if it stays, start the app again.',
  errorReference: 'Reference for the log:',
  tryAgain: 'Try again',
} as const;

export const mainLinks = [
  { href: paths.home, text: 'Home' },
  { href: paths.interviews, text: 'Interviews' },
] as const;

export const footLinks = [
  { href: paths.help, text: 'Help' },
  { href: paths.privacy, text: 'Privacy' },
  { href: paths.accessibility, text: 'Accessibility' },
] as const;

export const themes = [
  { id: 'system', text: 'System' },
  { id: 'light', text: 'Light' },
  { id: 'dark', text: 'Dark' },
] as const;
