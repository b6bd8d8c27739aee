import type { Text } from '@cau-noi/vocabulary';

/** Values that a message names; the same keys in both languages. */
export type Params = Readonly<Record<string, string | number>>;

/** A rule said no. `code` is stable and public (kebab-case); `text` is for people and says what to do. */
export class RuleBroken extends Error {
  constructor(
    readonly code: string,
    readonly text: Text,
    readonly params: Params = {},
  ) {
    super(text.en);
  }
}
