import { addDays, daysBetween, dayOf, startOf } from '@cau-noi/calendar';
import { hierarchyCodes, type Hierarchy } from '@cau-noi/vocabulary';
import type { Found } from '../ladder/ladder.js';
import type { World } from '../ladder/organisation.js';
import { nextOf, wholeLadder } from '../ladder/whom.js';
import { postsNamedIn, type PolicyRules, type Scope } from '../policies/policy.js';
import { after } from '../policies/working-time.js';

/** What the check of a draft finds: nobody is reached from a unit; nobody holds a post today; a post is not there; it waits too long. */
export const findingCodes = ['nobody-reached', 'vacant-today', 'post-unknown', 'longer-than-legal'] as const;
export type FindingCode = (typeof findingCodes)[number];
/** `units`: at most `mostUnits` of those it is about; `count`: how many they are; of posts, how many; of waits, how many days. */
export type Finding = { code: FindingCode; units: string[]; count: number };

/** A complaint and a denunciation are settled within 30 days (Luật Khiếu nại Đ.28, Luật Tố cáo Đ.30). */
const legalDays = 30;
const mostUnits = 50;

/**
 * Looks at a draft before it is applied: walks the ladder of each of these units to its top on that day, and adds up the
 * waits of its steps. The units are those the policy is for.
 */
export function findingsOf(
  rules: PolicyRules,
  { cause, line }: Pick<Scope, 'cause' | 'line'>,
  units: readonly string[],
  { organisation, calendar }: World,
  date: string,
): Finding[] {
  const [unreached, vacant] = [new Set<string>(), new Set<string>()];
  const climbed = new Set<string>();
  /** From the same unit at the same step the ladder goes on in the same way. */
  const isNew = (place: string): boolean => !climbed.has(place) && Boolean(climbed.add(place));
  const note = ({ skipped }: Pick<Found, 'skipped'>): void => {
    for (const { unitId, reason } of skipped) if (reason === 'post-vacant') vacant.add(unitId);
  };
  for (const postId of postsNamedIn(rules)) {
    const post = organisation.postOn(postId, date);
    if (post?.officerId === null) vacant.add(post.unitId);
  }
  for (const unitId of units) {
    for (const one of linesFrom(organisation.unit(unitId)?.hierarchy, { cause, line })) {
      const start = wholeLadder({ cause, unitId, line: one, policy: rules }, date, organisation);
      note(start);
      if (!start.rung) unreached.add(unitId);
      let at = start.rung?.unitId;
      for (let told = 1; at !== undefined && isNew(`${Math.min(told, rules.steps.length)} ${at}`); told += 1) {
        const next = nextOf({ policy: rules, told }, at, date, organisation);
        if (next) note(next);
        at = next?.rung?.unitId;
      }
    }
  }
  return [
    ...listed('nobody-reached', unreached),
    ...listed('vacant-today', vacant),
    ...notThere(rules, date, organisation),
    ...tooLong(rules, date, calendar),
  ];
}

/** Overdue work climbs the line of its unit; a crowd both, unless the policy is for one. */
function linesFrom(own: Hierarchy | undefined, { cause, line }: Pick<Scope, 'cause' | 'line'>): readonly Hierarchy[] {
  const lines = cause !== 'overdue' ? hierarchyCodes : own ? [own] : [];
  return lines.filter((one) => line === null || one === line);
}

const listed = (code: FindingCode, units: ReadonlySet<string>): Finding[] =>
  units.size === 0 ? [] : [{ code, units: [...units].sort().slice(0, mostUnits), count: units.size }];

/** Posts that the steps name and that do not exist on that day. */
function notThere(rules: PolicyRules, date: string, organisation: World['organisation']): Finding[] {
  const gone = new Set(postsNamedIn(rules).filter((postId) => !organisation.postOn(postId, date)));
  return gone.size > 0 ? [{ code: 'post-unknown', units: [], count: gone.size }] : [];
}

/** From the first telling to the end of the last step that is written down. */
function tooLong({ steps }: PolicyRules, date: string, calendar: World['calendar']): Finding[] {
  const begin = startOf(addDays(date, 1));
  const end = steps.reduce((at, { after: wait }) => after(at, wait, calendar), begin);
  const days = daysBetween(dayOf(begin), dayOf(end));
  return days > legalDays ? [{ code: 'longer-than-legal', units: [], count: days }] : [];
}
