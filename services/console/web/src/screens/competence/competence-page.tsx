import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { TimeLimitTabs } from '../time-limits/time-limit-tabs.js';
import { CompetenceAnswer } from './competence-answer.js';
import { CompetenceFormPanel } from './competence-form.js';
import { emptyCompetence, faultsOf, questionOf, type Competence, type Office } from './competence-question.js';

/** Who must settle a petition, with the article. Nothing is kept, nothing changes. */
export function CompetencePage() {
  const { t } = useWords();
  const offices = useQuery({
    queryKey: keys.offices,
    queryFn: () => answer<{ items: Office[] }>(api.GET('/v1/competence/offices')),
    gcTime: Infinity,
  });
  return (
    <Page title={t('competence.title')}>
      <TimeLimitTabs on="competence" />
      {offices.error && <ProblemMessage error={offices.error} />}
      {!offices.data && !offices.error && <Skeleton rows={5} />}
      {offices.data && <OpenCompetence offices={offices.data.items} />}
    </Page>
  );
}

function OpenCompetence({ offices }: { offices: readonly Office[] }) {
  const { t } = useWords();
  const [form, setForm] = useState(emptyCompetence);
  const [found, setFound] = useState<Competence | null>(null);
  const { errors, serial, problem, isSending, onSubmit } = useSubmit({
    check: () => faultsOf(form),
    run: async () => {
      setFound(null);
      const needsManager = offices.find(({ code }) => code === form.office)?.needsManager ?? false;
      setFound(await answer<Competence>(api.POST('/v1/competence', { body: questionOf(form, needsManager) as never })));
    },
  });
  return (
    <>
      <p>{t('competence.intro')}</p>
      <div className="two-columns what-if">
        <div aria-live="polite">
          {problem !== null && <ProblemMessage error={problem} />}
          {found ? <CompetenceAnswer answer={found} /> : <EmptyState sentence={t('competence.empty')} />}
        </div>
        <CompetenceFormPanel
          form={form}
          offices={offices}
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
