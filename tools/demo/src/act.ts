/**
 * An act of an officer, at an instant in the past. A plan names cases by words: `{case:418}` in a path or a body is
 * replaced by the case's id, and `opens` names the cases of the petitions an act registers, in order.
 */
export type Act = { at: Date; login: string; path: string; body: object; opens?: readonly string[] };

/** What came of a plan: the case of each word. */
export type Played = ReadonlyMap<string, { caseId: string; caseNumber: string }>;

export const onCase = (login: string, at: Date, ref: string, command: string, body: object = {}): Act => ({
  at,
  login,
  path: `/v1/cases/{case:${ref}}/${command}`,
  body,
});
