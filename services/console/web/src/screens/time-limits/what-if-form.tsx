import type { FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { CheckField, RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { FieldGroup } from '../../ui/forms/field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords, type WordKey } from '../../words/words.js';
import type { Rule, RuleCatalogue } from './rule-queries.js';
import { asks, asksFor, factsFor, rulesFor, type Ask, type WhatIf } from './what-if.js';

type Props = {
  form: WhatIf;
  rules: RuleCatalogue;
  /** The rule of the clock it is asked about; undefined for a question of its own. */
  ofCase: Rule | undefined;
  errors: readonly FormError[];
  serial: number;
  isSending: boolean;
  onSubmit: (event: FormEvent) => void;
  onChange: (changes: Partial<WhatIf>) => void;
};

type Parts = Pick<Props, 'form' | 'onChange'> & { wrong: (field: string) => string | undefined };

/** The question: what to ask, of which period, and what would happen to it. */
export function WhatIfForm({ form, rules, ofCase, errors, serial, isSending, onSubmit, onChange }: Props) {
  const { t, say } = useWords();
  const wrong = (field: string): string | undefined => errorOf(errors, `whatif-${field}`, say);
  const choices = ofCase ? asksFor(ofCase) : asks;
  return (
    <form className="panel" noValidate aria-label={t('whatif.title')} onSubmit={onSubmit}>
      <ErrorSummary errors={errors} serial={serial} />
      <RadioField
        name="whatif-ask"
        legend={t('whatif.ask')}
        isColumn
        value={form.ask}
        options={choices.map((value) => ({ value, label: t(`whatif.ask.${value}`) }))}
        onChange={(ask) => onChange({ ask: ask as Ask })}
      />
      {!ofCase && <Period {...{ form, rules, onChange, wrong }} />}
      {form.ask === 'pause' && <PauseFields {...{ form, onChange, wrong }} />}
      {form.ask === 'extension' && <ExtensionFields {...{ form, onChange, wrong }} />}
      <Button type="primary" htmlType="submit" loading={isSending}>
        {t('whatif.count')}
      </Button>
    </form>
  );
}

function Period({ form, rules, onChange, wrong }: Parts & Pick<Props, 'rules'>) {
  const { t, text } = useWords();
  const offered = rulesFor(form.ask, rules.items);
  const rule = offered.find(({ id }) => id === form.rule);
  return (
    <>
      <SelectField
        id="whatif-rule"
        label={t('whatif.rule')}
        isRequired
        value={rule ? form.rule : ''}
        placeholder={t('form.choose')}
        error={wrong('rule')}
        options={offered.map(({ id, name }) => ({ value: id, label: `${text(name)} (${id})` }))}
        onChange={(id) => onChange({ rule: id, facts: [], criteria: [] })}
      />
      <DateField
        id="whatif-start"
        label={t('whatif.start')}
        isRequired
        value={form.start}
        error={wrong('start')}
        onChange={(start) => onChange({ start })}
        {...(rule && { hint: t('whatif.start.hint', { event: text(rule.starts) }) })}
      />
      <Facts {...{ form, rules, onChange, wrong }} />
    </>
  );
}

/** Boxes for the facts the rule has variants by; the criteria of a complex case by their letters. */
function Facts({ form, rules, onChange }: Parts & Pick<Props, 'rules'>) {
  const { t, text } = useWords();
  const { facts, isComplexAsked } = factsFor(
    rules.items.find(({ id }) => id === form.rule),
    rules.items,
  );
  const toggled = (all: readonly string[], one: string, isOn: boolean): string[] =>
    isOn ? [...all, one] : all.filter((each) => each !== one);
  if (facts.length === 0 && !isComplexAsked) return null;
  return (
    <FieldGroup legend={t('whatif.facts')}>
      <div className="choices choices-column">
        {facts.map((name) => (
          <CheckField
            key={name}
            id={`whatif-${name}`}
            label={t(`caseFact.${name}` as WordKey)}
            isChecked={form.facts.includes(name)}
            onChange={(isOn) => onChange({ facts: toggled(form.facts, name, isOn) })}
          />
        ))}
        {isComplexAsked &&
          rules.criteria.map(({ code, text: words }) => (
            <CheckField
              key={code}
              id={`whatif-criterion-${code}`}
              label={`${t('whatif.complex')} ${code === 'dd' ? 'đ' : code}: ${text(words)}`}
              isChecked={form.criteria.includes(code)}
              onChange={(isOn) => onChange({ criteria: toggled(form.criteria, code, isOn) })}
            />
          ))}
      </div>
    </FieldGroup>
  );
}

function PauseFields({ form, onChange, wrong }: Parts) {
  const { t } = useWords();
  return (
    <>
      <DateField
        id="whatif-pauseFrom"
        label={t('whatif.pause-from')}
        isRequired
        value={form.pauseFrom}
        error={wrong('pauseFrom')}
        onChange={(pauseFrom) => onChange({ pauseFrom })}
      />
      <DateField
        id="whatif-pauseTo"
        label={t('whatif.pause-to')}
        value={form.pauseTo}
        hint={t('whatif.pause-to.hint')}
        error={wrong('pauseTo')}
        onChange={(pauseTo) => onChange({ pauseTo })}
      />
    </>
  );
}

function ExtensionFields({ form, onChange, wrong }: Parts) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id="whatif-days"
        label={t('field.days')}
        isRequired
        inputMode="numeric"
        value={form.days}
        error={wrong('days')}
        onChange={(days) => onChange({ days })}
      />
      <DateField
        id="whatif-decided"
        label={t('whatif.decided')}
        isRequired
        value={form.decided}
        error={wrong('decided')}
        onChange={(decided) => onChange({ decided })}
      />
      <TextField
        id="whatif-document"
        label={t('whatif.document')}
        value={form.document}
        onChange={(document) => onChange({ document })}
      />
    </>
  );
}
