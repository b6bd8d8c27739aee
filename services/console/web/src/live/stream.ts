import { createStore } from '../state/store.js';
import { formatTime } from '../formats/dates.js';
import { serverNow, serverTimeIs } from '../api/server-time.js';
import { backOffMs } from './back-off.js';
import type { LiveMessage } from './keys.js';

/** How the page gets changes: live; figures of a time past; nothing at all. */
export type Connection = { state: 'connecting' | 'live' | 'stale' | 'lost'; since: string };

export const connection = createStore<Connection>({ state: 'connecting', since: '' });

const names = [
  'case-changed',
  'queue-changed',
  'alert-raised',
  'alert-climbed',
  'alert-repeated',
  'alert-acknowledged',
  'alert-ended',
  'calendar-changed',
  'day-changed',
  'health-changed',
] as const;

/** Without a sign of life for so long, figures are called old. */
const silenceMs = 45_000;

/** Pings and changes of the day carry the business time. */
const tell = (message: object): void => serverTimeIs('now' in message ? message.now : null);

type Ears = { onMessage(message: LiveMessage): void; onBack(): void };

/**
 * Opens the stream and keeps it open; returns a function that closes it. Once it is open, at first or after a break,
 * everything is read again.
 */
export function openStream({ onMessage, onBack }: Ears): () => void {
  let source: EventSource | null = null;
  let tries = 0;
  let wasCut = true; // between the first reads and the first word of the stream something may have changed
  let retry: number | undefined;
  let silence: number | undefined;

  const lost = (state: 'stale' | 'lost'): void =>
    connection.update((now) => (now.state === state ? now : { state, since: now.since || formatTime(serverNow()) }));

  const alive = (): void => {
    window.clearTimeout(silence);
    silence = window.setTimeout(() => lost('stale'), silenceMs);
    tries = 0;
    const isBack = wasCut;
    wasCut = false;
    connection.set({ state: 'live', since: formatTime(serverNow()) });
    if (isBack) onBack();
  };

  const connect = (): void => {
    if (document.visibilityState === 'hidden') return; // it is opened when somebody looks
    source = new EventSource('/v1/stream');
    source.addEventListener('ping', ({ data }: MessageEvent<string>) => {
      tell(JSON.parse(data) as object);
      alive();
    });
    for (const event of names) {
      source.addEventListener(event, ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as object;
        tell(message);
        alive();
        onMessage({ event, ...message } as LiveMessage);
      });
    }
    source.onerror = again;
  };

  const again = (): void => {
    source?.close();
    wasCut = true;
    lost(navigator.onLine ? 'stale' : 'lost');
    window.clearTimeout(retry);
    retry = window.setTimeout(connect, backOffMs(tries++));
  };

  const offline = (): void => {
    source?.close();
    wasCut = true;
    lost('lost');
  };
  const online = (): void => {
    tries = 0;
    again();
  };
  /** A tab nobody looks at gives its connection back: a browser has six for one origin, and the next tab would wait for ever. */
  const look = (): void => {
    source?.close();
    window.clearTimeout(retry);
    window.clearTimeout(silence);
    wasCut = true;
    tries = 0;
    connect();
  };
  window.addEventListener('offline', offline);
  window.addEventListener('online', online);
  document.addEventListener('visibilitychange', look);
  connect();
  return () => {
    source?.close();
    window.clearTimeout(retry);
    window.clearTimeout(silence);
    window.removeEventListener('offline', offline);
    window.removeEventListener('online', online);
    document.removeEventListener('visibilitychange', look);
    connection.set({ state: 'connecting', since: '' });
  };
}
