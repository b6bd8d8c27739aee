import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { useToday } from '../../api/server-time.js';
import { may, useMe } from '../../session/me.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ApplyDialog } from './apply-dialog.js';
import { DraftForm } from './draft-form.js';
import { groupsOf } from './policy-groups.js';
import { PolicyPanel, type Asked } from './policy-panel.js';
import { usePolicies } from './policy-queries.js';
import { useScopeWords } from './use-scope-words.js';
import { DiscardForm, MoveForm } from './version-forms.js';

/** Chính sách leo thang: how long each person may stay silent before the next one is told; versions, drafts, four eyes. */
export function PoliciesPage() {
  const { t } = useWords();
  const me = useMe();
  const today = useToday();
  const { data, error, refetch } = usePolicies();
  const [asked, setAsked] = useState<Asked | null>(null);
  const groups = groupsOf(data?.items ?? [], today);
  const scopeWords = useScopeWords(groups.flatMap(({ scope }) => scope.unitId ?? []));
  const close = (): void => setAsked(null);
  const shared = { title: asked?.scope ? scopeWords(asked.scope) : '', onClose: close };
  return (
    <Page
      title={t('policies.title')}
      primary={
        may(me, 'policy.change') && (
          <Button type="primary" onClick={() => setAsked({ what: 'draft', version: null, scope: null })}>
            {t('policies.new')}
          </Button>
        )
      }
    >
      <p className="faint">{t('policies.what')}</p>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {groups.map((group) => (
        <PolicyPanel key={group.policyId} group={group} title={scopeWords(group.scope)} me={me} onAsk={setAsked} />
      ))}
      {asked?.what === 'draft' && <DraftForm former={asked.version} {...shared} />}
      {asked?.what === 'apply' && <ApplyDialog version={asked.version} {...shared} />}
      {asked?.what === 'discard' && <DiscardForm version={asked.version} {...shared} />}
      {asked?.what === 'move' && <MoveForm version={asked.version} {...shared} />}
    </Page>
  );
}
