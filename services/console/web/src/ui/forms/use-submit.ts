import { useState, type FormEvent } from 'react';
import type { FormError } from './error-summary.js';
import { noteSessionEnd } from '../../session/query-client.js';
import { serverErrors } from './server-errors.js';
import { useFormErrors } from './use-form-errors.js';

type Options = {
  /** What is wrong with what was typed; nothing is sent then. */
  check?: () => readonly FormError[];
  run: () => Promise<void>;
  /** The input of each field of the body, where the server may find one wrong. */
  inputs?: Readonly<Record<string, string>>;
};

/** A small form: checked, sent once at a time, and what came of it stays on the page. */
export function useSubmit({ check = () => [], run, inputs = {} }: Options) {
  const { errors, serial, isRight } = useFormErrors(check);
  const [problem, setProblem] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    if (!isRight() || isSending) return;
    setSending(true);
    await run().catch((error: unknown) => {
      noteSessionEnd(error);
      setProblem(error);
    });
    setSending(false);
  };
  const told = serverErrors(problem, (path) => inputs[path] ?? path);
  return {
    errors: errors.length > 0 ? errors : told,
    serial,
    problem,
    isSending,
    onSubmit: (event: FormEvent) => void submit(event),
  };
}
