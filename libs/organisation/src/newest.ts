/** Of facts about the same thing, in any order, the one with the highest version; sorted, so that writers meet in one order. */
export function newest<F extends { version: number }>(facts: readonly F[], keyOf: (fact: F) => string): F[] {
  const found = new Map<string, F>();
  for (const fact of facts) {
    const known = found.get(keyOf(fact));
    if (!known || known.version < fact.version) found.set(keyOf(fact), fact);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}
