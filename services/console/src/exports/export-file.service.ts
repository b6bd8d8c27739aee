import { byteOrderMark, csvLine } from './csv.js';
import type { ExportFormat } from './export.js';
import type { Cell } from './sheet-cells.js';
import { rowXml, sheetEnd, sheetPath, sheetStart, workbookParts } from './sheet-xml.js';
import { ZipArchive } from './zip.service.js';

type Heads = readonly { title: string; isWide: boolean }[];
/** A file that grows: its first bytes with the heads, those of some rows, its last ones. */
type FileWriter = { start(heads: Heads): Buffer; rows(rows: readonly Cell[][]): Buffer; end(): Buffer };

/** What is sent with a file. */
export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Writes a file of this format from its beginning to its end; only the rows at hand are in memory. */
export function fileWriter(format: ExportFormat, sheetName: string): FileWriter {
  return format === 'csv' ? csvWriter() : workbookWriter(sheetName);
}

const csvWriter = (): FileWriter => ({
  start: (heads) => Buffer.from(byteOrderMark + csvLine(heads.map(({ title }) => title))),
  rows: (rows) => Buffer.from(rows.map(csvLine).join('')),
  end: () => Buffer.alloc(0),
});

function workbookWriter(sheetName: string): FileWriter {
  const archive = new ZipArchive();
  return {
    start: (heads) =>
      Buffer.concat([
        ...workbookParts(sheetName).map(([path, content]) => archive.file(path, content)),
        archive.open(sheetPath),
        archive.write(sheetStart(heads)),
      ]),
    rows: (rows) => archive.write(rows.map(rowXml).join('')),
    end: () => Buffer.concat([archive.write(sheetEnd), archive.close(), archive.end()]),
  };
}
