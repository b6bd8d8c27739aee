import type { Payload } from '@cau-noi/events';

/** From five people on, a petition is one of a crowd (Luật Tiếp công dân Đ.29). */
export const crowdFrom = 5;

/** Both lines hear of a crowd at once. */
export const crowdLines = ['state', 'party'] as const;

/** Whether so many people stand behind it that the line above is told. */
export const isCrowd = (petition: Pick<Payload<'intake.petition-registered.v1'>, 'groupSize'>): boolean =>
  petition.groupSize >= crowdFrom;
