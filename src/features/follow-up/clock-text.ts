/** "10:42" for somebody in `timeZone`. */
export const clockText = (at: Date, timeZone: string): string =>
  at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
