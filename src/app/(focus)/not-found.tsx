export { NotFoundPage as default } from '@/features/frame/problem-pages';
