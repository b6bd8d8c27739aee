/**
 * Starts the request now, so that it shares a flight with the ones before it, and lets the caller await it later. A
 * rejection surfaces where the promise is awaited, so errors keep the order of the awaits.
 */
export function ahead<T>(ask: () => Promise<T>): Promise<T> {
  const asked = Promise.resolve().then(ask);
  asked.catch(() => undefined); // a caller that failed on an earlier request never awaits this one
  return asked;
}
