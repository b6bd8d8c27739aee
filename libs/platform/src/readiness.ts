/** What this service still waits for before it can take work. */
export class Readiness {
  private readonly checks = new Map<string, () => true | string>();

  /** Returns true, or what is missing in a few words without personal data. */
  add(name: string, check: () => true | string): void {
    this.checks.set(name, check);
  }

  missing(): { name: string; missing: string }[] {
    const missing: { name: string; missing: string }[] = [];
    for (const [name, check] of this.checks) {
      const answer = check();
      if (answer !== true) missing.push({ name, missing: answer });
    }
    return missing;
  }
}
