/**
 * Something on this machine is missing or wrong and a person can put it right. It is shown as these two lines and
 * nothing else; any other error is a defect of ours and shows where it came from.
 */
export class PlainProblem extends Error {
  /** @param {string} vi @param {string} en */
  constructor(vi, en) {
    super(en);
    /** @readonly */
    this.vi = vi;
    /** @readonly */
    this.en = en;
  }
}
