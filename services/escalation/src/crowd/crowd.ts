/** Both lines hear of a crowd at once. */
export const crowdLines = ['state', 'party'] as const;
