/** Types for projects that read this folder's sources without reading JavaScript. */
export class PlainProblem extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(vi: string, en: string);
}
