export { csvRoute as GET } from '@/features/hunt/export/csv-route';
