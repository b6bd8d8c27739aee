import { lengthText } from '../law/length.js';
import { natureOf } from '../law/natures.js';
import { moments } from '../law/period-triggers.js';
import type { Rule, RuleVersion } from '../law/rule.js';
import { rules } from '../law/rules.js';
import { criteria } from '../law/traits.js';
import type { RuleCatalogue, RuleVersionView, RuleView } from './catalogue.answers.js';
import { lifecycleRules } from './lifecycle-rules.js';

/** Every rule of this release, in the order of the catalogue. */
export const catalogue = (): RuleCatalogue => ({
  items: rules.map(ruleView),
  withoutNumber: lifecycleRules.map((rule) => ({ ...rule })),
  criteria: Object.entries(criteria).map(([code, text]) => ({ code, text })),
});

const ruleView = (rule: Rule): RuleView => ({
  id: rule.id,
  family: rule.family,
  name: rule.name,
  variant: Object.keys(rule.variant),
  nature: natureOf(rule),
  kinds: [...rule.kinds],
  starts: moments[rule.start],
  ends: rule.stop ? moments[rule.stop] : null,
  versions: rule.versions.map(versionView),
  pauses: rule.pauses.map((pause) => ({ ...pause })),
  extensions: (rule.extension?.ceilings ?? []).flatMap(({ times, article }) =>
    times > 0 ? [{ days: rule.extension?.days ?? 0, times, article }] : [],
  ),
});

const versionView = ({
  version,
  article,
  length,
  confidence,
  from,
  until,
  readings,
}: RuleVersion): RuleVersionView => ({
  version,
  article,
  length: lengthText(length),
  confidence,
  from,
  until: until?.day ?? null,
  readings: readings.map((reading) => ({ length: lengthText(reading.length), article: reading.article })),
});
