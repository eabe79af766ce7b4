export { progressRoute as GET } from '@/features/hunt/import/progress-route';
