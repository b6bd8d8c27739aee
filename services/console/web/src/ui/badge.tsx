import type { ReactNode } from 'react';
import type { Tone } from './theme.js';

/** A mark with words: its colour says nothing that the words do not say. */
export function Badge({ tone, title, children }: { tone: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={`chip chip-${tone}`} {...(title !== undefined && { title })}>
      {children}
    </span>
  );
}
