'use client';

import { useEffect, useRef } from 'react';

/** Tells the browser's time zone, so that "today" is the candidate's today. Without JavaScript the settings' zone is used. */
export function TimeZoneField() {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current !== null) ref.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  return <input ref={ref} type="hidden" name="timeZone" defaultValue="" />;
}
