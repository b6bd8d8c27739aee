import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { Problem } from '@cau-noi/platform';
import { allUnits, lockOrganisation, saveUnits } from '../organisation/units.store.js';
import { headPosts, savePosts } from '../posts/posts.store.js';
import { inSlices } from './in-slices.service.js';
import { readUnitFile } from './unit-file.service.js';
import { planning, type ImportPlan } from './unit-import.js';

/** Takes a whole file of units: read, compare, save, publish. */
@Injectable()
export class UnitImportService {
  /** All lines of the file or none. Codes: 'import-refused' with every bad line. */
  async import(tx: Tx, csv: string): Promise<ImportPlan['counts']> {
    await lockOrganisation(tx);
    const { rows, problems } = await readUnitFile(csv);
    const plan = await inSlices(planning(rows, await allUnits(tx), await headPosts(tx), randomUUID));
    const lines = [...problems, ...plan.problems].sort((a, b) => a.line - b.line);
    if (lines.length > 0) throw importRefused(lines);
    await saveUnits(tx, plan.units);
    await savePosts(tx, plan.posts);
    tx.publish(plan.events);
    return plan.counts;
  }
}

/** Nobody puts right more of them before trying again; the rest is only counted. */
const mostTold = 1_000;

const importRefused = (lines: ImportPlan['problems']): Problem =>
  new Problem(
    422,
    'import-refused',
    {
      vi: 'Tệp có {count} lỗi, chưa dòng nào được ghi. Sửa các dòng được nêu rồi nhập lại cả tệp.',
      en: 'The file has {count} mistakes; no line was taken. Correct the lines named and import the whole file again.',
    },
    { count: lines.length },
    { lines: lines.slice(0, mostTold) },
  );
