import { Button } from 'antd';
import { useState } from 'react';
import type { Accepted, CaseDetail, Choices, People } from '../api/answers.js';
import { newKey } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { useDraft } from '../drafts/use-draft.js';
import { dayIn, instantIn, wrongInstant } from '../ui/forms/typed-dates.js';
import { ErrorSummary, errorOf } from '../ui/forms/error-summary.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { useCommand } from '../ui/forms/use-command.js';
import { serverErrors } from '../ui/forms/server-errors.js';
import { useFormErrors } from '../ui/forms/use-form-errors.js';
import { useShortcuts } from '../ui/keyboard/use-shortcuts.js';
import { keys } from '../live/keys.js';
import { connection } from '../live/stream.js';
import { announceSaved } from '../ui/announcements.js';
import { useStore } from '../state/store.js';
import { useWords, type WordKey } from '../words/words.js';
import { ActionControl, idOf } from './action-field.js';
import {
  hintOf,
  wrongValues,
  type ActionField,
  type ActionForm,
  type KnownAction,
  type Values,
} from './action-forms.js';
import { formFieldOf } from './field-of.js';
import { lateReason } from './late-reason.js';
import { sendAction } from './action-send.js';
import { CaseDifference } from './case-difference.js';

type Props = {
  action: KnownAction;
  form: ActionForm;
  /** What the owner of the case lets one choose. */
  choices: Choices | undefined;
  /** Whom it may name. */
  people: People;
  of: CaseDetail;
  title: string;
  onClose: () => void;
};
type Kept = { key: string; version: number; base: Values; values: Values };

function wrongDate(field: ActionField, text: string): WordKey | null {
  if (field.as !== 'instant') return dayIn(text) === null ? 'form.no-date' : null;
  return instantIn(text, field.dayMeans) === null ? wrongInstant(text) : null;
}

/** The form of one command. What was typed stays when the dialog closes, the session ends or somebody else was quicker. */
export function ActionDialog({ action, form, choices, people, of, title, onClose }: Props) {
  const { t, say } = useWords();
  const asked = form.fields({ ...of, choices });
  const hint = hintOf(form, of);
  const { value, change, drop } = useDraft<Kept>(`case ${of.id} ${action}`, 'action', () => firstKept(asked, of));
  const [isLate, setLate] = useState(typeof value.values['lateReason'] === 'string');
  const fields = isLate ? [...asked, lateReason] : asked;
  const { errors, serial, isRight } = useFormErrors(() =>
    wrongValues(fields, value.values, wrongDate).map(({ name, key, values }) => ({
      field: idOf({ name }),
      said: { key, values: { field: t(labelOf(fields, name)), ...values } },
    })),
  );
  const isOffline = useStore(connection).state === 'lost';
  const { send, error, isSending, reset } = useCommand<Kept, Accepted>({
    key: value.key,
    run: ({ version, values }, key) => sendAction(action, { caseId: of.id, version, key, values }),
    onFailed: (problem) => isProblem(problem, 'late-entry-reason-missing') && setLate(true),
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
  const submit = (): void => void (isRight() && !isOffline && send(value));
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
        fields={fields}
        onClose={onClose}
        onDrop={() => (drop(), onClose())}
        onSendAgain={again}
      />
    );
  }
  const shown = errors.length > 0 ? errors : serverErrors(error, (path) => idOf({ name: formFieldOf(path) }));
  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={isSending} aria-disabled={isOffline} onClick={submit}>
        {title}
      </Button>
    </>
  );
  return (
    <Dialog title={`${title} · ${of.number ?? ''}`} onClose={onClose} footer={footer}>
      <ErrorSummary errors={shown} serial={serial} />
      {error && <ProblemMessage error={error} />}
      {isOffline && <p className="warning">{t('form.offline')}</p>}
      {hint && <p>{t(hint)}</p>}
      {fields.map((field) => (
        <ActionControl
          key={field.name}
          field={field}
          values={value.values}
          people={people}
          error={errorOf(shown, idOf(field), say)}
          onChange={(next) => change((now) => ({ ...now, values: { ...now.values, [field.name]: next } }))}
        />
      ))}
    </Dialog>
  );
}

const labelOf = (fields: readonly ActionField[], name: string) =>
  fields.find((field) => field.name === name)?.label ?? 'form.missing';

/** A value the case already has is not asked for again; a single choice is made. */
function firstValues(fields: readonly ActionField[], of: CaseDetail): Values {
  const values: Record<string, string> = {};
  for (const field of fields) {
    if (field.as === 'kind') values[field.name] = of.kind ?? '';
    if (field.as === 'subject') values[field.name] = of.subject ?? '';
    if (field.as === 'code' && field.codes.length === 1) values[field.name] = field.codes[0] ?? '';
    if (field.name === 'days') values[field.name] = '30';
  }
  return values;
}

function firstKept(fields: readonly ActionField[], of: CaseDetail): Kept {
  const values = firstValues(fields, of);
  return { key: newKey(), version: of.version, base: values, values };
}
