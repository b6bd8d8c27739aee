import fs from 'node:fs';
import { jest } from '@jest/globals';

/** Everything this process writes to its standard output and error while it listens. */
export type ProcessOutput = { text(): string; stop(): void };

/** Takes the output away from the terminal and keeps it; services write their lines straight to the descriptor. */
export function captureProcessOutput(): ProcessOutput {
  const parts: string[] = [];
  const write = fs.writeSync as (fd: number, data: string | NodeJS.ArrayBufferView, ...rest: unknown[]) => number;
  const spies = [
    jest.spyOn(fs, 'writeSync').mockImplementation(((
      fd: number,
      data: string | NodeJS.ArrayBufferView,
      ...rest: unknown[]
    ) => {
      if (fd !== 1 && fd !== 2) return write(fd, data, ...rest);
      parts.push(textOf(data));
      return Buffer.byteLength(textOf(data));
    }) as typeof fs.writeSync),
    ...[process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((data) => {
        parts.push(textOf(data));
        return true;
      }),
    ),
  ];
  return { text: () => parts.join('\n'), stop: () => spies.forEach((spy) => spy.mockRestore()) };
}

const textOf = (data: string | NodeJS.ArrayBufferView): string =>
  typeof data === 'string' ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
