import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { iCommanded } from '../../live/own-commands.js';

type Options<Input, Answer> = {
  run: (input: Input, key: string) => Promise<Answer>;
  /** Queries that the response makes stale; read again at once, naming the event the command wrote. */
  touches: (input: Input) => readonly QueryKey[];
  /** Cases and alerts it is about. */
  about?: (input: Input) => readonly string[];
  onDone?: (answer: Answer, input: Input) => void;
  onFailed?: (error: Error) => unknown;
  /** A key kept with the draft; without one the command has its own. */
  key?: string;
};

/** A command with one key over every repetition: pressed twice or sent again, it takes effect once. */
export function useCommand<Input, Answer>({ run, touches, about, onDone, onFailed, key }: Options<Input, Answer>) {
  const client = useQueryClient();
  const own = useRef(newKey());
  const isRunning = useRef(false);
  const readAnew = (input: Input): Promise<unknown> =>
    Promise.all(touches(input).map((queryKey) => client.invalidateQueries({ queryKey })));
  const mutation = useMutation({
    mutationFn: (input: Input) => run(input, key ?? own.current),
    onSuccess: async (answer, input) => {
      own.current = newKey();
      about?.(input).forEach(iCommanded);
      await readAnew(input);
      onDone?.(answer, input);
    },
    onError: (error, input) => {
      onFailed?.(error);
      if (isProblem(error, 'case-changed')) void readAnew(input);
    },
    onSettled: () => void (isRunning.current = false),
  });
  const send = (input: Input): void => {
    if (isRunning.current) return; // a double click is one command
    isRunning.current = true;
    mutation.mutate(input);
  };
  return { send, error: mutation.error, isSending: mutation.isPending, reset: mutation.reset };
}
