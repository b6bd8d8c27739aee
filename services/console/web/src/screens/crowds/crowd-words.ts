import type { Crowd, CrowdItem } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import type { Said, WordKey } from '../../words/words.js';

const reasons: Readonly<Record<string, WordKey>> = {
  petition: 'crowds.reason.petition',
  link: 'crowds.reason.link',
  unlink: 'crowds.reason.unlink',
  withdrawn: 'crowds.reason.withdrawn',
  expired: 'crowds.reason.expired',
  'merged-into': 'crowds.reason.merged-into',
  'split-off': 'crowds.reason.split-off',
};

/** Why the level of a crowd changed. */
export const reasonWord = (reason: string): WordKey => reasons[reason] ?? 'crowds.reason.other';

const states: Readonly<Record<string, WordKey>> = {
  raised: 'crowds.alert.raised',
  acknowledged: 'crowds.alert.acknowledged',
  ended: 'crowds.alert.ended',
};

/** Whether somebody has answered the alert of a crowd. */
export const alertWord = (state: string): WordKey => states[state] ?? 'crowds.alert.raised';

/** The last fall below a threshold, while the crowd is below it. */
export function fallenFrom({ levels, level, endedAt }: Pick<Crowd, 'levels' | 'level' | 'endedAt'>): Said | null {
  if (endedAt !== null) return null;
  const fall = levels.findLast((change) => change.level < change.before);
  const last = levels.at(-1);
  if (!fall || fall !== last || fall.level !== level) return null;
  return { key: 'crowds.fallen', values: { level: fall.before, at: formatDate(fall.at) } };
}

/** Each threshold of the policy: when it was last passed, or how many people are missing. */
export function thresholdsOf({ policy, levels, people, level }: Crowd): { level: number; said: Said }[] {
  return policy.levels.map((each) => {
    const passed = levels.findLast((change) => change.before < each && change.level >= each);
    const said: Said =
      each <= level && passed
        ? { key: 'crowds.passed', values: { at: formatDate(passed.at) } }
        : { key: 'crowds.missing', values: { count: Math.max(0, each - people) } };
    return { level: each, said };
  });
}

/** What a crowd is about: the matters that officers named, else the subject of most petitions. */
export const aboutOf = (
  { matters, subject }: Pick<CrowdItem, 'matters' | 'subject'>,
  word: (code: string | null) => string,
): string => (matters.length > 0 ? matters.join(' · ') : word(subject));

/** `+6`, `−2`, `0`: more or fewer people than a week ago. */
export const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0');
