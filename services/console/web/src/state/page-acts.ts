import { useLayoutEffect, useRef } from 'react';

/** Something the open page lets its reader do now; the palette of commands offers it by its words. */
type PageAct = { key: string; label: string; run: () => void };
type Acts = () => readonly PageAct[];

/** Those of the parts on screen, the latest last; each is asked when the palette opens. */
const layers: { current: Acts }[] = [];

/** Offers acts of a part of the page, as long as it is shown. */
export function usePageActs(acts: Acts): void {
  const layer = useRef(acts);
  useLayoutEffect(() => {
    layer.current = acts;
  });
  useLayoutEffect(() => {
    layers.push(layer);
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, []);
}

/** What the page lets its reader do at this instant. */
export const pageActs = (): PageAct[] => layers.flatMap(({ current }) => current());
