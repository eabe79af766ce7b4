import { z } from 'zod';
import { parseCalendarDate, type CalendarDate } from '@/lib/calendar-date';

/** A day as a text column holds it. A row that fails is a fault of ours, not of the candidate's. */
export const dayColumn = z.string().transform((text, context): CalendarDate => {
  const day = parseCalendarDate(text);
  if (day === undefined) {
    context.addIssue({ code: 'custom', message: 'not a day' });
    return z.NEVER;
  }
  return day;
});

const nothing = z.null().transform(() => undefined);
export const optionalDay = z.union([dayColumn, nothing]);
const optionalText = z.union([z.string(), nothing]);

export const interviewRow = z.object({
  id: z.string(),
  heldOn: optionalDay,
  timeZone: z.string(),
  format: optionalText,
  stage: optionalText,
  hearBackOn: optionalDay,
  version: z.number(),
  createdAt: z.date(),
  application: z.object({ id: z.string(), employer: z.string(), jobTitle: z.string(), status: z.string() }),
  people: z.array(z.object({ id: z.string(), name: z.string(), jobTitle: z.string(), email: z.string() })),
});

export type Interview = z.infer<typeof interviewRow>;
