'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const browsersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const nothing = () => '';

/** Tells the browser's time zone, so that "today" is the candidate's today. Without JavaScript the settings' zone is used. */
export function TimeZoneField() {
  const timeZone = useSyncExternalStore(never, browsersZone, nothing);
  return <input type="hidden" name="timeZone" value={timeZone} />;
}
