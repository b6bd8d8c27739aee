import { kindCodes } from '@cau-noi/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsView } from '../derivation/derivation.view.js';
import { lengthText } from '../law/length.js';
import { natureOf } from '../law/natures.js';
import { moments } from '../law/period-triggers.js';
import type { Rule, RuleVersion } from '../law/rule.js';
import { rules } from '../law/rules.js';
import { criteria } from '../law/traits.js';
import { lifecycleRules } from './lifecycle-rules.js';

const confidences = ['A', 'B', 'C', 'D'];
const nullableDay = { type: String, format: 'date', nullable: true };

export class RuleReadingView {
  @ApiProperty({ type: WordsView }) length: WordsView;
  @ApiProperty() article: string;
}

export class RuleVersionView {
  @ApiProperty({ example: 'luat-02-2011' }) version: string;
  @ApiProperty() article: string;
  @ApiProperty({ type: WordsView, example: { vi: '30 ngày', en: '30 days' } }) length: WordsView;
  @ApiProperty({ enum: confidences, description: 'A read in full, B excerpt, C own knowledge, D in doubt.' })
  confidence: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ ...nullableDay, description: 'Last day in force; null where no end is known.' }) until: string | null;
  @ApiProperty({ type: [RuleReadingView], description: 'Other readings of the law.' }) readings: RuleReadingView[];
}

export class PauseGroundView {
  @ApiProperty({ enum: ['suspension', 'examination', 'obstacle'] }) ground: string;
  @ApiProperty() article: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiPropertyOptional({ type: String, description: 'Why it is not sure that this ground reaches the rule at all.' })
  inDoubt?: string;
}

export class RuleExtensionView {
  @ApiProperty({ description: 'Days of each extension, at most.' }) days: number;
  @ApiProperty() times: number;
  @ApiProperty() article: string;
}

export class RuleView {
  @ApiProperty({ example: 'KN1-GQ' }) id: string;
  @ApiProperty({ description: 'Id of the ordinary rule it is a variant or a former one of.' }) family: string;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty({
    type: [String],
    enum: ['remote', 'complex', 'severalPlaces', 'dismissal'],
    description: 'The facts it is a variant for; none for the ordinary rule.',
  })
  variant: string[];
  @ApiProperty({ enum: ['duty', 'window', 'effect', 'display', 'keeping'] }) nature: string;
  @ApiProperty({ type: [String], enum: kindCodes }) kinds: string[];
  @ApiProperty({ type: WordsView, description: 'What it starts with.' }) starts: WordsView;
  @ApiProperty({ type: WordsView, nullable: true, description: 'What ends it.' }) ends: WordsView | null;
  @ApiProperty({ type: [RuleVersionView] }) versions: RuleVersionView[];
  @ApiProperty({ type: [PauseGroundView] }) pauses: PauseGroundView[];
  @ApiProperty({ type: [RuleExtensionView] }) extensions: RuleExtensionView[];
}

/** A duty of the law without a number of days. */
export class PlainRuleView {
  @ApiProperty({ example: 'TC-TPHS' }) id: string;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty({ type: WordsView, description: 'What is asked.' }) rule: WordsView;
  @ApiProperty() article: string;
  @ApiProperty({ enum: confidences }) confidence: string;
  @ApiProperty({ format: 'date' }) from: string;
}

export class CriterionView {
  @ApiProperty({ example: 'a' }) code: string;
  @ApiProperty({ type: WordsView }) text: WordsView;
}

export class RuleCatalogue {
  @ApiProperty({ type: [RuleView] }) items: RuleView[];
  @ApiProperty({ type: [PlainRuleView] }) withoutNumber: PlainRuleView[];
  @ApiProperty({ type: [CriterionView], description: 'The criteria of a complex case.' }) criteria: CriterionView[];
}

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
