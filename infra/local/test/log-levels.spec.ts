import { logLevels } from '../src/log-levels.ts';
import { serviceNames } from '../src/service-table.ts';

describe('how much a service writes down', () => {
  it('is info where nothing is said', () => {
    expect(logLevels({})).toEqual(Object.fromEntries(serviceNames.map((name) => [name, 'info'])));
  });

  it('is said for all, and for one alone', () => {
    const levels = logLevels({
      CAU_NOI_LOG_LEVEL: 'warn',
      CAU_NOI_LOG_LEVEL_INTAKE: 'debug',
      CAU_NOI_LOG_LEVEL_ROUTING: '',
    });
    expect(levels).toMatchObject({ intake: 'debug', routing: 'warn', console: 'warn' });
  });

  it.each(serviceNames)('names the variable of %s that is wrong, and what is right', (name) => {
    const variable = `CAU_NOI_LOG_LEVEL_${name.toUpperCase()}`;
    expect(() => logLevels({ [variable]: 'loud' })).toThrow(new RegExp(`${variable} must be one of: fatal.*trace`));
  });
});
