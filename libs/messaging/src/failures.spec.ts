import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isAway, isCollision } from './failures.js';

describe('a server that is away', () => {
  it.each<[string, object]>([
    ['a wire that broke', { code: 'ECONNRESET' }],
    ['a server that shuts down', { code: '57P01' }],
    ['a pool that waited in vain', { message: 'timeout exceeded when trying to connect' }],
    ['a transaction whose connection broke between two statements', new QueryRunnerAlreadyReleasedError()],
    ['the same inside the error of a driver', { name: 'QueryFailedError', driverError: { code: '08006' } }],
  ])('shows as %s', (_, error) => {
    expect(isAway(error)).toBe(true);
  });

  it.each<[string, object]>([
    ['a rule of the database', { code: '23505' }],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('is not %s', (_, error) => {
    expect(isAway(error)).toBe(false);
  });
});

describe('a collision of two transactions', () => {
  it.each<[string, object, boolean]>([
    ['is a deadlock', { code: '40P01' }, true],
    ['is a history that both begin', { code: '23505', constraint: 'chain_heads_pkey' }, true],
    ['is the same inside the error of a driver', { driverError: { code: '40001' } }, true],
    ['is no other value that stands twice', { code: '23505', constraint: 'notes_pkey' }, false],
  ])('%s', (_, error, expected) => {
    expect(isCollision(error)).toBe(expected);
  });
});
