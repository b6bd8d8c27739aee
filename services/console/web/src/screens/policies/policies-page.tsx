import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { may, useMe } from '../../session/me.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { PolicyForm } from './policy-form.js';
import { usePolicies, type Policy } from './policy-queries.js';
import { durationWord } from './policy-values.js';

/** Quy tắc báo lên cấp trên: how long each person may stay silent before the next one is told. */
export function PoliciesPage() {
  const { t } = useWords();
  const me = useMe();
  const { data, error, refetch } = usePolicies();
  const [asked, setAsked] = useState<Policy | null>(null);
  return (
    <Page title={t('menu.policies')}>
      <p className="faint">{t('policies.what')}</p>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.map((policy) => (
        <PolicyPanel
          key={policy.id}
          policy={policy}
          {...(may(me, 'policy.change') && { onChange: () => setAsked(policy) })}
        />
      ))}
      {asked && <PolicyForm policy={asked} onClose={() => setAsked(null)} />}
    </Page>
  );
}

function PolicyPanel({ policy, onChange }: { policy: Policy; onChange?: () => void }) {
  const { t, say } = useWords();
  const { id, steps, repeatEvery, maxSteps, version } = policy;
  const head = `policy-${id}`;
  return (
    <section className="panel" aria-labelledby={head}>
      <div className="section-head">
        <h2 id={head}>{t(`policies.cause.${policy.policyId}`)}</h2>
        <small className="faint">{t('policies.version', { version })}</small>
      </div>
      <ol className="policy-steps">
        {steps.map(({ after }, index) => (
          <li key={index}>
            {t(index === steps.length - 1 ? 'policies.step.last' : 'policies.step', {
              step: index + 1,
              wait: say(durationWord(after)),
            })}
          </li>
        ))}
      </ol>
      <p>
        {t('policies.repeat', { wait: say(durationWord(repeatEvery)) })}{' '}
        {maxSteps === null ? t('policies.most.none') : t('policies.most', { count: maxSteps })}
      </p>
      {onChange && (
        <Button
          aria-label={t('policies.change.name', { cause: t(`policies.cause.${policy.policyId}`) })}
          onClick={onChange}
        >
          {t('policies.change')}
        </Button>
      )}
    </section>
  );
}
