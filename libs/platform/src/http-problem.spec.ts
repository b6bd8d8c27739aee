import { RuleBroken } from '@cau-noi/rules';
import { BadRequestException } from '@nestjs/common';
import { problemOf } from './http-problem.js';
import { NotFound, VersionConflict } from './problems.js';

const postgres = (code: string): Error => {
  const driverError = Object.assign(new Error('refused'), { code, severity: 'ERROR' });
  return Object.assign(new Error('refused'), { name: 'QueryFailedError', driverError });
};

describe('what a failure means to the caller', () => {
  it.each<[string, unknown, number, string]>([
    ['a broken rule', new RuleBroken('deadline-closed', { vi: 'v', en: 'e' }), 409, 'deadline-closed'],
    ['nothing found', new NotFound('case'), 404, 'not-found'],
    ['a changed case', new VersionConflict('case', 4), 412, 'case-changed'],
    [
      'a refusal of the framework',
      new BadRequestException('Validation failed (uuid is expected)'),
      400,
      'invalid-input',
    ],
    ['a value PostgreSQL cannot hold', postgres('22003'), 400, 'invalid-input'],
    ['a clash of two writers', postgres('40P01'), 409, 'conflict'],
    ['a row that exists', postgres('23505'), 409, 'conflict'],
    ['a database that is away', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'not-ready'],
  ])('%s', (_, error, status, code) => {
    expect(problemOf(error)).toMatchObject({ status, code });
  });

  it.each([
    ['a fault of ours', new TypeError('x is undefined')],
    ['bad SQL', postgres('42601')],
    ['no error at all', 'oops'],
  ])('is nothing they can mend in %s', (_, error) => {
    expect(problemOf(error)).toBeUndefined();
  });
});
