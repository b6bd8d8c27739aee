import type { LadderLine } from '../../api/answers.js';

type Line = Pick<LadderLine, 'step' | 'unitId' | 'postId' | 'kind' | 'at'>;

/** A step of the ladder as it went: told, told again, answered; or passed over. */
export type Rung<L> = {
  step: number;
  /** Who it was told to, or who was passed over. */
  who: L;
  told: readonly L[];
  answers: readonly L[];
  isSkipped: boolean;
  /** The last one, where the alert is now. */
  isLast: boolean;
};

/** The lines of a ladder by step and post, in their order. An answer is with the post that was told, whoever gave it. */
export function rungsOf<L extends Line>(lines: readonly L[]): Rung<L>[] {
  const rungs: { who: L; told: L[]; answers: L[] }[] = [];
  for (const line of lines) {
    const last = rungs.at(-1);
    if (line.kind === 'answered' && last && last.who.kind !== 'skipped') last.answers.push(line);
    else if (line.kind === 'repeated' && last && isSamePost(last.who, line)) last.told.push(line);
    else rungs.push({ who: line, told: line.kind === 'skipped' ? [] : [line], answers: [] });
  }
  const lastTold = rungs.findLast(({ who }) => who.kind !== 'skipped');
  return rungs.map((rung) => ({
    ...rung,
    step: rung.who.step,
    isSkipped: rung.who.kind === 'skipped',
    isLast: rung === lastTold,
  }));
}

const isSamePost = (a: Line, b: Line): boolean =>
  a.unitId === b.unitId && a.postId === b.postId && a.kind !== 'skipped';

/** Every answer there was, the latest first. */
export const answersIn = <L extends Line>(lines: readonly L[]): L[] =>
  lines.filter(({ kind }) => kind === 'answered').toSorted((a, b) => b.at.localeCompare(a.at));
