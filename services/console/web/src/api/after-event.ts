/** Returns which service handles a command, by its path: the one whose event a read may wait for. */
export function sourceOf(path: string): 'intake' | 'routing' | 'escalation' | 'directory' | 'console' {
  if (/^\/v1\/(visits|petitions|persons)(\/|$)/.test(path)) return 'intake';
  if (/^\/v1\/cases\//.test(path)) return 'routing';
  if (/^\/v1\/(alerts|directives|policies)(\/|$)/.test(path)) return 'escalation';
  if (/^\/v1\/(units|posts|officers|leaves|calendars)(\/|$)/.test(path)) return 'directory';
  return 'console';
}

const readModels = /^\/v1\/(queues\/|workload|cases\/[^/]+(\/timeline)?$|alerts)/;
const readsOf: Readonly<Record<string, RegExp[]>> = {
  intake: [readModels, /^\/v1\/cases\/[^/]+\/(clocks|allowed-actions)$/, /^\/v1\/(visits|petitions)/],
  routing: [readModels, /^\/v1\/cases\/[^/]+\/(clocks|allowed-actions)$/],
  escalation: [/^\/v1\/alerts/],
  directory: [/^\/v1\/units\/[^/]+\/reception-months\/[^/]+\/clocks$/, /^\/v1\/(accounts|first-steps)$/],
};

/** Whether a read depends on what that service just did, so that it is worth waiting for. */
export const dependsOn = (source: string, path: string): boolean =>
  (readsOf[source] ?? []).some((one) => one.test(path));

type Own = { eventId: string; source: string; until: number };
let own: Own | null = null;

/** How long reads name the event of the last own command, in milliseconds. */
const rememberMs = 5_000;

export function remember(path: string, eventId: string, now: number): void {
  own = { eventId, source: sourceOf(path), until: now + rememberMs };
}

/** The event a read of this path shall wait for, if any. */
export function awaited(path: string, now: number): string | null {
  if (!own || now > own.until) return null;
  return dependsOn(own.source, path) ? own.eventId : null;
}
