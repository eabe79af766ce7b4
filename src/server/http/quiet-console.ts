import { log, withoutWords } from '@/server/log';

/**
 * Next and other libraries print errors with their messages, and a message may quote what a person typed. From here on what they
 * complain of goes to the log without its words. Only in production: a developer wants to read them.
 */
export function quietConsole(): void {
  const complain = (...said: readonly unknown[]) => {
    const error = said.find((part) => part instanceof Error);
    // One with a digest has been logged by instrumentation.ts.
    if (error === undefined || !('digest' in error)) log.warn(complaint(error), 'a library complained');
  };
  Object.assign(console, { error: complain, warn: complain });
}

const complaint = (error: Error | undefined) => (error === undefined ? {} : { error: withoutWords(error) });
