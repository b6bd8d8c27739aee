/** Cases and alerts this page has just commanded: the result may move rows, because the user asked for it. */
const recent = new Map<string, number>();
const rememberMs = 6_000;

export function iCommanded(id: string): void {
  recent.set(id, performance.now() + rememberMs);
}

export function didICommand(id: string): boolean {
  const until = recent.get(id);
  if (until === undefined) return false;
  if (until > performance.now()) return true;
  recent.delete(id);
  return false;
}
