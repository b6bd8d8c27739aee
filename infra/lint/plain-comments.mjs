/** Words of comments that a newcomer has to translate, and what to write instead. Names of code (in backticks) are left alone. */
const words = [
  { pattern: /\banew\b/i, word: 'anew', plain: 'again' },
  { pattern: /\bstands\b(?! for\b)/i, word: 'stands', plain: 'is stored, is active or is in' },
  // A person may answer for something, and a reflection is answered; a function returns, a service responds.
  { pattern: /(?:^|[.;:]\s+|\b(?:and|it|this|that|which)\s+)answers\b(?! for\b)/i, word: 'answers', plain: 'returns' },
  {
    pattern:
      /\b(?:call|command|order|question|request|server|service)s?\b[^.;]*\b(?:is|are|was|were|be|been) answered\b/i,
    word: 'answered',
    plain: 'gets a response',
  },
];

/** The text of a comment in one line, without stars and without what is code. */
const textOf = ({ value }) =>
  value
    .replace(/^[*\s]+|^\s*\*(?!\/)/gm, ' ')
    .replace(/`[^`]*`/g, '`')
    .replace(/\s+/g, ' ')
    .trim();

/** ESLint rule: comments are plain English, by the words that were worst. */
export const plainComments = {
  meta: { type: 'suggestion', schema: [], messages: { no: 'Plain English: “{{ plain }}”, not “{{ word }}”.' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        for (const { pattern, word, plain } of words)
          if (pattern.test(textOf(comment)))
            context.report({ loc: comment.loc, messageId: 'no', data: { plain, word } });
    },
  }),
};
