export { feedRoute as GET } from '@/features/hunt/calendar/calendar-routes';
