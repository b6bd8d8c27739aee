import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fetchHelp } from '../screens/help/help.js';
import { keepApp } from '../offline/keep-app.js';

type Fetched = { preload?: () => Promise<void> };

/** Fetches every page of the app, one after the other, once somebody is in: none is missing when the server is away. */
export function useAllPages(): void {
  const router = useRouter();
  useEffect(() => {
    const fetchAll = async (): Promise<void> => {
      for (const { options } of Object.values(router.routesById))
        await (options.component as Fetched | undefined)?.preload?.();
      await fetchHelp().catch(() => undefined);
      await import('../words/en.json').catch(() => undefined);
      await keepApp();
    };
    void fetchAll();
  }, [router]);
}
