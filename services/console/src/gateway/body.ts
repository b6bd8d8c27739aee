import type { IncomingMessage } from 'node:http';

/** The whole body; null when there is none. What is larger than `most` bytes is not read to its end. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return drained(request);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return drained(request);
    parts.push(part);
  }
  return size === 0 ? null : Buffer.concat(parts, size);
}

/** The rest is not read; the connection ends with the answer. */
function drained(request: IncomingMessage): 'too-large' {
  request.pause();
  return 'too-large';
}
