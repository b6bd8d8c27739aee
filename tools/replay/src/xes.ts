import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import {
  deadlineFault,
  type Malformed,
  readInstant,
  type Register,
  type RegisterCase,
  type RegisterStep,
} from './register.js';

type Attributes = { line: number; values: Map<string, string> };
type Trace = Attributes & { events: Attributes[] };

/**
 * Reads a register out of XES or XES.gz, where a case has no deadline of its own: received at its first event,
 * closed at its last, due `dueDays` × 24 h after the first.
 */
export async function readXes(file: string, dueDays: number): Promise<Register> {
  const register: Register = { cases: [], malformed: [] };
  const names = new Set<string>();
  for await (const trace of traces(file)) {
    const reasons: Malformed[] = [];
    const found = readTrace(trace, dueDays, reasons);
    if (found && names.has(found.name))
      reasons.push({ line: trace.line, case: found.name, reason: 'names a case a second time' });
    if (found) names.add(found.name);
    register.malformed.push(...reasons);
    if (found && reasons.length === 0) register.cases.push(found);
  }
  return register;
}

/** Streams the file: no more than the traces of one chunk are in memory. */
async function* traces(file: string): AsyncGenerator<Trace> {
  const reader = traceReader();
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => text.destroy(error));
  text.setEncoding('utf8');
  for await (const chunk of text) yield* reader.read(chunk as string);
  reader.end();
}

/** An attribute belongs to the trace or event that holds it directly; attributes of attributes are passed over. */
function traceReader(): { read: (chunk: string) => Trace[]; end: () => void } {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let done: Trace[] = [];
  let trace: Trace | null = null;
  let depth = 0;
  let holder: (Attributes & { depth: number }) | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    const opened = { line: parser.line, values: new Map<string, string>() };
    if (name === 'trace') trace = { ...opened, events: [] };
    if (name === 'event') trace?.events.push(opened);
    if (name === 'trace' || name === 'event') holder = { ...opened, depth };
    else if (holder && depth === holder.depth + 1)
      holder.values.set(attributes['key'] ?? '', attributes['value'] ?? '');
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (name === 'event' && trace) holder = { line: trace.line, values: trace.values, depth };
    if (name !== 'trace' || !trace) return;
    done.push(trace);
    trace = holder = null;
  });
  return {
    read(chunk) {
      done = [];
      parser.write(chunk);
      return done;
    },
    end: () => void parser.close(),
  };
}

function readTrace(trace: Trace, dueDays: number, malformed: Malformed[]): RegisterCase | null {
  const name = trace.values.get('concept:name')?.trim() ?? '';
  const bad = (line: number, reason: string): void => void malformed.push({ line, case: name || null, reason });
  if (name === '') bad(trace.line, 'the trace has no concept:name');
  if (trace.events.length === 0) bad(trace.line, 'the trace has no event');
  const steps = trace.events.flatMap((event) => readStep(event, bad));
  if (name === '' || steps.length === 0) return null;
  const instants = steps.map((step) => step.at.getTime());
  const first = Math.min(...instants);
  const found: RegisterCase = {
    name,
    channel: 'other',
    unit: 'General',
    officer: steps.find((step) => step.officer !== null)?.officer ?? 'unknown',
    receivedAt: new Date(first),
    dueAt: new Date(first + dueDays * 86_400_000),
    endedAt: new Date(Math.max(...instants)),
    steps,
  };
  const fault = deadlineFault(found);
  if (fault) bad(trace.line, fault);
  return found;
}

function readStep({ line, values }: Attributes, bad: (line: number, reason: string) => void): RegisterStep[] {
  const known = (key: string): string | null => values.get(key)?.trim() || null;
  const at = readInstant(known('time:timestamp') ?? '');
  const activity = known('concept:name');
  if (!(at instanceof Date)) bad(line, `time:timestamp ${at}`);
  if (activity === null) bad(line, 'concept:name is empty');
  if (!(at instanceof Date) || activity === null) return [];
  return [{ at, activity, officer: known('org:resource'), group: known('org:group') }];
}
