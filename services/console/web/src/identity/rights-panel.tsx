import { useState } from 'react';
import type { Accepted } from '../api/answers.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { serverToday } from '../api/server-time.js';
import { formatDate } from '../formats/dates.js';
import { Button } from '../ui/button.js';
import { useCommand } from '../ui/forms/use-command.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { useCodeWords } from '../labels/code-words.js';
import { keys } from '../live/keys.js';
import { may, useMe } from '../session/me.js';
import { useWords } from '../words/words.js';
import { GrantDialog } from './grant-dialog.js';
import { useIdentityRights, useOfficers } from './identity-queries.js';

/** Who besides the handler and the head may read the denouncers of this case, and until when; the head gives and takes it. */
export function RightsPanel({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const mayGrant = may(useMe(), 'identity-right.grant');
  const [isGranting, setGranting] = useState(false);
  const { data, error } = useIdentityRights(caseId);
  const officers = useOfficers();
  const touches = [keys.identityRights(caseId)];
  const { send, error: refusal } = useCommand<string, Accepted>({
    run: (officerId, key) =>
      answer(
        api.POST('/v1/cases/{caseId}/identity-rights/revocation', {
          params: { path: { caseId }, header: commandHeaders(key) },
          body: { officerId },
        }),
      ),
    touches: () => touches,
  });
  if (error) return <ProblemMessage error={error} />;
  const nameOf = (officerId: string): string => officers.find(({ id }) => id === officerId)?.name ?? '–';
  const isOver = (until: string, revokedAt: string | null): boolean => revokedAt !== null || until < serverToday();
  return (
    <section aria-labelledby="rights-head">
      <h3 id="rights-head">{t('rights.title')}</h3>
      <p className="faint">{t('rights.who')}</p>
      {refusal && <ProblemMessage error={refusal} />}
      <ul>
        {(data?.items ?? []).map((right) => (
          <li key={right.id}>
            {nameOf(right.officerId)} · {codeWord('purpose', right.purpose)} ·{' '}
            {right.revokedAt
              ? t('rights.revoked', { at: formatDate(right.revokedAt) })
              : t('rights.until', { day: formatDate(right.until) })}{' '}
            {mayGrant && !isOver(right.until, right.revokedAt) && (
              <Button
                size="small"
                aria-label={t('rights.revoke.name', { who: nameOf(right.officerId) })}
                onClick={() => send(right.officerId)}
              >
                {t('rights.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayGrant && <Button onClick={() => setGranting(true)}>{t('rights.grant')}</Button>}
      {isGranting && <GrantDialog caseId={caseId} officers={officers} onClose={() => setGranting(false)} />}
    </section>
  );
}
