/** Something that differs from its response, or from what another service knows. */
export type Difference = { where: string; what: string };

/** Notes differences under one heading. */
export class Differences {
  readonly found: Difference[] = [];

  constructor(private readonly where: string) {}

  note(what: string): void {
    this.found.push({ where: this.where, what });
  }

  /** Notes it when the two differ. */
  same(what: string, expected: unknown, found: unknown): void {
    const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
    if (wanted !== got) this.note(`${what}: expected ${wanted}, found ${got}`);
  }

  /** Both sides hold the same keys, each once; those of `since` came while it was compared, and may be there or not yet. */
  sameKeys(what: string, expected: Iterable<string>, found: readonly string[], since: Iterable<string> = []): void {
    const [wanted, got] = [new Set(expected), new Set(found)];
    if (got.size !== found.length) this.note(`${what}: ${found.length - got.size} are there more than once`);
    for (const key of wanted) if (!got.has(key)) this.note(`${what}: ${key} is missing`);
    for (const key of since) got.delete(key);
    for (const key of got) if (!wanted.has(key)) this.note(`${what}: ${key} is one too many`);
  }
}
