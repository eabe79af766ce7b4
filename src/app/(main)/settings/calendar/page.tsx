import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { CalendarScreen } from '@/features/hunt/calendar/calendar-screen';
import { calendarWords } from '@/features/hunt/calendar/copy';

export const metadata: Metadata = { title: calendarWords.title };

export default async function CalendarPage() {
  const asked = await headers();
  const origin = `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('host') ?? ''}`;
  return <CalendarScreen origin={origin} />;
}
