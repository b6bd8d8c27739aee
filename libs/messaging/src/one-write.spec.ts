import { Duplex } from 'node:stream';
import type { ClientBase } from 'pg';
import { gatherWrites } from './one-write.js';

describe('what is asked of a connection in one turn', () => {
  it('leaves in one write, and what is asked later in another', async () => {
    const writes: string[] = [];
    const stream = new Duplex({
      writev: (chunks, done) => (writes.push(chunks.map(({ chunk }) => String(chunk)).join(' ')), done()),
      write: (chunk, _, done) => (writes.push(String(chunk)), done()),
    });
    const client = { connection: { stream } } as unknown as ClientBase;
    const ask = (text: string) => {
      gatherWrites(client);
      stream.write(text);
    };
    ask('BEGIN');
    ask('SELECT');
    await Promise.resolve().then(() => ask('UPDATE'));
    await new Promise(setImmediate);
    ask('COMMIT');
    await new Promise(setImmediate);
    expect(writes).toEqual(['BEGIN SELECT UPDATE', 'COMMIT']);
  });
});
