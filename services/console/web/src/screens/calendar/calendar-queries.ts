import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { isProblem } from '../../api/problem.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
export type Calendar = Schemas['CalendarView'];
export type CalendarDay = Schemas['CalendarDayView'];
export type DayKind = CalendarDay['kind'];
export type Preview = Schemas['CalendarPreview'];
export type PreviewBody = Schemas['CalendarPreviewBody'];

/** The calendar of a year; an empty one where nothing is known: weekends alone are days off there. */
export const useCalendar = (year: number) =>
  useQuery({
    queryKey: keys.calendar(year),
    queryFn: () =>
      answer<Calendar>(api.GET('/v1/calendars/{year}', { params: { path: { year } } })).catch((error: unknown) => {
        if (isProblem(error, 'not-found')) return { year, version: 0, days: [], former: [] };
        throw error;
      }),
  });

/** Which clocks a change would move; `asked` is the request body as text, null while nobody asked. */
export const usePreview = (asked: string | null) =>
  useQuery({
    queryKey: keys.calendarPreview(asked ?? ''),
    queryFn: () =>
      answer<Preview>(api.POST('/v1/deadlines/calendar-preview', { body: JSON.parse(asked ?? '') as PreviewBody })),
    enabled: asked !== null,
    gcTime: 0,
    staleTime: 0,
  });
