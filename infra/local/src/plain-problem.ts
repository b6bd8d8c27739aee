/**
 * Something on this machine is missing or wrong and a person can put it right. It is shown as these two lines and
 * nothing else; any other error is a defect of ours and shows where it came from.
 */
export class PlainProblem extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(vi: string, en: string) {
    super(en);
    this.vi = vi;
    this.en = en;
  }
}
