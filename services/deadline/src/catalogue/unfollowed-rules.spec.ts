import { officialYears, startOf } from '@cau-noi/calendar';
import {
  aClosing,
  aCorrection,
  aDecision,
  aFact,
  anAcceptance,
  aPaper,
  aRecord,
  aRegistration,
  aMonth,
} from '../../test/facts.js';
import { calendarOf } from '../calendars/calendar.js';
import { milestonesOf } from '../clock-view/milestones.js';
import { derive } from '../clocks/case-clocks.js';
import type { Fact, PaperKind } from '../facts/facts.js';
import type { Office } from '../facts/office.js';
import { familyOf, ruleById, rules, unitDate } from '../law/rules.js';
import { receptionFamily } from '../reception/reception-offices.js';
import { lifecycleRules } from './lifecycle-rules.js';
import { notFollowed } from './unfollowed-rules.js';

const calendar = calendarOf(officialYears);
const papers: PaperKind[] = [
  'visitor-reply',
  'transfer-notice',
  'acceptance-notice',
  'decision-sent',
  'decision-published',
  'conclusion-sent',
  'conclusion-action',
  'conclusion-action-report',
  'conclusion-published',
  'suspension-notice',
  'review-decision',
  'delay-report-demand',
  'delay-report',
  'forwarder-reply',
  'result-report',
  'result-notice',
  'dialogue-notice',
  'meeting-notice',
  'party-notice',
];
const named = {
  decisionKnownOn: '2026-08-20',
  dialogueOn: '2026-09-25',
  meetingOn: '2026-10-20',
  reviewAskedOn: '2026-10-12',
  delayReportedOn: '2026-10-09',
  executeBy: '2026-11-20',
};

/** Everything that may happen to a case, so that whatever may start a clock does. */
function livesOf(kind: 'KN' | 'TC' | 'KNPA' | 'KL'): Fact[][] {
  const flags = [true, false].flatMap((secondLevel) =>
    (['deputy', 'front', 'press'] as const).map((forwardedBy) => ({ secondLevel, forwardedBy, dismissal: true })),
  );
  return flags.flatMap((each) => {
    const begun = [
      aRegistration('2026-09-01', { kind, channel: 'visit' }),
      aCorrection('2026-09-02', { ...each, ...named, otherBody: true }, 4),
    ];
    const accepted = [...begun, anAcceptance('2026-09-07', { kind }), aFact('case-suspended', '2026-09-08')];
    const resumed = [...accepted, aFact('case-resumed', '2026-09-09')];
    const issued = papers.map((paper, i) => aPaper('2026-10-08', paper, 20 + i));
    const settled = [...resumed, aDecision('2026-10-05'), ...issued];
    const terminated = [...accepted, aFact('case-terminated', '2026-09-10', 9), ...issued];
    return [settled, resumed, terminated, [...begun, aClosing('2026-09-20')]];
  });
}

const offices: Office[] = [{ isParty: false }, { isParty: true }, { isParty: true, isCentral: true }];
const units = [
  ...['province', 'district', 'commune', 'public-service', 'department'].map((level) => ({
    hierarchy: 'state' as const,
    level,
  })),
  ...['provincial-committee', 'commune-committee'].map((level) => ({ hierarchy: 'party' as const, level })),
];

/** The families that any fact makes live, on any day of the year that the cases above take. */
function followed(): Set<string> {
  const cases = (['KN', 'TC', 'KNPA', 'KL'] as const).flatMap(livesOf);
  const ofCases = offices.flatMap((office) =>
    cases.flatMap((facts) => {
      const clocks = derive(facts, calendar, office);
      return [...clocks, ...milestonesOf(facts, clocks, calendar, office, startOf('2027-06-01'))];
    }),
  );
  const ofMonths = units.flatMap((unit) =>
    derive(
      [
        aMonth('2026-10', receptionFamily(unit) ?? ''),
        aRecord('2026-10-01', { planned: [{ on: '2026-10-20', postedOn: null }], isParty: unit.hierarchy === 'party' }),
      ],
      calendar,
    ),
  );
  return new Set([...ofCases, ...ofMonths].flatMap(({ rule }) => ruleById(rule)?.family ?? []));
}

describe('every rule of the catalogue', () => {
  const live = followed();
  const families = [...new Set(rules.map(({ family }) => family))];

  it('is followed by something live, or it is said why not', () => {
    expect(families.filter((family) => !live.has(family)).sort()).toEqual(Object.keys(notFollowed).sort());
  });
  it('that is not followed says so in both languages, and of a rule there is', () => {
    for (const [family, { vi, en }] of Object.entries(notFollowed)) {
      expect(familyOf(family)).not.toEqual([]);
      expect([vi.length, en.length].every((length) => length > 20)).toBe(true);
    }
  });
  it('without a number is kept by the lifecycle, and no other rule has its id', () => {
    expect(lifecycleRules.filter(({ id }) => families.includes(id) || id === unitDate.id)).toEqual([]);
  });
});
