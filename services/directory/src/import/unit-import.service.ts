import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { allUnits, lockOrganisation, saveUnits } from '../organisation/units.store.js';
import { headPosts, savePosts } from '../posts/posts.store.js';
import { readCsvFile } from './csv-file.service.js';
import { importRefused, previewOf, type ImportCounts, type ImportPreview } from './import.view.js';
import { inSlices } from './in-slices.service.js';
import { planning, type ImportPlan } from './unit-import.js';
import { unitShape } from './unit-row.js';

/** Takes a whole file of units: read, compare, save, publish. */
@Injectable()
export class UnitImportService {
  /** All lines of the file or none. Codes: 'import-refused' with every bad line. */
  async import(tx: Tx, csv: string): Promise<ImportCounts> {
    await lockOrganisation(tx);
    const plan = await this.plan(tx, csv);
    if (plan.problems.length > 0) throw importRefused(plan.problems);
    await saveUnits(tx, plan.units);
    await savePosts(tx, plan.posts);
    tx.publish(plan.events);
    return plan.counts;
  }

  /** What the file would do now, or what is wrong with it; nothing is written. */
  async preview(tx: Tx, csv: string): Promise<ImportPreview> {
    const { counts, problems } = await this.plan(tx, csv);
    return previewOf(counts, problems);
  }

  private async plan(tx: Tx, csv: string): Promise<ImportPlan> {
    const { rows, problems } = await readCsvFile(csv, unitShape);
    const plan = await inSlices(planning(rows, await allUnits(tx), await headPosts(tx), randomUUID));
    return { ...plan, problems: [...problems, ...plan.problems].sort((a, b) => a.line - b.line) };
  }
}
