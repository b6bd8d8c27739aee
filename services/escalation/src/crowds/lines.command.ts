/** So many UTF-16 units a line may have: a petition of tens of thousands of people. */
const longest = 4_000_000;

/**
 * The lines of a text that comes in pieces; null for one that is too long, which is not kept. A line feed ends one and
 * nothing else does: JSON may have every other separator inside.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  let begun: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > longest) begun = [];
    else begun.push(part);
  };
  for await (const piece of pieces) {
    const [end = '', ...more] = piece.split('\n');
    add(end);
    for (const next of more) {
      yield length > longest ? null : begun.join('');
      begun = [];
      length = 0;
      add(next);
    }
  }
  yield length > longest ? null : begun.join('');
}
