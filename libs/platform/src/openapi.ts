import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { isCommand } from './command.js';
import { moreAnswersOf } from './may-answer.js';
import { boundsOf, tellBounds } from './openapi-bounds.js';
import type { DeclaredRoute } from './routes.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Answer = NonNullable<Operation['responses'][string]>;
type Parameter = NonNullable<Operation['parameters']>[number];

/** Builds the OpenAPI document: the controllers' own descriptions, and what the platform does to every route. */
export function describeApi(
  app: NestFastifyApplication,
  service: string,
  routes: readonly DeclaredRoute[],
): OpenAPIObject {
  const about = new DocumentBuilder().setTitle(`Cầu Nối – ${service}`).setVersion('1').addBearerAuth().build();
  const document = SwaggerModule.createDocument(app, about, { operationIdFactory: nameOf });
  const declared = new Map(routes.map((route) => [nameOf(route.controller.name, route.method), route]));
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      const route = operation?.operationId === undefined ? undefined : declared.get(operation.operationId);
      if (operation && route) complete(operation, route, operation === path.get);
    }
  }
  tellBounds(document, routes);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema },
  };
  return document;
}

const nameOf = (controller: string, method: string): string => `${controller}.${method}`;

function complete(operation: Operation, route: DeclaredRoute, isRead: boolean): void {
  const need = route.need ?? [];
  const command = isCommand(route.controller, route.method);
  Object.assign(operation, { 'x-permission': need, ...(!isRead && { 'x-body-limit': route.bodyLimit }) });
  operation.tags ??= [route.controller.name.replace(/Controller$/, '')];
  operation.security = need.includes('public') ? [] : [{ bearer: [] }];
  operation.parameters = [
    ...(operation.parameters ?? []).map((parameter) => bounded(parameter, route)),
    ...(command ? [idempotencyKey, ifMatch] : []),
    ...(isRead ? [afterEvent] : []),
  ];
  const codes = [
    ...['400', '404', '503'],
    ...(need.includes('public') ? [] : ['401', '403']),
    ...(isRead ? [] : ['408', '409', '413', '415']),
    ...(route.address.includes(':') ? ['414'] : []),
    ...(command ? ['412'] : []),
    ...moreAnswersOf(route.controller, route.method).map(String),
  ];
  for (const code of codes) operation.responses[code] = withProblem(operation.responses[code], code);
  if (command) Object.values(operation.responses).forEach(nameLastEvent);
}

/** A path or query parameter, with what it is checked for. */
function bounded(parameter: Parameter, route: DeclaredRoute): Parameter {
  if (!('in' in parameter) || !parameter.schema || '$ref' in parameter.schema) return parameter;
  const { schema } = parameter;
  const { type, ...said } = boundsOf(route, parameter.in, parameter.name);
  const isNumber = schema.type === 'number' && type !== undefined;
  return { ...parameter, schema: { ...said, ...schema, ...(isNumber && { type: 'integer' }) } };
}

/** Keeps what a route declares of a response; each is a problem. */
function withProblem(said: Operation['responses'][string] | undefined, code: string): Answer {
  const usual: Answer = problems[code] ?? problem('Refused.');
  if (!said || '$ref' in said) return said ?? usual;
  return { ...usual, ...said, content: said.content ?? ('content' in usual ? usual.content : undefined) };
}

const header = (name: string, required: boolean, description: string, schema: object): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', ...schema },
});

const idempotencyKey = header(
  'Idempotency-Key',
  true,
  'One key per order; a repeat with the same key gets the first answer.',
  { minLength: 1, maxLength: 200, pattern: '^[!-~]+$', example: '7d0f7a3e-8a55-4f0f-9a3e-2f6d1c1b0a11' },
);
const ifMatch = header(
  'If-Match',
  false,
  'The version the caller has seen, in double quotes; 412 when it has changed since.',
  { example: '"3"', pattern: '^("\\d{1,9}"|\\d{1,9})$' },
);
const afterEvent = header(
  'X-After-Event',
  false,
  'Answer after this event took effect (at most 2 s, else X-Stale: true).',
  { format: 'uuid' },
);

function nameLastEvent(response: Operation['responses'][string] | undefined): void {
  if (!response || !('description' in response) || response.content?.['application/problem+json']) return;
  response.headers = {
    ...response.headers,
    'X-Last-Event': {
      description: 'Id of the last event written; for X-After-Event.',
      schema: { type: 'string', format: 'uuid' },
    },
  };
}

const problem = (description: string): Answer => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const problems: Readonly<Record<string, ReturnType<typeof problem>>> = {
  400: problem('The request cannot be taken: `invalid-input`, `idempotency-key-missing`.'),
  401: problem('Nobody is signed in: `session-ended`.'),
  403: problem('The post acted as may never do this: `not-permitted`.'),
  404: problem('There is none, or it is not the caller’s to see: `not-found`.'),
  408: problem('The request took too long to arrive: `too-slow`.'),
  409: problem('A rule says no; the code names it.'),
  412: problem('Somebody changed it meanwhile: `case-changed`.'),
  413: problem('The body is too large: `too-large`.'),
  414: problem('A part of the address is too long: `address-too-long`.'),
  415: problem('The content type is not taken: `wrong-content-type`.'),
  422: problem('It is understood and cannot be done; the code says why.'),
  429: problem('Too many attempts; `Retry-After` says when to try again.'),
  503: problem('Something this needs is away for the moment: `not-ready`; send again with the same key.'),
};

const text = { type: 'object', required: ['vi', 'en'], properties: { vi: { type: 'string' }, en: { type: 'string' } } };

const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem details; some codes say more, as the description of their answer tells.',
  additionalProperties: true,
  required: ['type', 'title', 'status', 'code', 'detail', 'text', 'trace'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; tell problems apart by it.' },
    detail: { type: 'string', description: 'In Vietnamese.' },
    detailEn: { type: 'string' },
    text,
    params: { type: 'object', additionalProperties: true },
    trace: { type: 'string' },
    fields: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, code: { type: 'string' }, text } },
    },
  },
};
