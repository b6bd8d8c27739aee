import { formatTime } from '../formats/dates.js';
import { serverNow } from '../api/server-time.js';
import { createStore } from '../state/store.js';
import type { Said } from '../words/words.js';

/** The one line of the polite live region: saved, changed, a new alert. Never the only trace of anything. */
export const announcement = createStore<{ said: Said; serial: number } | null>(null);

const shownMs = 6_000;
let serial = 0;
let fade: number | undefined;

export function announce(said: Said): void {
  announcement.set({ said, serial: ++serial });
  window.clearTimeout(fade);
  fade = window.setTimeout(() => announcement.set(null), shownMs);
}

/** “Đã lưu VV-26-000418 lúc 09:02”. */
export const announceSaved = (what: string): void =>
  announce({ key: 'saved.at', values: { what, time: formatTime(serverNow()) } });

export const announceAlert = (): void => announce({ key: 'alerts.new' });
