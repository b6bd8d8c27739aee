import { nameOf, timesIn } from './process-tree.js';

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
    ['postgres: postgres bench_floor 127.0.0.1(1) idle', 'postgresql floor'],
    ['node /a/tools/bench/dist/rivals/floor/server.js', 'service floor'],
    ['postgres: walwriter', 'postgresql itself'],
    ['java -cp x kafka.Kafka server.properties', 'kafka'],
    ['node /a/infra/local/src/start.mjs', 'supervisor'],
  ])('%s', (command, name) => {
    expect(nameOf(command)).toBe(name);
  });
});

it('a line of /proc is read by its fields, whatever the name of the program', () => {
  const line = `41 (a ) b) S 40 41 41 0 -1 4194304 9 8 0 0 150 50 700 300 20 0 1 0 12345 1000 9`;
  expect(timesIn(line)).toEqual({ parent: 40, started: 12345, seconds: 2, ended: 10 });
});
