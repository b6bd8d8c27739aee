import fc from 'fast-check';
import type { ApiDocument, Operation, Parameter } from './api-document.js';
import { fitting, oddValue, type Known } from './typed-values.js';

/** A request as it goes out. */
export type Request = { path: string; headers: Record<string, string>; body: string | undefined };

/** Requests of one route: mostly as the document asks for them, some with one thing wrong, some with nothing right. */
export function requestsOf(operation: Operation, document: ApiDocument, known: Known): fc.Arbitrary<Request> {
  const { path, parameters, method } = operation;
  const value = ({ schema = {} }: Parameter): fc.Arbitrary<string> =>
    fc.oneof({ arbitrary: fitting(schema, document, known).map(asText), weight: 9 }, oddValue.map(asText));
  const of = (place: Parameter['in'], keepsAll = false): fc.Arbitrary<Record<string, string>> => {
    const there = parameters.filter((one) => one.in === place && one.name.toLowerCase() !== waited);
    const values = Object.fromEntries(there.map((one) => [one.name, value(one)]));
    const needed = keepsAll ? there : there.filter(({ required }) => required);
    return fc.record(values, { requiredKeys: needed.map(({ name }) => name), noNullPrototype: true });
  };
  const body = method === 'get' ? fc.constant<Sent>({}) : bodyOf(operation, document, known);
  return fc.tuple(of('path', true), of('query'), of('header'), body).map(([places, asked, headers, sent]) => ({
    path: addressOf(path, places, asked),
    headers: { ...visible(headers), ...sent.headers },
    body: sent.body,
  }));
}

/** A request that names an event which never comes waits some seconds for its response. */
const waited = 'x-after-event';

type Sent = { body?: string; headers?: Record<string, string> };
const json = (value: unknown): Sent => ({
  body: JSON.stringify(value) ?? '',
  headers: { 'content-type': 'application/json' },
});

function bodyOf({ body, contentTypes }: Operation, document: ApiDocument, known: Known): fc.Arbitrary<Sent> {
  const anything = oddValue.map(json);
  const csv = fc.string({ maxLength: 200 }).map((text) => ({ body: text, headers: { 'content-type': 'text/csv' } }));
  const others = contentTypes.includes('text/csv') ? [csv] : [];
  if (!body) return fc.oneof(anything, fc.constant<Sent>({}), ...others);
  const right = fitting(body, document, known);
  const spoilt = fc.tuple(right, fc.nat(), oddValue).map(([value, nth, odd]) => spoil(value, nth, odd));
  return fc.oneof(
    { arbitrary: right.map(json), weight: 6 },
    { arbitrary: spoilt.map(json), weight: 3 },
    anything,
    ...others,
  );
}

/** The value with one of its parts replaced. */
function spoil(value: unknown, nth: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const names = Object.keys(value);
  const name = names[nth % Math.max(1, names.length)];
  return name === undefined ? odd : { ...value, [name]: odd };
}

/** A longer part of an address is refused before anybody looks at it (414). */
const longestPart = 60;

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function addressOf(path: string, places: Record<string, string>, asked: Record<string, string>): string {
  const filled = path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => encoded((places[name] ?? '').slice(0, longestPart)) || 'x',
  );
  const query = Object.entries(asked).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

/** Halves of characters cannot travel in an address; a part of two dots would climb out of it. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E');

/** What a header cannot hold is left out: it never leaves a client. */
const visible = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x21-\x7e]+$/.test(value)));
