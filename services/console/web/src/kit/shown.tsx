import { useId, type ReactNode } from 'react';
import { spoken } from '../words/words.js';

/** Words of a sample, which no screen has: in the language of the page. */
export const sample = (vi: string, en: string): string => (spoken() === 'vi' ? vi : en);

/** One primitive with all its states. */
export function Shown({ name, children }: { name: string; children: ReactNode }) {
  const head = useId();
  return (
    <section className="panel" aria-labelledby={head} data-kit={name}>
      <h2 id={head}>{name}</h2>
      {children}
    </section>
  );
}
