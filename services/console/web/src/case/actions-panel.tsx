import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { AllowedActions, CaseDetail, Offer, Text } from '../api/answers.js';
import { isProblem } from '../api/problem.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { Skeleton } from '../ui/lists/list-parts.js';
import { openForm, takeOpenForm } from '../session/session-end.js';
import { useWords } from '../words/words.js';
import { ActionDialog } from './action-dialog.js';
import { actionForms, isKnownAction, type KnownAction } from './action-forms.js';
import { useAllowedActions } from './case-queries.js';
import { nextAction } from './next-action.js';

/** The form that is open, with what was offered for it. */
type Opened = { action: KnownAction; label: Text } & Pick<Offer, 'choices' | 'assignees' | 'signers'>;

/**
 * The buttons are what the owner of the case allows this reader now; below them what the role could do, and what
 * prevents it.
 */
export function ActionsPanel({ of }: { of: CaseDetail }) {
  const { t, text } = useWords();
  const { data, error, refetch } = useAllowedActions(of.id);
  // With its label: the form keeps it when the action is no longer offered.
  const [open, setOpen] = useState<Opened | null>(null);
  useEffect(() => {
    openForm.set(open ? { caseId: of.id, action: open.action } : null);
    return () => openForm.set(null);
  }, [of.id, open]);
  useEffect(() => {
    if (!data) return;
    const action = takeOpenForm(of.id);
    const offer = data.allowed.find((one) => one.action === action);
    if (offer && isKnownAction(offer.action)) setOpen({ ...offer, action: offer.action });
  }, [data, of.id]);
  const isShown = (offer: Offer): boolean => isKnownAction(offer.action);
  const { action: next, against } = nextAction(of, data ?? { allowed: [], refused: [] });
  const allowed = (data?.allowed.filter(isShown) ?? []).sort(
    (a, b) => Number(b.action === next) - Number(a.action === next),
  );
  const refused = data?.refused.filter(isShown) ?? [];
  return (
    <section className="panel actions-panel" aria-labelledby="actions-head">
      <h2 id="actions-head">{t('actions.now')}</h2>
      {isProblem(error, 'not-found') && <p>{t('actions.reads-only')}</p>}
      {error && !isProblem(error, 'not-found') && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && allowed.length === 0 && <p>{t('actions.none')}</p>}
      {against && <p>{text(against.text)}</p>}
      <div className="actions">
        {allowed.map(({ action, ...offer }) => (
          <Button
            key={action}
            type={action === next ? 'primary' : 'default'}
            onClick={() => isKnownAction(action) && setOpen({ ...offer, action })}
          >
            {text(offer.label)}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <details>
          <summary>{t('actions.not-yet', { count: refused.length })}</summary>
          <Refused offers={refused} />
        </details>
      )}
      {open && (
        <ActionDialog
          action={open.action}
          form={actionForms[open.action]}
          choices={open.choices}
          people={open}
          of={of}
          title={text(open.label)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

/** What only has to wait for its turn shares one line; each other reason has its own. */
function Refused({ offers }: { offers: AllowedActions['refused'] }) {
  const { t, text } = useWords();
  const later = offers.filter(({ code }) => code === 'transition-not-allowed');
  return (
    <ul>
      {offers
        .filter((offer) => !later.includes(offer))
        .map(({ action, label, text: why }) => (
          <li key={action}>
            <strong>{text(label)}:</strong> {text(why)}
          </li>
        ))}
      {later.length > 0 && (
        <li>{t('actions.not-in-state', { actions: later.map(({ label }) => text(label)).join(', ') })}</li>
      )}
    </ul>
  );
}
