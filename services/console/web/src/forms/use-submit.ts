import { useState, type FormEvent } from 'react';
import type { FormError } from './error-summary.js';

type Options = {
  /** What is wrong with what was typed; nothing is sent then. */
  check?: () => readonly FormError[];
  run: () => Promise<void>;
};

/** A small form: checked, sent once at a time, and what came of it stays on the page. `serial` changes with every try. */
export function useSubmit({ check, run }: Options) {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [serial, setSerial] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = check?.() ?? [];
    setErrors(found);
    setSerial((now) => now + 1);
    setProblem(null);
    if (found.length > 0 || isSending) return;
    setSending(true);
    await run().catch(setProblem);
    setSending(false);
  };
  return { errors, serial, problem, isSending, onSubmit: (event: FormEvent) => void submit(event) };
}
