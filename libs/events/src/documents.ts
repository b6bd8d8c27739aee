import { z } from 'zod';
import { catalogue, type EventName, topicOf } from './catalogue.js';

/** Event name → services that have a handler for it. */
export type Consumers = ReadonlyMap<string, readonly string[]>;

const names = Object.keys(catalogue).sort() as EventName[];
const describe = (name: EventName): string => catalogue[name].description ?? '';
const schema = (name: EventName): Record<string, unknown> => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(catalogue[name], { io: 'output' }) as Record<string, unknown>;
  return rest;
};

/** `docs/events.md`: every event with its meaning, publisher, readers and fields. */
export function eventsPage(consumers: Consumers): string {
  const lines = [
    '# Events',
    '',
    'Generated from `libs/events/src/catalogue.ts` by `npm run events`; do not edit by hand.',
    '',
  ];
  lines.push('Every event is a CloudEvents 1.0 envelope (`id, source, type, subject, time, datacontenttype, data`,');
  lines.push('`correlationid`, `causationid`) in structured JSON. The Kafka key is `subject`.', '');
  for (const publisher of new Set(names.map((name) => name.split('.')[0]!))) {
    const published = names.filter((each) => each.startsWith(`${publisher}.`));
    lines.push(`## ${publisher} (topic \`${topicOf(published[0]!)}\`)`, '');
    for (const name of published) {
      const readers = consumers.get(name)?.join(', ') ?? '–';
      lines.push(
        `### ${name}`,
        '',
        describe(name),
        '',
        `Read by: ${readers}.`,
        '',
        '| field | type | |',
        '|---|---|---|',
      );
      lines.push(...fieldRows(schema(name)), '');
    }
  }
  return lines.join('\n');
}

type Schema = {
  type?: string;
  format?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
};

function fieldRows(event: Schema): string[] {
  const required = new Set(event.required ?? []);
  return Object.entries(event.properties ?? {}).map(
    ([field, type]) => `| \`${field}\` | ${typeName(type)} | ${required.has(field) ? '' : 'optional'} |`,
  );
}

function typeName(type: Schema): string {
  if (type.anyOf) return type.anyOf.map(typeName).join(' or ');
  if (type.enum) return type.enum.map(String).join(' · ');
  if (type.items) return `list of ${typeName(type.items)}`;
  if (type.properties) return `{ ${Object.keys(type.properties).join(', ')} }`;
  return type.format ?? type.type ?? 'any';
}

/** The AsyncAPI 3.0 document of all topics. */
export function asyncApi(consumers: Consumers): Record<string, unknown> {
  const topics = [...new Set(names.map(topicOf))];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Cầu Nối events',
      version: '1.0.0',
      description: 'CloudEvents 1.0, structured JSON, key = subject.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.map((topic) => [
        topic,
        {
          address: topic,
          messages: Object.fromEntries(
            names
              .filter((name) => topicOf(name) === topic)
              .map((name) => [name, { $ref: `#/components/messages/${name}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      topics.map((topic) => [
        `publish-${topic.split('.')[0]}`,
        { action: 'send', channel: { $ref: `#/channels/${topic}` } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(names.map((name) => [name, message(name, consumers)])),
    },
  };
}

function message(name: EventName, consumers: Consumers): Record<string, unknown> {
  const fixed = (value: string): Record<string, unknown> => ({ type: 'string', const: value });
  const text = { type: 'string' };
  return {
    name,
    summary: describe(name),
    'x-consumers': consumers.get(name) ?? [],
    contentType: 'application/cloudevents+json',
    payload: {
      type: 'object',
      required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'correlationid', 'data'],
      properties: {
        specversion: fixed('1.0'),
        id: { type: 'string', format: 'uuid' },
        source: text,
        type: fixed(name),
        subject: text,
        time: { type: 'string', format: 'date-time' },
        datacontenttype: fixed('application/json'),
        correlationid: text,
        causationid: text,
        data: schema(name),
      },
    },
  };
}
