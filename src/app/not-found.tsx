import { Frame } from '@/features/frame/frame';
import { NotFoundPage } from '@/features/frame/problem-pages';

export default function NotFound() {
  return (
    <Frame>
      <NotFoundPage />
    </Frame>
  );
}
