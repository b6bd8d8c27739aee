/** What a petitioner or visitor said or wrote, and the name of whom it is against: may name people, so it is sealed too. */
export type Words = {
  content: string | null;
  request: string | null;
  respondentName: string | null;
  /** Papers handed over, as the officer called them; missing in older records. */
  papers?: readonly { name: string; pages: number; condition: string }[];
};

/** A visit or a petition as the vault keeps it: its words, and the refs of the people it names. */
export type PaperToKeep = { paper: string; words: Words; people: string[] };
