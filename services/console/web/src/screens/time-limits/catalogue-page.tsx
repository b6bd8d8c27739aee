import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { kindCodes } from '@cau-noi/vocabulary';
import { formatDate } from '../../formats/dates.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { TextField } from '../../ui/forms/text-field.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { PlainTable } from '../../ui/tables/table.js';
import { Page } from '../../ui/page.js';
import { useWords, type WordKey } from '../../words/words.js';
import { isWanted, noFilter, type RuleFilter } from './rule-filter.js';
import { useRules, type PlainRule, type Rule, type RuleCatalogue, type RuleVersion } from './rule-queries.js';
import { TimeLimitTabs } from './time-limit-tabs.js';

const confidences = ['A', 'B', 'C', 'D'] as const;

/** Every time limit of the law, with its article, its versions and how sure its text is. */
export function CataloguePage() {
  const { t } = useWords();
  const { data, error, refetch } = useRules();
  return (
    <Page title={t('catalogue.title')}>
      <TimeLimitTabs on="catalogue" />
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && <Catalogue of={data} />}
    </Page>
  );
}

function Catalogue({ of }: { of: RuleCatalogue }) {
  const { t } = useWords();
  const [filter, setFilter] = useState(noFilter);
  const rows = of.items
    .flatMap((rule) => rule.versions.map((version) => ({ rule, version })))
    .filter(({ rule, version }) =>
      isWanted(filter, { ...rule, ...version, more: [rule.starts, ...(rule.ends ? [rule.ends] : [])] }),
    );
  const plain = of.withoutNumber.filter((rule) => isWanted(filter, { ...rule, more: [rule.rule] }));
  return (
    <>
      <Filters of={of} filter={filter} onChange={(changes) => setFilter({ ...filter, ...changes })} />
      <p className="faint">{t('catalogue.confidence')}</p>
      <h2>{t('catalogue.found', { count: rows.length })}</h2>
      {rows.length === 0 ? <EmptyState sentence={t('list.empty-filter')} /> : <Limits rows={rows} />}
      <h2>{t('catalogue.plain', { count: plain.length })}</h2>
      {plain.length === 0 ? <EmptyState sentence={t('list.empty-filter')} /> : <PlainRules rows={plain} />}
    </>
  );
}

type FiltersProps = { of: RuleCatalogue; filter: RuleFilter; onChange: (changes: Partial<RuleFilter>) => void };

function Filters({ of, filter, onChange }: FiltersProps) {
  const { t } = useWords();
  const versions = [...new Set(of.items.flatMap((rule) => rule.versions.map(({ version }) => version)))];
  return (
    <search className="rule-filters">
      <TextField
        id="rule-words"
        label={t('catalogue.words')}
        value={filter.words}
        onChange={(words) => onChange({ words })}
      />
      <TextField
        id="rule-article"
        label={t('catalogue.article')}
        value={filter.article}
        onChange={(article) => onChange({ article })}
      />
      <SelectField
        id="rule-kind"
        label={t('filter.kind')}
        value={filter.kind}
        placeholder={t('filter.any')}
        onChange={(kind) => onChange({ kind })}
        options={kindCodes.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <SelectField
        id="rule-confidence"
        label={t('catalogue.col.confidence')}
        value={filter.confidence}
        placeholder={t('filter.any')}
        onChange={(confidence) => onChange({ confidence })}
        options={confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))}
      />
      <SelectField
        id="rule-version"
        label={t('catalogue.version')}
        value={filter.version}
        placeholder={t('filter.any')}
        onChange={(version) => onChange({ version })}
        options={versions.map((value) => ({ value, label: value }))}
      />
    </search>
  );
}

function Limits({ rows }: { rows: readonly { rule: Rule; version: RuleVersion }[] }) {
  const { t, text } = useWords();
  return (
    <div className="table-frame rule-frame" role="region" aria-label={t('catalogue.title')} tabIndex={0}>
      <PlainTable
        className="list list-loose rules"
        rows={rows}
        idOf={({ rule, version }) => `${rule.id} ${version.from}`}
        columns={[
          {
            key: 'rule',
            title: t('catalogue.col.rule'),
            cell: ({ rule }) => <RuleName rule={rule} />,
            isRowHeader: true,
          },
          { key: 'limit', title: t('catalogue.col.limit'), cell: ({ version }) => text(version.length) },
          { key: 'article', title: t('catalogue.col.article'), cell: ({ version }) => version.article },
          {
            key: 'force',
            title: t('catalogue.col.force'),
            cell: ({ version: { from, until, version } }) => (
              <>
                {formatDate(from)} – {until ? formatDate(until) : ''}
                <small className="faint">{version}</small>
              </>
            ),
          },
          {
            key: 'confidence',
            title: t('catalogue.col.confidence'),
            cell: ({ version }) => t(`confidence.${version.confidence}` as WordKey),
          },
          { key: 'other', title: t('catalogue.col.other'), cell: (row) => <Others {...row} /> },
        ]}
      />
    </div>
  );
}

function RuleName({ rule }: { rule: Rule }) {
  const { t, text } = useWords();
  return (
    <>
      <Link to="/thoi-han/tinh-thu" search={{ 'quy-tac': rule.id }}>
        {rule.id}
      </Link>{' '}
      {text(rule.name)}
      <small className="faint">
        {rule.kinds.map((kind) => t(`kind.short.${kind as 'KN'}`)).join(', ')} · {text(rule.starts)} →{' '}
        {rule.ends ? text(rule.ends) : t(`nature.${rule.nature}` as WordKey)}
      </small>
    </>
  );
}

/** Other readings, pauses and extensions, each with its article. */
function Others({ rule, version }: { rule: Rule; version: RuleVersion }) {
  const { t, text } = useWords();
  const lines = [
    ...version.readings.map(({ length, article }) => t('catalogue.reading', { length: text(length), article })),
    ...rule.extensions.map(({ days, times, article }) => t('catalogue.extension', { days, times, article })),
    ...rule.pauses.map(({ ground, article }) => `${t(`pause.${ground}` as WordKey)}: ${article}`),
  ];
  return (
    <>
      {lines.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  );
}

function PlainRules({ rows }: { rows: readonly PlainRule[] }) {
  const { t, text } = useWords();
  return (
    <div className="table-frame rule-frame" role="region" aria-label={t('catalogue.plain-label')} tabIndex={0}>
      <PlainTable
        className="list list-loose rules"
        rows={rows}
        idOf={({ id }) => id}
        columns={[
          {
            key: 'rule',
            title: t('catalogue.col.rule'),
            cell: ({ id, name }) => `${id} ${text(name)}`,
            isRowHeader: true,
          },
          { key: 'asked', title: t('catalogue.col.asked'), cell: ({ rule }) => text(rule) },
          {
            key: 'article',
            title: t('catalogue.col.article'),
            cell: ({ article, from }) => (
              <>
                {article}
                <small className="faint">{t('catalogue.from', { from: formatDate(from) })}</small>
              </>
            ),
          },
          {
            key: 'confidence',
            title: t('catalogue.col.confidence'),
            cell: ({ confidence }) => t(`confidence.${confidence}` as WordKey),
          },
        ]}
      />
    </div>
  );
}
