import { care } from '@/knowledge/care';
import { Notice } from '@/ui/notice';

/** Beside the page, never in its place: nothing is blocked, sent or kept. */
export function CareNotice() {
  return (
    <Notice title={care.title}>
      {care.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
