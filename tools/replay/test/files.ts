import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The synthetic register of 60 cases, each oddity of a real one in it. */
export const syntheticRegister = join(import.meta.dirname, 'registers/synthetic.csv');

/** Writes a file for one test; `.gz` is compressed. */
export function aFile(name: string, text: string | Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'cau-noi-register-')), name);
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

const columns = {
  'case:concept:name': 'mau-1',
  'case:channel': 'Desk',
  'case:department': 'Mẫu',
  'case:responsible': 'CB mẫu 01',
  'case:startdate': '2024-03-01 08:00:00+07:00',
  'case:deadline': '2024-03-08 08:00:00+07:00',
  'case:enddate': '',
  'concept:name': 'T01',
  'org:resource': 'CB mẫu 02',
  'org:group': 'Nhóm 1',
  'time:timestamp': '2024-03-01 09:00:00+07:00',
};
type Column = keyof typeof columns;

/** A CSV register; each row names only what matters to the test. */
export function aCsv(rows: Partial<Record<Column, string>>[]): string {
  const names = Object.keys(columns) as Column[];
  const line = (row: Partial<Record<Column, string>>): string =>
    names.map((name) => row[name] ?? columns[name]).join(',');
  return aFile('register.csv', [names.join(','), ...rows.map(line), ''].join('\n'));
}
