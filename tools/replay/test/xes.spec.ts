import { readXes } from '../src/xes.js';
import { aFile } from './files.js';

const event = (at: string, extra = ''): string =>
  `<event><string key="concept:name" value="T01"/><date key="time:timestamp" value="${at}"/>${extra}</event>`;
const aLog = (traces: string): string =>
  `<?xml version="1.0"?><log><string key="concept:name" value="log"/>\n${traces}</log>`;
const trace = (name: string, events: string): string =>
  `<trace>\n<string key="concept:name" value="${name}"/>\n${events}\n</trace>\n`;

describe('a register in XES', () => {
  const log = aLog(
    trace(
      'mau-1',
      event(
        '2024-03-05T09:00:00+07:00',
        '<string key="org:resource" value="CB mẫu 1"><string key="concept:name" value="nested"/></string>',
      ) + event('2024-03-01T09:00:00+07:00'),
    ),
  );

  it.each(['register.xes', 'register.xes.gz'])(
    'is received at its first event, closed at its last, due by days (%s)',
    async (name) => {
      const { cases, malformed } = await readXes(aFile(name, log), 2);
      expect(malformed).toEqual([]);
      expect(cases).toMatchObject([
        {
          name: 'mau-1',
          officer: 'CB mẫu 1',
          receivedAt: new Date('2024-03-01T02:00:00Z'),
          dueAt: new Date('2024-03-03T02:00:00Z'),
          endedAt: new Date('2024-03-05T02:00:00Z'),
          steps: [{ activity: 'T01' }, { activity: 'T01', officer: null }],
        },
      ]);
    },
  );

  it('loads nothing of a trace with a bad event, and says the line', async () => {
    const file = aFile(
      'x.xes',
      aLog(trace('mau-1', event('2024-03-05T09:00:00')) + trace('mau-2', event('2024-03-05T09:00:00Z'))),
    );
    const { cases, malformed } = await readXes(file, 2);
    expect(cases.map((each) => each.name)).toEqual(['mau-2']);
    expect(malformed).toEqual([{ line: 4, case: 'mau-1', reason: 'time:timestamp has no time zone' }]);
  });

  it('refuses a name that stands twice, and a trace without events', async () => {
    const one = trace('mau-1', event('2024-03-05T09:00:00Z'));
    const { cases, malformed } = await readXes(aFile('x.xes', aLog(one + one + trace('mau-2', ''))), 2);
    expect(cases).toHaveLength(1);
    expect(malformed.map((each) => each.reason)).toEqual(['names a case a second time', 'the trace has no event']);
  });

  it('says where the file breaks off', async () => {
    await expect(readXes(aFile('x.xes', '<log><trace>'), 2)).rejects.toThrow(/unclosed/);
  });
});
