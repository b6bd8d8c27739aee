import { answerWords } from '@cau-noi/vocabulary';
import type { Accepted, AlertItem } from '../../api/answers.js';
import { answer as answerOf, api, commandHeaders } from '../../api/client.js';
import { serverToday, useToday } from '../../api/server-time.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Button } from '../../ui/button.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { ErrorSummary, errorOf } from '../../ui/forms/error-summary.js';
import { serverErrors } from '../../ui/forms/server-errors.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { useWords } from '../../words/words.js';
import { answerWord, needsDate, type Answer } from '../alerts/alert-words.js';
import { answerBody, longestNote, wrongInAnswer, type AnswerValues } from './answer-values.js';

/** The input of each field of the body. */
const inputOf: Readonly<Record<string, string>> = { word: 'answer', returnOn: 'answer-on', note: 'answer-note' };

/** One of three answers; none of them ends the alert. Who answered may change the answer. */
export function AnswerForm({ alert, title }: { alert: AlertItem; title: string }) {
  const { t, say } = useWords();
  const { value, change, drop } = useDraft<AnswerValues>(`alert ${alert.id}`, 'alert', () => ({
    answer: '',
    on: '',
    note: '',
  }));
  useToday(); // the words about the day change with it
  const { errors, serial, isRight } = useFormErrors(() => wrongInAnswer(value, serverToday()));
  const set = (part: Partial<AnswerValues>): void => change((now) => ({ ...now, ...part }));
  const { send, error, isSending } = useCommand<AnswerValues, Accepted>({
    run: (values, key) =>
      answerOf(
        api.POST('/v1/alerts/{id}/acknowledgement', {
          params: { path: { id: alert.id }, header: commandHeaders(key) },
          body: answerBody(values, serverToday()),
        }),
      ),
    touches: () => [['alerts'], keys.alertCounts, keys.alert(alert.id), keys.ladder(alert.id)],
    onDone: () => {
      drop();
      announceSaved(alert.number ?? '');
    },
  });
  const shown = errors.length > 0 ? errors : serverErrors(error, (path) => inputOf[path] ?? 'answer');
  const submit = (): void => void (isRight() && send(value));
  const choose = (index: number) => (): void => set({ answer: answerWords[index] ?? '' });
  useShortcuts({ '1': choose(0), '2': choose(1), '3': choose(2), 'Ctrl+Enter': submit });
  return (
    <section className="panel" aria-labelledby="answer-head">
      <h2 id="answer-head">{title}</h2>
      <ErrorSummary errors={shown} serial={serial} />
      {error && <ProblemMessage error={error} />}
      <RadioField
        name="answer"
        legend={t('alert.answer.legend')}
        isRequired
        isColumn
        value={value.answer}
        error={errorOf(shown, 'answer', say)}
        onChange={(answer) => set({ answer: answer as Answer })}
        options={answerWords.map((one) => ({ value: one, label: t(answerWord(one)) }))}
      />
      {needsDate(value.answer) && (
        <DateField
          id="answer-on"
          label={t(value.answer === 'handling' ? 'alert.promise' : 'alert.return-on')}
          isRequired
          value={value.on}
          onChange={(on) => set({ on })}
          error={errorOf(shown, 'answer-on', say)}
        />
      )}
      <TextField
        id="answer-note"
        label={t(value.answer === 'not-mine' ? 'alert.note.not-mine' : 'alert.note')}
        isRequired={value.answer === 'not-mine'}
        rows={3}
        most={longestNote}
        value={value.note}
        onChange={(note) => set({ note })}
        hint={t('alert.note.hint')}
        error={errorOf(shown, 'answer-note', say)}
      />
      <div className="actions">
        <Button type="primary" loading={isSending} onClick={submit}>
          {t('alert.acknowledge')}
        </Button>
      </div>
      <p className="faint">{t('alert.stands')}</p>
    </section>
  );
}
