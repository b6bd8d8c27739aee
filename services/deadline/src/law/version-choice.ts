import { written, type Day } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
import { law } from './laws.js';
import { versionOn, type Choice, type PetitionKind, type Rule, type Variant, type VersionBy } from './rule.js';
import { familyOf, type Rulebook } from './rules.js';
import { variantFacts, type Traits } from './traits.js';

/**
 * Which version applies: acceptance and screening by the day of receipt, settlement by the day of acceptance, everything
 * else by its own event. A case keeps that version; nothing in the transitions of 2026 changes the length of a period
 * that had begun. `rule-not-in-force`.
 */
export function chooseVersion(rule: Rule, day: Day, asOf?: Day): Choice {
  const version = versionOn(rule, day, asOf);
  if (!version) throw notInForce(rule, day, asOf);
  return { rule, version, by: rule.versionBy, day };
}

/** The variant of an ordinary rule that the facts call for; a rule that is for a variant already stays what it is. */
export function variantFor(rule: Rule, traits: Traits, book?: Rulebook): Rule {
  if (keysOf(rule.variant).length > 0) return rule;
  const facts = variantFacts(traits);
  const fitting = familyOf(rule.family, book).filter(
    ({ variant }) => keysOf(variant).length > 0 && keysOf(variant).every((key) => facts[key]),
  );
  return fitting.sort((a, b) => keysOf(b.variant).length - keysOf(a.variant).length)[0] ?? rule;
}

const keysOf = (variant: Variant): (keyof Variant)[] => Object.keys(variant) as (keyof Variant)[];

/** The rule of a family that is in force on a day: a newer one before the one it replaced. Undefined when none was. */
export const inForceOf = (family: string, day: Day, book?: Rulebook): Rule | undefined =>
  familyOf(family, book).find((rule) => Object.keys(rule.variant).length === 0 && versionOn(rule, day));

function notInForce(rule: Rule, day: Day, asOf?: Day): RuleBroken {
  const others = familyOf(rule.family)
    .filter((other) => other !== rule && versionOn(other, day, asOf))
    .map(({ id }) => id);
  const hint: Text = others[0]
    ? { vi: ` Khi đó áp dụng ${others[0]}.`, en: ` Rule ${others[0]} was.` }
    : { vi: '', en: '' };
  const first = rule.versions[0]?.from ?? '';
  return new RuleBroken(
    'rule-not-in-force',
    {
      vi: `Quy tắc ${rule.id} không có hiệu lực vào ngày ${written(day)} (hiệu lực từ ${written(first)}).${hint.vi}`,
      en: `Rule ${rule.id} is not in force on ${day} (in force from ${first}).${hint.en}`,
    },
    { rule: rule.id, day, from: first },
  );
}

const reasons: Record<VersionBy, Text> = {
  receipt: { vi: 'theo ngày tiếp nhận', en: 'by the day of receipt' },
  acceptance: { vi: 'theo ngày thụ lý', en: 'by the day of acceptance' },
  event: { vi: 'theo ngày xảy ra sự kiện', en: 'by the day of the event' },
};

/** Why this version, in words, with the article in force on that day. */
export function choiceText({ version, by, day }: Choice): Text & { article: string } {
  const { vi, en } = reasons[by];
  const force = [version.from, version.until?.day].flatMap((each) => each ?? []);
  return {
    vi: `Áp dụng bản ${version.version} (hiệu lực từ ${force.map(written).join(' đến ')}), chọn ${vi} ${written(day)}.`,
    en: `Version ${version.version} applies (in force from ${force.join(' to ')}), chosen ${en} ${day}.`,
    article: version.article,
  };
}

/** The rules of the decrees of 2026 for cases that were accepted before they took effect and are not decided yet. */
export type Transition = { kinds: readonly PetitionKind[]; from: Day; article: string } & Text;

export const transitions: readonly Transition[] = [
  {
    kinds: ['KN', 'KL'],
    from: law.complaints155.from,
    article: 'NĐ 155/2026 Đ.22(1)',
    vi: 'Đã thụ lý trước 01/07/2026, chưa giải quyết: rút đơn, tạm đình chỉ, đình chỉ, đối thoại theo quy định mới; thời hạn không đổi.',
    en: 'Accepted before 01/07/2026 and not decided: withdrawal, suspension, termination and dialogue follow the new decree; the period stays.',
  },
  {
    kinds: ['TC'],
    from: law.complaints155.from,
    article: 'NĐ 156/2026 Đ.10(1)',
    vi: 'Đã thụ lý trước 01/07/2026, đang giải quyết: áp dụng NĐ 156/2026; thời hạn của Luật không đổi.',
    en: 'Accepted before 01/07/2026 and being settled: NĐ 156/2026 applies; the period of the statute stays.',
  },
];

/** The transition a settlement period runs into: it began before it took effect and reaches it. */
export const transitionOf = ({ rule, by }: Choice, start: Day, due: Day | null): Transition | undefined =>
  by !== 'acceptance'
    ? undefined
    : transitions.find(
        ({ kinds, from }) =>
          kinds.some((kind) => rule.kinds.includes(kind)) && start < from && (due === null || due >= from),
      );
