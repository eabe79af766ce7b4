export { resultsRoute as GET } from '@/features/find/results-route';
