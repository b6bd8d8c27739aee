import { safeError } from './logger.js';

const name = 'Nguyễn Thử Nghiệm (synthetic)';

/** Shaped as TypeORM's QueryFailedError over the driver's. */
function queryFailed(): Error {
  const driverError = Object.assign(new Error(`Key (name)=(${name}) already exists`), {
    code: '23505',
    constraint: 'persons_name_key',
    detail: `Key (name)=(${name})`,
  });
  const error = new Error(`duplicate key\n    ${name}`, { cause: new Error(name) });
  return Object.assign(error, { name: 'QueryFailedError', query: `INSERT ${name}`, parameters: [name], driverError });
}

describe('an error in the log', () => {
  it('says where and which, and nothing that people wrote', () => {
    const written = safeError(queryFailed());
    expect(JSON.stringify(written)).not.toContain('Thử');
    expect(written).toMatchObject({
      name: 'QueryFailedError',
      driver: { code: '23505', constraint: 'persons_name_key' },
    });
    expect(String(written['stack'])).toMatch(/logger\.spec/);
  });

  it('may be something else than an error', () => {
    expect(safeError(name)).toEqual({ name: 'string' });
  });
});
