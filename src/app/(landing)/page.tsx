import type { Metadata } from 'next';
import { Landing } from '@/features/landing/landing';

export const metadata: Metadata = { title: { absolute: 'Goldseam – after an interview that went badly' } };

export default function LandingPage() {
  return <Landing />;
}
