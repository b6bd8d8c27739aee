/** Words in both languages; people see the Vietnamese ones first. */
export type Text = { vi: string; en: string };

/** The codes of a table, in its order. */
export const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] =>
  Object.keys(table) as Code[];
