import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { drafts } from '../../drafts/reader-drafts.js';
import { connection } from '../../live/stream.js';
import { sendWaiting } from './visit-queue.js';

/** A server that is away without the stream noticing is asked again so often, in milliseconds. */
const lookMs = 5_000;

/** While somebody works at the desk, visits that waited are sent as soon as the server is reachable again. */
export function useSending(isOn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isOn) return undefined;
    const look = (): void => void (connection.get().state === 'live' && sendWaiting(client));
    const [stopHearing, stopWatching] = [connection.watch(look), drafts.watch(look)];
    const timer = window.setInterval(look, lookMs);
    look();
    return () => {
      stopHearing();
      stopWatching();
      window.clearInterval(timer);
    };
  }, [client, isOn]);
}
