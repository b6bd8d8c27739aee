import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadEvent, parseEvent } from './parse.js';

const good = (): Record<string, unknown> & { data: Record<string, unknown> } =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'samples/deadline.overdue.v1.json'), 'utf8'));
const bytes = (event: unknown): Buffer => Buffer.from(JSON.stringify(event));

describe('bytes from a topic', () => {
  it('become a checked event', () => {
    expect(parseEvent(bytes(good()))).toEqual(good());
  });

  it('are skipped when this reader does not know the name', () => {
    expect(parseEvent(bytes({ ...good(), type: 'deadline.exploded.v1' }))).toBe('unknown');
  });

  it('are skipped when they are of a future version', () => {
    expect(parseEvent(bytes({ ...good(), type: 'deadline.overdue.v2', data: 'another shape' }))).toBe('unknown');
  });

  it('lose fields this reader does not know', () => {
    const event = good();
    expect(parseEvent(bytes({ ...event, added: 1, data: { ...event.data, added: 1 } }))).toEqual(event);
  });

  it.each([
    ['nothing', null],
    ['an empty message', Buffer.alloc(0)],
    ['text that is not JSON', Buffer.from('{"specversion":')],
    ['a number', bytes(5)],
    ['null', bytes(null)],
    ['a name that every object has', bytes({ ...good(), type: 5 })],
    ['a missing envelope field', bytes({ ...good(), id: undefined })],
    ['no payload', bytes({ ...good(), data: undefined })],
    ['a wrong payload field', bytes({ ...good(), data: { ...good().data, due: 'soon' } })],
  ])('are refused for good when they hold %s', (_what, value) => {
    expect(() => parseEvent(value)).toThrow(BadEvent);
  });

  it('never quote values when refused', () => {
    const event = good();
    expect(() => parseEvent(bytes({ ...event, data: { ...event.data, due: 'Người Thử' } }))).toThrow(
      /^bad deadline\.overdue\.v1: due invalid_format$/,
    );
  });

  it('do not take an inherited name for an event', () => {
    expect(parseEvent(bytes({ ...good(), type: 'constructor' }))).toBe('unknown');
  });
});
