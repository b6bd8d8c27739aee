import { useState } from 'react';
import type { Accepted, CaseDetail, Offer } from '../../api/answers.js';
import { newKey, sendAct } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { useDraft } from '../../drafts/use-draft.js';
import { dayIn, instantIn, wrongInstant } from '../../ui/forms/typed-dates.js';
import { ErrorSummary, errorOf } from '../../ui/forms/error-summary.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { serverErrors } from '../../ui/forms/server-errors.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { keys } from '../../live/keys.js';
import { connection } from '../../live/stream.js';
import { announceSaved } from '../../ui/announcements.js';
import { useStore } from '../../state/store.js';
import { useWords, type WordKey } from '../../words/words.js';
import { bodyOf, inputOf } from './action-body.js';
import { ActionControl, idOf, useInputLabel } from './action-field.js';
import { firstValues, inputsOf, rowsOf, wrongValues, type Input, type Values } from './action-form.js';
import { endsCase } from './arranged-acts.js';
import { asNamedNow } from './kept-names.js';
import { CaseDifference } from './case-difference.js';

type Props = {
  /** The act with its form, as the owner of the case offers it. */
  offer: Offer;
  of: CaseDetail;
  onClose: () => void;
};
type Kept = { key: string; version: number; base: Values; values: Values };

function wrongDate({ as }: Input, text: string): WordKey | null {
  if (as === 'day') return dayIn(text) === null ? 'form.no-date' : null;
  return instantIn(text, as === 'due' ? 'end' : undefined) === null ? wrongInstant(text) : null;
}

/** The form of one command. What was typed stays when the dialog closes, the session ends or somebody else was quicker. */
export function ActionDialog({ offer, of, onClose }: Props) {
  const { t, say, text } = useWords();
  const labelOf = useInputLabel();
  const { action, path, hint } = offer;
  const title = text(offer.label);
  const { value, change, drop } = useDraft<Kept>(
    `case ${of.id} ${action}`,
    'action',
    () => firstKept(inputsOf(offer.fields, false), of.version),
    (kept) => keptAsNow(inputsOf(offer.fields, true), kept),
  );
  const [isLate, setLate] = useState(typeof value.values['lateReason'] === 'string');
  // An ending cannot be taken back: it is sent at the second press.
  const [isAsked, setAsked] = useState(false);
  const inputs = inputsOf(offer.fields, isLate);
  const nameOf = (name: string): string => {
    const input = inputs.find((one) => one.name === name);
    return input ? labelOf(input) : '';
  };
  const { errors, serial, isRight } = useFormErrors(() =>
    wrongValues(inputs, value.values, wrongDate).map(({ name, key, values }) => ({
      field: idOf({ name }),
      said: { key, values: { field: nameOf(name), ...values } },
    })),
  );
  const isOffline = useStore(connection).state === 'lost';
  const { send, error, isSending, reset } = useCommand<Kept, Accepted>({
    key: value.key,
    run: ({ version, values }, key) => sendAct(of.id, path, bodyOf(inputs, values), { key, version }),
    onFailed: (problem) => {
      setAsked(false);
      if (isProblem(problem, 'late-entry-reason-missing')) setLate(true);
    },
    touches: () => [
      ['case'],
      keys.timeline(of.id),
      keys.actions(of.id),
      keys.clocks(of.id),
      ['queue'],
      ['queue-counts'],
      ['workload'],
    ],
    about: () => [of.id],
    onDone: () => {
      drop();
      announceSaved(of.number ?? '');
      onClose();
    },
  });
  const submit = (): void => {
    if (!isRight() || isOffline) return;
    if (endsCase(action) && !isAsked) setAsked(true);
    else send(value);
  };
  useShortcuts({ 'Ctrl+Enter': submit });

  if (isProblem(error, 'case-changed')) {
    const newest = error.currentVersion ?? 0;
    const again = (values: Values): void => {
      const next = { ...value, values, version: Math.max(of.version, newest), key: newKey() };
      change(() => next);
      reset();
      send(next);
    };
    return (
      <CaseDifference
        of={of}
        problem={error}
        action={action}
        title={title}
        values={value.values}
        base={value.base}
        inputs={inputs}
        onClose={onClose}
        onDrop={() => (drop(), onClose())}
        onSendAgain={again}
      />
    );
  }
  const shown = errors.length > 0 ? errors : serverErrors(error, (at) => idOf({ name: inputOf(at) }));
  const footer = isAsked ? (
    <EndingAsked title={title} isSending={isSending} onBack={() => setAsked(false)} onEnd={submit} />
  ) : (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button
        type={endsCase(action) ? 'default' : 'primary'}
        danger={endsCase(action)}
        loading={isSending}
        aria-disabled={isOffline}
        onClick={submit}
      >
        {title}
      </Button>
    </>
  );
  const control = (input: Input) => (
    <ActionControl
      key={input.name}
      input={input}
      values={value.values}
      people={offer}
      error={errorOf(shown, idOf(input), say)}
      onChange={(next) => {
        setAsked(false);
        change((now) => ({ ...now, values: { ...now.values, [input.name]: next } }));
      }}
    />
  );
  return (
    <Dialog title={`${title} · ${of.number ?? ''}`} onClose={onClose} footer={footer}>
      <ErrorSummary errors={shown} serial={serial} />
      {error && <ProblemMessage error={error} />}
      {isOffline && <p className="warning">{t('form.offline')}</p>}
      {hint && <p>{text(hint)}</p>}
      {rowsOf(inputs).map((row) =>
        row.length > 1 ? (
          <div key={row[0]?.paper} className="act-paper">
            {row.map(control)}
          </div>
        ) : (
          row.map(control)
        ),
      )}
    </Dialog>
  );
}

type AskedProps = { title: string; isSending: boolean; onBack: () => void; onEnd: () => void };

/** The question before a case is ended; the first button is the one that changes nothing. */
function EndingAsked({ title, isSending, onBack, onEnd }: AskedProps) {
  const { t } = useWords();
  return (
    <>
      <p className="ending-asked" role="alert">
        {t('ending.question', { title })}
      </p>
      <Button autoFocus onClick={onBack}>
        {t('ending.back')}
      </Button>
      <Button danger loading={isSending} onClick={onEnd}>
        {t('ending.do', { title })}
      </Button>
    </>
  );
}

function keptAsNow(inputs: readonly Input[], { base, values, ...kept }: Kept): Kept {
  return { ...kept, base: asNamedNow(inputs, base), values: asNamedNow(inputs, values) };
}

/** A value the case already has is not asked for again; a single choice is made. */
function firstKept(inputs: readonly Input[], version: number): Kept {
  const values = firstValues(inputs);
  return { key: newKey(), version, base: values, values };
}
