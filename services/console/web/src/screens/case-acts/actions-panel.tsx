import { useEffect, useState } from 'react';
import type { AllowedActions, CaseDetail, Offer } from '../../api/answers.js';
import { isProblem } from '../../api/problem.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { MoreButton } from '../../ui/more-button.js';
import { openForm, takeOpenForm } from '../../session/session-end.js';
import { usePageActs } from '../../state/page-acts.js';
import { useWords } from '../../words/words.js';
import { ActionDialog } from './action-dialog.js';
import { canDraw } from './action-form.js';
import { useAllowedActions } from './action-queries.js';
import { arranged } from './arranged-acts.js';
import { nextAction } from './next-action.js';
import { NextStep } from './next-step.js';

/**
 * What the owner of the case allows this reader now: one act that moves it on, two at hand, the rest behind “Việc khác”;
 * below them what the role could do, and what prevents it.
 */
export function ActionsPanel({ of }: { of: CaseDetail }) {
  const { t, text } = useWords();
  const { data, error, refetch } = useAllowedActions(of.id);
  // With its form: it stays when the action is no longer offered.
  const [open, setOpen] = useState<Offer | null>(null);
  useEffect(() => {
    openForm.set(open ? { caseId: of.id, action: open.action } : null);
    return () => openForm.set(null);
  }, [of.id, open]);
  useEffect(() => {
    if (!data) return;
    const action = takeOpenForm(of.id);
    const offer = data.allowed.find((one) => one.action === action);
    if (offer && canDraw(offer.fields)) setOpen(offer);
  }, [data, of.id]);
  const { action: next, against } = nextAction(of, data ?? { allowed: [], refused: [] });
  const allowed = data?.allowed.filter(({ fields }) => canDraw(fields)) ?? [];
  const { primary, secondary, more } = arranged(allowed, next);
  usePageActs(() =>
    [...(primary ? [primary] : []), ...secondary, ...more.flatMap(({ offers }) => offers)].map((offer) => ({
      key: offer.action,
      label: text(offer.label),
      run: () => setOpen(offer),
    })),
  );
  const refused = data?.refused ?? [];
  return (
    <section className="panel actions-panel" aria-labelledby="actions-head">
      <h2 id="actions-head">{t('actions.now')}</h2>
      <NextStep of={of} label={primary && text(primary.label)} />
      {isProblem(error, 'not-found') && <p>{t('actions.reads-only')}</p>}
      {error && !isProblem(error, 'not-found') && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && allowed.length === 0 && <p>{t('actions.none')}</p>}
      {against && <p>{text(against.text)}</p>}
      <Acts allowed={allowed} next={next} onOpen={setOpen} />
      {refused.length > 0 && (
        <details>
          <summary>{t('actions.not-yet', { count: refused.length })}</summary>
          <Refused offers={refused} />
        </details>
      )}
      {open && <ActionDialog offer={open} of={of} onClose={() => setOpen(null)} />}
    </section>
  );
}

type ActsProps = { allowed: readonly Offer[]; next: string | undefined; onOpen: (offer: Offer) => void };

function Acts({ allowed, next, onOpen }: ActsProps) {
  const { t, text } = useWords();
  const { primary, secondary, more } = arranged(allowed, next);
  return (
    <div className="actions">
      {primary && (
        <Button type="primary" block onClick={() => onOpen(primary)}>
          {text(primary.label)}
        </Button>
      )}
      {secondary.map((offer) => (
        <Button key={offer.action} onClick={() => onOpen(offer)}>
          {text(offer.label)}
        </Button>
      ))}
      {more.length > 0 && (
        <MoreButton
          label={t('actions.more')}
          groups={more.map(({ group, offers }) => ({
            key: group,
            label: t(`actions.group.${group}`),
            items: offers.map((offer) => ({
              key: offer.action,
              label: text(offer.label),
              danger: group === 'end',
              onChoose: () => onOpen(offer),
            })),
          }))}
        />
      )}
    </div>
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
