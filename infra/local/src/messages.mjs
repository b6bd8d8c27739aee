/**
 * One line for a person, in both languages, without anything that only a programmer would read.
 * @param {{ vi: string, en: string }} text
 */
export const inBothLanguages = ({ vi, en }) => `Cầu Nối: ${vi} / ${en}`;

/**
 * Shows one problem and ends this process with status 1.
 * @param {{ vi: string, en: string }} problem
 * @returns {never}
 */
export function giveUp(problem) {
  console.error(inBothLanguages(problem));
  process.exit(1);
}
