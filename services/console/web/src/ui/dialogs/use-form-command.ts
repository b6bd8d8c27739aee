import type { QueryKey } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';
import { spoken } from '../../words/words.js';
import type { FormError } from '../forms/error-summary.js';
import { serverErrors } from '../forms/server-errors.js';
import { useCommand } from '../forms/use-command.js';
import { useFormErrors } from '../forms/use-form-errors.js';

type Options<Answer> = {
  /** What is wrong with what was typed; nothing is sent then. */
  check: () => readonly FormError[];
  run: (key: string) => Promise<Answer>;
  touches: () => readonly QueryKey[];
  /** The input of a field of the body, or of the code of a refusal that is about one input. */
  inputs?: Readonly<Record<string, string>>;
  onDone?: (answer: Answer) => void;
};

/** A form that is one command: checked, sent once, and what the server finds wrong is shown at its field. */
export function useFormCommand<Answer>({ check, run, touches, inputs = {}, onDone }: Options<Answer>) {
  const { errors, serial, isRight } = useFormErrors(check);
  const { send, error, isSending } = useCommand<null, Answer>({
    run: (_, key) => run(key),
    touches,
    ...(onDone && { onDone: (answer: Answer) => onDone(answer) }),
  });
  const told = [...serverErrors(error, (path) => inputs[path] ?? path), ...refusedField(error, inputs)];
  return {
    errors: errors.length > 0 ? errors : told,
    serial,
    /** What is about no single field. */
    error: told.length > 0 ? null : error,
    isSending,
    /** A try without sending: whether nothing is wrong. */
    isRight,
    submit: (): void => void (isRight() && send(null)),
  };
}

/** A rule that was broken by one field, at that field. */
function refusedField(error: unknown, inputs: Readonly<Record<string, string>>): FormError[] {
  if (!(error instanceof ApiProblem) || error.fields.length > 0 || error.text === null) return [];
  const field = inputs[error.code];
  return field === undefined ? [] : [{ field, text: error.text[spoken()] }];
}
