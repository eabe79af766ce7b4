import { letterFile } from '@/features/follow-up/letter-file';

interface LetterTextContext {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function GET(_request: Request, { params }: LetterTextContext): Promise<Response> {
  const file = await letterFile((await params).interviewId);
  return (
    file ??
    new Response('There is no letter here.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  );
}
