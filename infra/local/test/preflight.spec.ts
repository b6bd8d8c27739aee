import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeProblem, problems, warnings } from '../src/preflight.mjs';

describe('a machine before anything is installed', () => {
  const root = mkdtempSync(join(tmpdir(), 'cau-noi-preflight-'));
  const machine = { root, data: join(root, 'data'), willInstall: false, needsKafka: false };
  afterAll(() => rmSync(root, { recursive: true }));

  it('passes when nothing is wrong', async () => {
    expect(await problems(machine)).toEqual([]);
  });

  it('needs Node 20', () => {
    expect(nodeProblem('18.20.0')?.en).toMatch(/too old.*Node\.js 20/);
    expect(nodeProblem('24.9.0')).toBeUndefined();
  });

  it('is told which port is taken and how to choose another', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const found = await problems({ ...machine, port, portText: String(port) });
    await new Promise((done) => server.close(done));
    expect(found.map(({ en }) => en)).toEqual([
      expect.stringMatching(new RegExp(`Port ${port} is in use.*CAU_NOI_PORT=${port + 1}`)),
    ]);
  });

  it('is told that a port is a number', async () => {
    const found = await problems({ ...machine, port: Number('abc'), portText: 'abc' });
    expect(found[0]?.en).toMatch(/"abc"/);
  });

  it('is told which folder cannot be written', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const found = await problems({ ...machine, data: join(file, 'data') });
    expect(found[0]?.en).toMatch(/cannot be written.*CAU_NOI_DATA/);
  });

  it.each([
    ['no data yet', false, 499, 1, 0],
    ['no data yet', false, 500, 0, 0],
    ['data that exists', true, 499, 0, 1],
    ['data that exists', true, 0, 0, 1],
    ['data that exists', true, 500, 0, 0],
  ])(
    'with %s (%p) and %i MB left has %i reasons to stay away and %i warnings',
    async (_, hasData, mb, stays, warns) => {
      const data = mkdtempSync(join(root, 'data-'));
      mkdirSync(join(data, 'postgres'));
      if (hasData) writeFileSync(join(data, 'postgres', 'PG_VERSION'), '18');
      const little = { ...machine, data, free: () => mb };
      expect(await problems(little)).toHaveLength(stays);
      expect(warnings(little)).toHaveLength(warns);
      for (const { vi, en } of [...(await problems(little)), ...warnings(little)])
        expect([vi, en]).toEqual([expect.stringContaining(`${mb} MB`), expect.stringContaining(`${mb} MB`)]);
    },
  );

  it('is told that Java is missing, in both languages and on one line', async () => {
    const before = process.env.PATH;
    process.env.PATH = root;
    const found = await problems({ ...machine, needsKafka: true });
    process.env.PATH = before;
    expect(found[0]).toEqual({
      vi: expect.stringMatching(/Java.*KAFKA_BROKERS/),
      en: expect.stringMatching(/Java.*KAFKA_BROKERS/),
    });
    expect(Object.values(found[0] ?? {}).join('')).not.toContain('\n');
  });
});
