/**
 * Asks now, so that it leaves in one flight with what was asked just before, and is looked at later: a refusal is told
 * where the answer is awaited, so the order in which refusals are told stays that of the awaiting.
 */
export function ahead<T>(ask: () => Promise<T>): Promise<T> {
  const asked = Promise.resolve().then(ask);
  asked.catch(() => undefined); // whoever was refused before does not look at it
  return asked;
}
