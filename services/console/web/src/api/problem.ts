import type { Text } from './answers.js';

export type FieldProblem = { field: string; code: string; text: Text };

type Body = Partial<{
  code: string;
  text: Text;
  params: Record<string, string | number>;
  trace: string;
  fields: FieldProblem[];
  currentVersion: number;
  changes: unknown[];
}>;

/** A refusal or failure with the server's text; `status` 0: the server was not reached. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly text: Text | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly trace: string | null;
  readonly fields: readonly FieldProblem[];
  readonly currentVersion: number | null;
  readonly changes: readonly unknown[];

  constructor(
    readonly status: number,
    body: Body,
    /** Seconds until the next attempt, where the server named them. */
    readonly retryAfter: number | null = null,
  ) {
    super(body.code ?? 'service-away');
    this.code = body.code ?? 'service-away';
    this.text = body.text ?? null;
    this.params = body.params ?? {};
    this.trace = body.trace?.slice(0, 8) ?? null;
    this.fields = body.fields ?? [];
    this.currentVersion = body.currentVersion ?? null;
    this.changes = body.changes ?? [];
  }

  /** Whether the request may not have arrived: the same key may be sent again. */
  get isUnsure(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Reads the problem out of a response that is not a success. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const known = typeof body === 'object' && body !== null ? (body as Body) : { code: fallbackCode(response.status) };
  const seconds = Number(response.headers.get('retry-after'));
  return new ApiProblem(response.status, known, Number.isFinite(seconds) && seconds > 0 ? seconds : null);
}

const fallbackCode = (status: number): string =>
  status === 404 ? 'not-found' : status >= 500 ? 'service-away' : 'invalid-input';

export const isProblem = (error: unknown, code: string): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code;
