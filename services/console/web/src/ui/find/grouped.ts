/** Things by their group: groups in the order in which they first come, things inside as they came. */
export function grouped<One extends { group: string }>(all: readonly One[]): { name: string; inside: One[] }[] {
  return [...Map.groupBy(all, ({ group }) => group)].map(([name, inside]) => ({ name, inside }));
}
