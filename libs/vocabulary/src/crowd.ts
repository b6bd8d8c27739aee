/** From this many people on, a group is a crowd (Luật Tiếp công dân Đ.29). */
export const crowdFrom = 5;

/** Whether so many people are a crowd. */
export const isCrowd = (groupSize: number): boolean => groupSize >= crowdFrom;
