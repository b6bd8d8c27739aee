import type { WordKey } from '../../words/words.js';

/** What a file may bring. */
export type FileKind = 'units' | 'posts';
export const fileKinds: readonly FileKind[] = ['units', 'posts'];

type Column = { name: string; isRequired: boolean; how: WordKey };

/** The columns of each kind, in the order of the template. */
export const columnsOf: Readonly<Record<FileKind, readonly Column[]>> = {
  units: [
    { name: 'code', isRequired: true, how: 'import.column.code' },
    { name: 'name_vi', isRequired: true, how: 'import.column.name' },
    { name: 'name_en', isRequired: true, how: 'import.column.name-en' },
    { name: 'hierarchy', isRequired: true, how: 'import.column.hierarchy' },
    { name: 'level', isRequired: true, how: 'import.column.level' },
    { name: 'parent_code', isRequired: false, how: 'import.column.parent' },
    { name: 'committee_code', isRequired: false, how: 'import.column.committee' },
    { name: 'valid_from', isRequired: true, how: 'import.column.from' },
    { name: 'valid_to', isRequired: false, how: 'import.column.to' },
    { name: 'head_title_vi', isRequired: false, how: 'import.column.head' },
  ],
  posts: [
    { name: 'unit_code', isRequired: true, how: 'import.column.unit' },
    { name: 'title_vi', isRequired: true, how: 'import.column.title' },
    { name: 'role', isRequired: true, how: 'import.column.role' },
    { name: 'is_head', isRequired: false, how: 'import.column.is-head' },
    { name: 'valid_from', isRequired: true, how: 'import.column.from' },
    { name: 'holder_name', isRequired: false, how: 'import.column.holder' },
  ],
};

const samples: Readonly<Record<FileKind, readonly string[]>> = {
  units: [
    'XAA,UBND xã A (mẫu),Commune A (sample),state,commune,,,2025-07-01,,Chủ tịch UBND xã',
    'XAAKT,Phòng Kinh tế (mẫu),Economic office (sample),state,division,XAA,,2025-07-01,,Trưởng phòng',
  ],
  posts: [
    'XAA,Chủ tịch UBND xã,LD,x,2025-07-01,Cán bộ Thử 01 (mẫu)',
    'XAA,Cán bộ tiếp công dân,TD,,2025-07-01,Cán bộ Thử 02 (mẫu)',
    'XAA,Chuyên viên,CV,,2025-07-01,',
  ],
};

/** A file to begin with: the columns and made-up lines; with a mark that tells spreadsheets it is UTF-8. */
export const templateOf = (kind: FileKind): string =>
  `\uFEFF${[columnsOf[kind].map(({ name }) => name).join(','), ...samples[kind], ''].join('\r\n')}`;
