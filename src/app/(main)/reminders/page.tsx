import type { Metadata } from 'next';
import { reminderWords } from '@/features/hunt/reminders/copy';
import { remindersPage } from '@/features/hunt/reminders/reminder-queries';
import { RemindersScreen } from '@/features/hunt/reminders/reminders-screen';

export const metadata: Metadata = { title: reminderWords.title };

export default async function RemindersPage() {
  return <RemindersScreen page={await remindersPage()} />;
}
