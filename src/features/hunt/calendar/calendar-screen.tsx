import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { findFeed } from '@/server/calendar-store';
import { currentCandidate } from '@/server/session';
import { PageHeading } from '@/ui/page-heading';
import { calendarWords as words } from './copy';
import { FeedForm } from './feed-form';

export async function CalendarScreen({ origin }: { readonly origin: string }) {
  const candidateId = await currentCandidate();
  const isActive = candidateId !== undefined && (await findFeed(candidateId)) !== undefined;
  return (
    <div className="max-w-reading">
      <p className="mb-6 text-sm">
        <Link href={paths.settings} prefetch={false}>
          {words.back}
        </Link>
      </p>
      <PageHeading>{words.title}</PageHeading>
      <p className="mb-3 text-lead">{words.lead}</p>
      <p className="mb-6 text-ink-2">{words.secret}</p>
      <FeedForm formKey={randomUUID()} origin={origin} isActive={isActive} />
    </div>
  );
}
