import type { Text } from '@cau-noi/vocabulary';

/** Values that a message names; the same keys in both languages. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * Thrown when a rule refuses. `code` is stable and public (kebab-case); `text` is for people and tells them what to do.
 */
export class RuleBroken extends Error {
  constructor(
    readonly code: string,
    readonly text: Text,
    readonly params: Params = {},
  ) {
    super(text.en);
  }
}
