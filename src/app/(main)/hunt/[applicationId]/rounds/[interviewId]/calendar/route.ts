export { roundCalendarRoute as GET } from '@/features/hunt/calendar/calendar-routes';
