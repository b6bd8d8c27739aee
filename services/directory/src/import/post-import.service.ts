import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { organisationOf } from '../organisation/organisation.js';
import { lockOrganisation, unitsOfCodes } from '../organisation/units.store.js';
import { insertOfficers, postsOfUnits, saveAllHolders, savePosts } from '../posts/posts.store.js';
import { readCsvFile } from './csv-file.service.js';
import { importRefused, previewOf, type ImportCounts, type ImportPreview } from './import.view.js';
import { inSlices } from './in-slices.service.js';
import { planPosts, type PostPlan } from './post-import.js';
import { postShape } from './post-row.js';

/** Takes a whole file of posts and who holds them: read, compare, save, publish. */
@Injectable()
export class PostImportService {
  /** All lines of the file or none. Codes: 'import-refused' with every bad line. */
  async import(tx: Tx, csv: string): Promise<ImportCounts> {
    await lockOrganisation(tx);
    const plan = await this.plan(tx, csv);
    if (plan.problems.length > 0) throw importRefused(plan.problems);
    await insertOfficers(tx, plan.officers);
    await savePosts(tx, plan.posts);
    await saveAllHolders(tx, plan.holders);
    tx.publish(plan.events);
    return plan.counts;
  }

  /** What the file would do now, or what is wrong with it; nothing is written. */
  async preview(tx: Tx, csv: string): Promise<ImportPreview> {
    const { counts, problems } = await this.plan(tx, csv);
    return previewOf(counts, problems);
  }

  private async plan(tx: Tx, csv: string): Promise<PostPlan> {
    const { rows, problems } = await readCsvFile(csv, postShape);
    const units = await unitsOfCodes(tx, [...new Set(rows.map(({ unitCode }) => unitCode))]);
    const staffed = await postsOfUnits(
      tx,
      units.map(({ unitId }) => unitId),
    );
    const plan = await inSlices(planPosts(rows, organisationOf(units), staffed, randomUUID));
    return { ...plan, problems: [...problems, ...plan.problems].sort((a, b) => a.line - b.line) };
  }
}
