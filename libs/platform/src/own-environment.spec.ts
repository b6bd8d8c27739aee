import { ownEnvironment } from './own-environment.js';

describe('the environment of one service among several', () => {
  const shared = { LOG_LEVEL: 'info', PORT: '1', PORT_INTAKE: '4001', PORT_CONSOLE: '4002', LOG_LEVEL_INTAKE: '' };

  it('reads what carries the name of the service behind it instead of what is for all', () => {
    expect(ownEnvironment(shared, 'intake')).toMatchObject({ PORT: '4001', LOG_LEVEL: '' });
    expect(ownEnvironment(shared, 'console')).toMatchObject({ PORT: '4002', LOG_LEVEL: 'info' });
  });

  it('reads what is for all where nothing is for it alone', () => {
    expect(ownEnvironment(shared, 'routing')).toMatchObject({ PORT: '1', LOG_LEVEL: 'info' });
  });
});
