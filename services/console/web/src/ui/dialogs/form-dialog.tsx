import { Button } from '../button.js';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { ErrorSummary, type FormError } from '../forms/error-summary.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { Dialog } from './dialog.js';

type Props = {
  title: string;
  /** The label of the button that sends. */
  submit: string;
  form: {
    errors: readonly FormError[];
    serial: number;
    error: unknown;
    isSending: boolean;
    submit: () => void;
  };
  onClose: () => void;
  isWide?: boolean;
  /** What the form does cannot be undone. */
  isDanger?: boolean;
  children: ReactNode;
};

/** A form in a dialog: errors on top, Enter or Ctrl+Enter sends, Esc closes. */
export function FormDialog({ title, submit, form, onClose, isWide = false, isDanger = false, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const sendFromAnywhere = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.submit();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      isWide={isWide}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" danger={isDanger} htmlType="submit" form={id} loading={form.isSending}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onKeyDown={sendFromAnywhere}
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <ErrorSummary errors={form.errors} serial={form.serial} />
        {form.error !== null && <ProblemMessage error={form.error} />}
        {children}
      </form>
    </Dialog>
  );
}
