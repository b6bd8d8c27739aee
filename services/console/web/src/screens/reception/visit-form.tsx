import { useEffect, useState } from 'react';
import type { VisitAccepted } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { serverNow, serverToday, useToday } from '../../api/server-time.js';
import { drafts } from '../../drafts/reader-drafts.js';
import { useDraft } from '../../drafts/use-draft.js';
import { ErrorSummary, focusField } from '../../ui/forms/error-summary.js';
import { fieldErrors, serverErrors } from '../../ui/forms/server-errors.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { connection } from '../../live/stream.js';
import { announce, announceSaved } from '../../ui/announcements.js';
import { useStore } from '../../state/store.js';
import { useWords } from '../../words/words.js';
import { Receipt } from '../receipt/receipt.js';
import { withSummaries } from '../visit-petitions/summary.js';
import { useNames } from '../visit-petitions/use-names.js';
import { dropping, type Drop } from '../visit/dropping.js';
import { bodyOf, fieldIdOf } from '../visit/visit-body.js';
import { wrongIn } from '../visit/visit-check.js';
import { newVisit, type VisitDraft } from '../visit/visit-draft.js';
import { nextVisit } from './open-visit.js';
import { VisitActions, type After } from './visit-actions.js';
import { VisitFields } from './visit-fields.js';
import { madeToWait } from './waiting-visits.js';

type Dropped = Drop & { back: (now: VisitDraft) => VisitDraft; serial: number };

/** People, petitions, one save. Everything typed is a draft until the server has accepted it. */
export function VisitForm({ id }: { id: string }) {
  const { t } = useWords();
  const { value, change, drop } = useDraft<VisitDraft>(id, 'visit', () => newVisit(newKey));
  useToday(); // the words about dates change with it
  const names = useNames(value.petitions);
  const whole = withSummaries(value, names);
  const { errors, serial, isRight } = useFormErrors(() => wrongIn(whole, serverToday()));
  const [done, setDone] = useState<{ answer: VisitAccepted; visit: VisitDraft; mayPrint: boolean } | null>(null);
  const [dropped, setDropped] = useState<Dropped | null>(null);
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
    change((typed) => {
      const now = { now: serverNow(), today: serverToday(), all: drafts.get() };
      return { ...madeToWait(withSummaries(typed, names), now), petitions: typed.petitions };
    });
    announce({ key: 'visit.waits' });
    nextVisit();
  };
  const save = (after: After): void => void (isRight() && !isOffline && send({ visit: whole, after }));
  const dropPart = (dropOf: Drop): void => {
    const { drop: leaveOut, back } = dropping(value, dropOf.part);
    change((now) => ({ ...leaveOut(now), refused: [] }));
    setDropped({ ...dropOf, back, serial: (dropped?.serial ?? 0) + 1 });
  };
  const [isBack, setBack] = useState<{ field: string } | null>(null);
  useEffect(() => void (isBack && focusField(isBack.field)), [isBack]);
  const undo = ({ back, field }: Dropped): void => {
    change(back);
    setDropped(null);
    setBack({ field });
  };
  useShortcuts({ 'Ctrl+Enter': () => save('receipt') });

  if (done)
    return <Receipt accepted={done.answer} visit={done.visit} printsAtOnce={done.mayPrint} onNext={nextVisit} />;
  const refused = error ? serverErrors(error, fieldIdOf) : fieldErrors(value.refused ?? [], fieldIdOf);
  const shown = errors.length > 0 ? errors : refused;
  return (
    <form className="visit-form" onSubmit={(event) => event.preventDefault()} noValidate>
      <ErrorSummary errors={shown} serial={serial} />
      <VisitFields
        visit={value}
        names={names}
        errors={shown}
        onChange={(part) => change((now) => ({ ...now, ...part, refused: [] }))}
        onDrop={dropPart}
      />
      <VisitActions
        error={error}
        isSending={isSending}
        isOffline={isOffline}
        isAway={isOffline || (error instanceof ApiProblem && error.isUnsure)}
        dropped={dropped}
        onUndo={() => dropped && undo(dropped)}
        onSave={save}
        onSaveLater={saveLater}
      />
    </form>
  );
}
