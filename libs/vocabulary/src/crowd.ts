/** From this many people on, a group is a crowd (Luật Tiếp công dân Đ.29). */
export const crowdFrom = 5;

/** Whether so many people are a crowd. */
export const isCrowd = (groupSize: number): boolean => groupSize >= crowdFrom;

/** The levels of a crowd: each one passed upwards is news (policy; the first is Luật Tiếp công dân Đ.29). */
export const crowdLevels = [crowdFrom, 10, 30, 100] as const;

/** The highest level that so many people have reached; 0 below the first. */
export const crowdLevelOf = (people: number): number => crowdLevels.findLast((level) => people >= level) ?? 0;

/** Whether a crowd has grown so far that an answer given before counts no longer: by a level, or by five people and a fifth. */
export const hasGrown = (before: number, now: number): boolean =>
  crowdLevelOf(now) > crowdLevelOf(before) || (now - before >= 5 && now >= before * 1.2);
