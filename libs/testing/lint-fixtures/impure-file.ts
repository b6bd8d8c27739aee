// as: services/deadline/src/overdue/late.ts
// breaks: no-restricted-syntax 8, @typescript-eslint/no-restricted-imports 5
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { parseEvent } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import type { Payload } from '@cau-noi/events';
import { dueOf } from './due.js';
import { readRow } from '../clocks.store.js';

@Injectable()
export class Late {
  now = new Date();
  other = Date.now();
  text = Date();
  luck = Math.random();
  zone = process.env['TZ'];
  key = crypto.randomUUID();
  async load(row: Payload<'deadline.overdue.v1'>): Promise<unknown> {
    if (!row) throw new RuleBroken('late', { vi: '', en: '' });
    return [readFileSync('x'), randomUUID(), parseEvent(null), dueOf(new Date(0)), await readRow()];
  }
}
