import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useClocks, type Clock } from '../deadline/clock-queries.js';
import { EmptyState } from '../../ui/empty-state.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { useRules, type Explanation, type RuleCatalogue } from './rule-queries.js';
import { TimeLimitTabs } from './time-limit-tabs.js';
import { emptyWhatIf, faultsOf, questionsOf, type Question, type WhatIf } from './what-if.js';
import { WhatIfAnswer, type Answers } from './what-if-answer.js';
import { WhatIfForm } from './what-if-form.js';

const route = getRouteApi('/shell/thoi-han/tinh-thu');

/** What a period would be if: alone, or from a clock of a case. Nothing is kept, nothing changes. */
export function WhatIfPage() {
  const { t } = useWords();
  const { vu, 'dong-ho': clockId } = route.useSearch();
  const rules = useRules();
  const clocks = useClocks(vu ?? null);
  const error = rules.error ?? clocks.error;
  const clock = clocks.data?.items.find(({ id }) => id === clockId);
  const isReady = rules.data !== undefined && (vu === undefined || clocks.data !== undefined);
  return (
    <Page title={t('whatif.title')}>
      <TimeLimitTabs on="what-if" />
      {error && <ProblemMessage error={error} />}
      {!isReady && !error && <Skeleton rows={5} />}
      {isReady && rules.data && <OpenWhatIf key={clockId ?? ''} rules={rules.data} clock={clock} caseId={vu} />}
    </Page>
  );
}

const explained = (body: Question): Promise<Explanation> =>
  answer<Explanation>(api.POST('/v1/deadlines/explain', { body: body as never }));

type Props = { rules: RuleCatalogue; clock: Clock | undefined; caseId: string | undefined };

function OpenWhatIf({ rules, clock, caseId }: Props) {
  const { t, text } = useWords();
  const { 'quy-tac': asked = '' } = route.useSearch();
  const base = clock?.question ?? null;
  const rule = base ? rules.items.find(({ id }) => id === base.rule) : undefined;
  const [form, setForm] = useState<WhatIf>({
    ...emptyWhatIf,
    ask: rule?.pauses.length ? 'pause' : 'end',
    rule: rules.items.some(({ id }) => id === asked) ? asked : '',
  });
  const [answers, setAnswers] = useState<Answers | null>(null);
  const { errors, serial, problem, isSending, onSubmit } = useSubmit({
    check: () => faultsOf(form, base !== null, dayIn),
    run: async () => {
      setAnswers(null);
      const { now, then } = questionsOf(form, base, dayIn);
      const before = await explained(now);
      setAnswers({ ask: form.ask, before, after: now === then ? before : await explained(then) });
    },
  });
  return (
    <>
      <p>{t('whatif.intro')}</p>
      {clock && caseId !== undefined && (
        <p>
          <Link to="/vu-viec/$so" params={{ so: caseId }} search={{}}>
            {t('whatif.back')}
          </Link>{' '}
          · {t('whatif.of-clock', { name: text(clock.name) })}
        </p>
      )}
      <div className="two-columns what-if">
        <div aria-live="polite">
          {problem !== null && <ProblemMessage error={problem} />}
          {answers ? <WhatIfAnswer {...answers} /> : <EmptyState sentence={t('whatif.empty')} />}
        </div>
        <WhatIfForm
          form={form}
          rules={rules}
          ofCase={rule}
          errors={errors}
          serial={serial}
          isSending={isSending}
          onSubmit={onSubmit}
          onChange={(changes) => setForm({ ...form, ...changes })}
        />
      </div>
    </>
  );
}
