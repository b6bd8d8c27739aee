import { written, type Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import type { WorkingCalendar } from '../calendars/calendar.js';
import { meaningOf } from '../law/natures.js';
import { versionOn, type Confidence, type Level, type PetitionKind } from '../law/rule.js';
import type { Traits } from '../law/traits.js';
import { chooseVersion, inForceOf, variantFor } from '../law/version-choice.js';
import { undisturbed } from '../period/period.js';
import type { Derivation } from './derivation.js';
import { derivePeriod } from './derive-period.js';

/** The stations of a complaint, each an act or a day after which something holds. */
export type Station = 'acceptance' | 'settlement' | 'sending' | 'publication' | 'effect' | 'second-complaint' | 'court';

/** Days that are known of a complaint; what is missing is taken for done on its last day. */
type Milestones = { received?: Day; accepted?: Day; decided?: Day; decisionReceived?: Day };
type Mark = keyof Milestones;

/** One link: the period that leads to a station. `isAssumed`: it starts with the last day of an earlier one. */
export type ChainLink = {
  station: Station;
  rule: string;
  name: Text;
  article: string;
  confidence: Confidence;
  start: Day;
  isAssumed: boolean;
  due: Day;
} & Text;

type Leg = { station: Station; family: string; from: Mark; to?: Mark };

const legs: Record<'KN' | 'KL', Record<Level, readonly Leg[]>> = {
  KN: {
    first: [
      { station: 'acceptance', family: 'KN1-TL', from: 'received', to: 'accepted' },
      { station: 'settlement', family: 'KN1-GQ', from: 'accepted', to: 'decided' },
      { station: 'sending', family: 'KN1-GUI', from: 'decided', to: 'decisionReceived' },
      { station: 'effect', family: 'KN1-HL', from: 'decided' },
      { station: 'second-complaint', family: 'KN2-TH', from: 'decisionReceived' },
      { station: 'court', family: 'TTHC-KK', from: 'decisionReceived' },
    ],
    second: [
      { station: 'acceptance', family: 'KN2-TL', from: 'received', to: 'accepted' },
      { station: 'settlement', family: 'KN2-GQ', from: 'accepted', to: 'decided' },
      { station: 'sending', family: 'KN2-GUI', from: 'decided', to: 'decisionReceived' },
      { station: 'publication', family: 'KN2-CK', from: 'decided' },
      { station: 'effect', family: 'KN2-HL', from: 'decided' },
      { station: 'court', family: 'TTHC-KK', from: 'decisionReceived' },
    ],
  },
  KL: {
    first: [
      { station: 'acceptance', family: 'KL1-TL', from: 'received', to: 'accepted' },
      { station: 'settlement', family: 'KL1-GQ', from: 'accepted', to: 'decided' },
      { station: 'effect', family: 'KL-HL', from: 'decided' },
      { station: 'second-complaint', family: 'KL2-TH', from: 'decisionReceived' },
    ],
    second: [
      { station: 'acceptance', family: 'KL2-TL', from: 'received', to: 'accepted' },
      { station: 'settlement', family: 'KL2-GQ', from: 'accepted', to: 'decided' },
      { station: 'sending', family: 'KL2-GUI', from: 'decided', to: 'decisionReceived' },
      { station: 'effect', family: 'KL-HL', from: 'decided' },
      { station: 'court', family: 'TTHC-KK', from: 'decisionReceived' },
    ],
  },
};

/** Periods that are derived already, by family: with their pauses, and without an end while one lasts. */
type Ends = ReadonlyMap<string, Pick<Derivation, 'choice' | 'due'>>;

type Path = { kind: PetitionKind; level: Level; known: Milestones; ends: Ends };

/**
 * The way of a complaint from what is known of it to the court: receipt, acceptance, settlement, sending, effect, the
 * second complaint, the court (Luật Tố tụng hành chính Đ.116). An act that is not known counts as done on its last day,
 * a decision as received on the last day for sending it. Ends where a day is unknown.
 */
function chainOf(
  { kind, level, known, ends }: Path,
  traits: Traits,
  calendar: WorkingCalendar,
  asOf?: Day,
): ChainLink[] {
  if (kind !== 'KN' && kind !== 'KL') return [];
  const days = new Map<Mark, { day: Day; isAssumed: boolean }>(
    Object.entries(known).map(([mark, day]) => [mark as Mark, { day, isAssumed: false }]),
  );
  return legs[kind][level]
    .filter(isOpenTo(kind, level, traits))
    .flatMap(({ station, family, from, to }): ChainLink[] => {
      const start = days.get(from) ?? (from === 'decisionReceived' ? days.get('decided') : undefined);
      const period = start && (ends.get(family) ?? undisturbedOf(family, start.day, traits, calendar, asOf));
      if (!start || !period || period.due === null) return [];
      const { choice, due } = period;
      if (to && !days.has(to)) days.set(to, { day: due, isAssumed: true });
      const { rule, version } = choice;
      return [
        {
          station,
          rule: rule.id,
          name: rule.name,
          article: version.article,
          confidence: version.confidence,
          start: start.day,
          isAssumed: start.isAssumed,
          due,
          ...(meaningOf(rule, due) ?? lastDay(due)),
        },
      ];
    });
}

function undisturbedOf(family: string, start: Day, traits: Traits, calendar: WorkingCalendar, asOf: Day | undefined) {
  const ordinary = inForceOf(family, start);
  const rule = ordinary && variantFor(ordinary, traits);
  return rule && versionOn(rule, start, asOf)
    ? derivePeriod(chooseVersion(rule, start, asOf), start, undisturbed, calendar)
    : undefined;
}

const lastDay = (due: Day): Text => ({
  vi: `Chậm nhất hết ngày ${written(due)}.`,
  en: `At the latest by the end of ${due}.`,
});

/** Of discipline only a dismissal may be brought before a court. */
const isOpenTo =
  (kind: PetitionKind, level: Level, { dismissal }: Traits) =>
  ({ station }: Leg): boolean =>
    station !== 'court' || kind === 'KN' || (level === 'second' && dismissal === true);

/** Which path a rule belongs to, and the mark it starts from; undefined for a rule of no path. */
function pathOf(family: string): { kind: 'KN' | 'KL'; level: Level; from: Mark } | undefined {
  for (const kind of ['KN', 'KL'] as const) {
    for (const level of ['first', 'second'] as const) {
      const leg = legs[kind][level].find((each) => each.family === family);
      if (leg) return { kind, level, from: leg.from };
    }
  }
  return undefined;
}

/** What follows a period of a complaint, from its own start on; none for anything else. */
export function chainAfter(derivation: Derivation, traits: Traits, calendar: WorkingCalendar, asOf?: Day): ChainLink[] {
  const { family } = derivation.choice.rule;
  const path = pathOf(family);
  if (!path) return [];
  const known = { [path.from]: derivation.start };
  return chainOf({ ...path, known, ends: new Map([[family, derivation]]) }, traits, calendar, asOf);
}
