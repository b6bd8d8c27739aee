import { nameOf } from './process-tree.js';

describe('what a process is, by its command line', () => {
  it.each([
    ['node --flag /a/services/intake/dist/main.js', 'service intake'],
    [
      'node /a/libs/platform/dist/together.js /a/services/deadline/dist/definition.js /a/services/escalation/dist/definition.js',
      'service deadline+escalation',
    ],
    ['node /a/tools/bench/dist/due/service-process.js deadline escalation', 'service deadline+escalation'],
    ['node /a/tools/bench/dist/due/service-process.js escalation', 'service escalation'],
    ['postgres: cau_noi_vault cau_noi_vault 127.0.0.1(1) idle', 'postgresql vault'],
    ['postgres: walwriter', 'postgresql itself'],
    ['java -cp x kafka.Kafka server.properties', 'kafka'],
    ['node /a/infra/local/src/start.mjs', 'supervisor'],
  ])('%s', (command, name) => {
    expect(nameOf(command)).toBe(name);
  });
});
