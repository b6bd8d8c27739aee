import { useEffect, useState } from 'react';
import type { VisitAccepted } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { serverNow, serverToday, useToday } from '../../api/server-time.js';
import { drafts } from '../../drafts/reader-drafts.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, focusField } from '../../ui/forms/error-summary.js';
import { fieldErrors, serverErrors } from '../../ui/forms/server-errors.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { connection } from '../../live/stream.js';
import { announce, announceSaved } from '../../ui/announcements.js';
import { useStore } from '../../state/store.js';
import { useWords } from '../../words/words.js';
import { nextVisit } from './open-visit.js';
import { PeopleSection } from '../visit/people-section.js';
import { PetitionsSection } from '../visit/petitions-section.js';
import { Receipt } from '../receipt/receipt.js';
import { bodyOf, fieldIdOf } from '../visit/visit-body.js';
import { personField, petitionField, representativesDoubt, wrongIn } from '../visit/visit-check.js';
import { newPerson, newPetition, newVisit, type VisitDraft } from '../visit/visit-draft.js';
import { madeToWait } from './waiting-visits.js';
import { VisitSection } from '../visit/visit-section.js';

type After = 'receipt' | 'stay' | 'next';

/** People, petitions, one save. Everything typed is a draft until the server has accepted it. */
export function VisitForm({ id }: { id: string }) {
  const { t } = useWords();
  const { value, change, drop } = useDraft<VisitDraft>(id, 'visit', () => newVisit(newKey));
  useToday(); // the words about dates change with it
  const { errors, serial, isRight } = useFormErrors(() => wrongIn(value, serverToday()));
  const [done, setDone] = useState<{ answer: VisitAccepted; visit: VisitDraft; mayPrint: boolean } | null>(null);
  const isOffline = useStore(connection).state === 'lost';
  const { send, error, isSending } = useCommand<{ visit: VisitDraft; after: After }, VisitAccepted>({
    key: value.key,
    run: ({ visit }, key) =>
      answer(
        api.POST('/v1/visits', {
          params: { header: commandHeaders(key) },
          body: bodyOf(visit, serverToday()),
        }),
      ),
    touches: () => [['visits'], ['queue'], ['queue-counts']],
    onDone: (accepted, { visit, after }) => {
      drop();
      announceSaved(accepted.petitions.map(({ caseNumber }) => caseNumber).join(', ') || t('visit.one'));
      if (after === 'next') nextVisit();
      else setDone({ answer: accepted, visit, mayPrint: after === 'receipt' });
    },
  });
  /** Nobody at the desk waits for the server: the visit goes when it can, and the next one comes in. */
  const saveLater = (): void => {
    if (!isRight()) return;
    change((typed) => madeToWait(typed, { now: serverNow(), today: serverToday(), all: drafts.get() }));
    announce({ key: 'visit.waits' });
    nextVisit();
  };
  const isAway = isOffline || (error instanceof ApiProblem && error.isUnsure);
  const save = (after: After): void => void (isRight() && !isOffline && send({ visit: value, after }));
  const set = (part: Partial<VisitDraft>): void => change((now) => ({ ...now, ...part, refused: [] }));
  const [added, setAdded] = useState<{ field: string } | null>(null);
  useEffect(() => void (added && focusField(added.field)), [added]);
  const addPerson = (): void => {
    change((now) => ({ ...now, people: [...now.people, newPerson(newKey())] }));
    setAdded({ field: personField(value.people.length, 'id') });
  };
  const addPetition = (): void => {
    change((now) => ({ ...now, petitions: [...now.petitions, newPetition(newKey())] }));
    setAdded({ field: petitionField(value.petitions.length, 'kind') });
  };
  useShortcuts({
    'Ctrl+Enter': () => save('receipt'),
    'Alt+M': addPerson,
    'Alt+N': addPetition,
    'Alt+J': () => document.getElementById('known-head')?.focus(),
  });

  if (done)
    return <Receipt accepted={done.answer} visit={done.visit} printsAtOnce={done.mayPrint} onNext={nextVisit} />;
  const refused = error ? serverErrors(error, fieldIdOf) : fieldErrors(value.refused ?? [], fieldIdOf);
  const shown = errors.length > 0 ? errors : refused;
  const doubt = representativesDoubt(value);
  return (
    <form className="visit-form" onSubmit={(event) => event.preventDefault()} noValidate>
      <ErrorSummary errors={shown} serial={serial} />
      <VisitSection visit={value} errors={shown} onChange={set} />
      <PeopleSection visit={value} errors={shown} onChange={set} onAdd={addPerson} />
      {doubt && (
        <p className="warning" role="status">
          {t('visit.representatives', doubt)}
        </p>
      )}
      {value.outcome !== 'refused' && (
        <PetitionsSection visit={value} errors={shown} onChange={set} onAdd={addPetition} />
      )}
      <div className="actions sticky-actions">
        {error && <ProblemMessage error={error} onRetry={() => save('receipt')} />}
        <Button type="primary" loading={isSending} aria-disabled={isOffline} onClick={() => save('receipt')}>
          {t('visit.save-print')}
        </Button>
        <Button disabled={isSending} aria-disabled={isOffline} onClick={() => save('stay')}>
          {t('save')}
        </Button>
        <Button disabled={isSending} aria-disabled={isOffline} onClick={() => save('next')}>
          {t('visit.save-next')}
        </Button>
        {isAway && (
          <Button disabled={isSending} onClick={saveLater}>
            {t('visit.save-later')}
          </Button>
        )}
        {isOffline && <span className="warning">{t('form.offline')}</span>}
      </div>
    </form>
  );
}
