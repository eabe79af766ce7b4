import { letterFileRoute } from '@/features/follow-up/letter-file';

export const GET = letterFileRoute('eml');
