/** Words in both languages; people see the Vietnamese ones first. */
export type Text = { vi: string; en: string };

/** By which article something is so; the text of the law as it is cited, in Vietnamese. */
export type Cited = { article: string };

/** The codes of a table, in its order. */
export const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] =>
  Object.keys(table) as Code[];
