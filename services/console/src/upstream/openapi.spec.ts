import { mergeDocuments, operationsOf, type ApiDocument } from './openapi.js';

const document = (path: string, schemas: Record<string, object>): ApiDocument => ({
  paths: {
    [path]: { post: { operationId: 'create', requestBody: { $ref: '#/components/schemas/Body' } } },
    '/metrics': { get: { operationId: 'numbers' } },
  },
  components: { schemas },
});

type Merged = {
  paths: Record<string, Record<string, { operationId: string; requestBody: object; tags: string[] }>>;
  components: { schemas: object };
};

describe('the documents of several services', () => {
  const merged = mergeDocuments(
    { info: { title: 'x' } },
    {
      intake: document('/v1/a', { Body: { type: 'object' }, Same: { type: 'string' } }),
      routing: document('/v1/b', { Body: { type: 'array' }, Same: { type: 'string' } }),
    },
  ) as Merged;

  it('become one, of public operations only', () => {
    expect(Object.keys(merged.paths)).toEqual(['/v1/a', '/v1/b']);
    expect(merged.paths['/v1/b']?.['post']?.tags).toEqual(['routing']);
  });
  it('keep schemas of one name apart where they differ', () => {
    expect(merged.components.schemas).toEqual({
      Body: { type: 'object' },
      RoutingBody: { type: 'array' },
      Same: { type: 'string' },
    });
    expect(merged.paths['/v1/b']?.['post']?.requestBody).toEqual({ $ref: '#/components/schemas/RoutingBody' });
    expect(merged.paths['/v1/a']?.['post']?.requestBody).toEqual({ $ref: '#/components/schemas/Body' });
  });
  it('name every operation once', () => {
    const ids = Object.values(merged.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('say which operations each service has', () => {
    expect(operationsOf('intake', document('/v1/a', {}))).toEqual([
      { method: 'POST', path: '/v1/a', service: 'intake', bodyLimit: 16_384 },
    ]);
  });
  it('say how large a body each operation takes', () => {
    const post = { 'x-body-limit': 524_288 };
    expect(operationsOf('intake', { paths: { '/v1/a': { post } } })).toMatchObject([{ bodyLimit: 524_288 }]);
  });
});
