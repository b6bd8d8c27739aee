import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type EventName } from './catalogue.js';
import { parseEvent } from './parse.js';

const folder = join(import.meta.dirname, 'samples');
const samples = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const sample = (name: string): Buffer => readFileSync(join(folder, `${name}.json`));

/** Left out of samples on purpose: what was published before these fields came must stay readable. */
const left = ['state', 'former', 'lateReason', 'month', 'also', 'lacking'];

describe('the event catalogue', () => {
  it('has a golden sample for every event, and no sample without an event', () => {
    expect(samples.sort()).toEqual(Object.keys(catalogue).sort());
  });

  it.each(samples)('still reads the golden sample of %s, losing nothing', (name) => {
    expect(parseEvent(sample(name))).toEqual(JSON.parse(sample(name).toString('utf8')));
  });

  it.each(samples)('shows every field of %s in its golden sample', (name) => {
    const { data } = JSON.parse(sample(name).toString('utf8')) as { data: object };
    const missing = Object.keys(catalogue[name as EventName].shape).filter((field) => !(field in data));
    expect(missing.filter((field) => !left.includes(field))).toEqual([]);
  });

  it.each(Object.entries(catalogue))('says what %s means', (_name, schema) => {
    expect(schema.description).toMatch(/^[A-Z].+[.]$/);
  });
});
