import { http, sql } from '@cau-noi/testing';
import type { System } from '../src/index.js';

/** Letters without marks, case and separators: what a reader would still take for the same name or number. */
const tight = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[\s.,()/_-]+/g, '');

/** The same words as bytes in hex (PostgreSQL shows them so), as JSON escapes, in an address, in base64. */
function encodings(words: string): string[] {
  return (['NFC', 'NFD'] as const).flatMap((form) => {
    const text = words.normalize(form);
    const bytes = Buffer.from(text);
    const escaped = [...text].map((letter) => escape(letter)).join('');
    const shifted = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(4, -4),
    );
    return [bytes.toString('hex'), escaped, encodeURIComponent(text), ...shifted].map((code) => code.toLowerCase());
  });
}

const escape = (letter: string): string =>
  letter.charCodeAt(0) < 128
    ? letter
    : [...letter.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Which of these words can be found in a text, however they are written there. */
export function tracesOf(words: readonly string[], text: string): string[] {
  const folded = tight(text);
  const lower = text.toLowerCase();
  return words.filter((one) => folded.includes(tight(one)) || encodings(one).some((code) => lower.includes(code)));
}

/** Every row of every table of a database as text, one table after the other; bytes appear as hex. */
export async function dump(url: string | undefined, except: readonly string[] = []): Promise<string> {
  const tables = await sql<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_name <> ALL($1) ORDER BY 1`,
    [except],
    url,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`, [], url);
    parts.push(name, ...rows.map(({ row }) => row));
  }
  return parts.join('\n');
}

/** The metrics of every service, from its inner port. */
export async function metricsOf(system: System): Promise<string> {
  const pages = Object.values(system.services).map(({ url }) => http(url).get('/metrics'));
  return (await Promise.all(pages)).map(({ body }) => String(body)).join('\n');
}
