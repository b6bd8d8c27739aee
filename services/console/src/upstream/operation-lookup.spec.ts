import { RouteTable } from './operation-lookup.js';

const table = new RouteTable([
  { method: 'GET', path: '/v1/cases/{id}', service: 'console', bodyLimit: 16_384 },
  { method: 'POST', path: '/v1/cases/{caseId}/steps', service: 'routing', bodyLimit: 16_384 },
  { method: 'GET', path: '/v1/units/{id}', service: 'directory', bodyLimit: 16_384 },
  { method: 'POST', path: '/v1/units/import', service: 'directory', bodyLimit: 16_384 },
  { method: 'GET', path: '/v1/units/{unitId}/posts', service: 'other', bodyLimit: 16_384 },
]);
const serviceOf = (method: string, path: string): string | undefined => table.find(method, path)?.service;

describe('a request', () => {
  it('belongs to the service whose operation has its method and path', () => {
    expect(serviceOf('GET', '/v1/cases/4711')).toBe('console');
    expect(serviceOf('HEAD', '/v1/cases/4711')).toBe('console');
    expect(serviceOf('POST', '/v1/cases/4711/steps')).toBe('routing');
    expect(serviceOf('GET', '/v1/units/4711/posts')).toBe('other');
  });
  it('takes a fixed segment before a parameter, and goes back when it leads nowhere', () => {
    expect(serviceOf('POST', '/v1/units/import')).toBe('directory');
    expect(serviceOf('GET', '/v1/units/import')).toBe('directory');
  });
  it('belongs to nobody with another method, a part more or less, or an empty part', () => {
    for (const path of ['/v1/cases', '/v1/cases/', '/v1/cases/1/2', '/v1//cases/1', '/v1/cases/..', '/metrics']) {
      expect([path, serviceOf('GET', path)]).toEqual([path, undefined]);
    }
    expect(serviceOf('DELETE', '/v1/cases/1')).toBeUndefined();
  });
});

describe('an operation that two services claim', () => {
  it('stays with the first, and is named', () => {
    const contested = new RouteTable([
      { method: 'GET', path: '/v1/x/{id}', service: 'a', bodyLimit: 16_384 },
      { method: 'GET', path: '/v1/x/{other}', service: 'b', bodyLimit: 16_384 },
    ]);
    expect(contested.find('GET', '/v1/x/1')?.service).toBe('a');
    expect(contested.contested).toEqual(['GET /v1/x/{other} (a, b)']);
  });
});
