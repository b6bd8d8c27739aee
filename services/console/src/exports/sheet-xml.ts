import { daysBetween } from '@cau-noi/calendar';
import type { Cell } from './sheet-cells.js';

/** More does not fit into a cell of a workbook. */
const longestText = 32_767;
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles by their place in `xl/styles.xml`. */
const styles = { plain: 0, head: 1, day: 2 } as const;

/** Text as XML has it: characters that no XML document may hold are left out. */
const escaped = (text: string): string =>
  text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const textCell = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Days of a workbook count from here. */
const firstDay = '1899-12-30';

function cellXml(cell: Cell): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, styles.plain);
  return `<c s="${styles.day}"><v>${daysBetween(firstDay, cell.day)}</v></c>`;
}

/** A row of a sheet. */
export const rowXml = (cells: readonly Cell[]): string => `<row>${cells.map(cellXml).join('')}</row>`;

/** The beginning of a sheet with its heads, which stay in view. */
export function sheetStart(heads: readonly { title: string; isWide: boolean }[]): string {
  const widths = heads.map(
    ({ isWide }, at) => `<col min="${at + 1}" max="${at + 1}" width="${isWide ? 44 : 17}" customWidth="1"/>`,
  );
  return [
    `${head}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>`,
    `<row>${heads.map(({ title }) => textCell(title, styles.head)).join('')}</row>`,
  ].join('');
}

export const sheetEnd = '</sheetData></worksheet>';

/** Where the sheet is in the workbook. */
export const sheetPath = 'xl/worksheets/sheet1.xml';

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${sheetType}.${type}+xml"/>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`;

/** Everything of a workbook besides its sheet: path and content. */
export const workbookParts = (sheetName: string): (readonly [path: string, content: string])[] => [
  [
    '[Content_Types].xml',
    `${head}<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${override('xl/workbook.xml', 'sheet.main')}${override(sheetPath, 'worksheet')}${override('xl/styles.xml', 'styles')}</Types>`,
  ],
  [
    '_rels/.rels',
    `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${documents}"><sheets>` +
      `<sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${packages}/relationships">` +
      `${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${head}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>' +
      '<xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
  ],
];
