import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { caseColumns, type CaseRow } from '../cases/case-views.store.js';

/** What is looked for, and within what the reader may find it. */
export type Search = {
  /** A `tsquery` of words and units. */
  query: string;
  /** Numbers of cases, in upper case. */
  caseNumbers: readonly string[];
  alertNumbers: readonly string[];
  caseIds: readonly string[];
  /** The number of a paper, as it is compared. */
  documentNumber: string | null;
  unitIds: readonly string[];
  officerId: string;
  limit: number;
};

/** Finds cases by number and by words. */
@Injectable()
export class CaseSearchStore {
  /** Those found by a number first, then those found by all the words; the latest received first. */
  find(tx: Tx, search: Search): Promise<CaseRow[]> {
    return tx.query<CaseRow>(selectFound, [
      search.query,
      search.caseNumbers,
      search.unitIds,
      search.officerId,
      search.limit,
      search.alertNumbers,
      search.caseIds,
      search.documentNumber,
    ]);
  }

  /** Units with their codes, null until an event of the directory has them. */
  unitCodes(tx: Tx, unitIds: readonly string[]): Promise<{ id: string; code: string | null }[]> {
    return tx.query(selectUnitCodes, [unitIds]);
  }
}

const selectUnitCodes = `
  SELECT i.id::text AS id, u.code FROM unnest($1::uuid[]) AS i(id) LEFT JOIN org_units u ON u.unit_id = i.id`;

/** As the index of the numbers of papers has it. */
const comparedNumber = (number: string): string =>
  `upper(regexp_replace(translate(${number}, '–—‑', '---'), '\\s', '', 'g'))`;

/** Words that every case of a unit has are sorted inside the index; of the wide rows only those of the page are read. */
const selectFound = `
  WITH numbered AS (
    SELECT case_id FROM case_views WHERE upper(number) = ANY($2::text[])
    UNION SELECT case_id FROM alert_views WHERE number = ANY($6::text[])
    UNION SELECT unnest($7::uuid[])
    UNION SELECT case_id FROM timeline_entries
     WHERE ${comparedNumber("data->'document'->>'number'")} = upper($8::text) AND data->'document'->>'number' IS NOT NULL
  ), worded AS (
    SELECT case_id FROM case_words WHERE words @@ $1::tsquery ORDER BY sort_received DESC, case_id LIMIT $5
  )
  SELECT ${caseColumns('c')} FROM case_views c
   WHERE c.case_id IN (SELECT case_id FROM worded UNION SELECT case_id FROM numbered)
     AND (c.unit_id = ANY($3::uuid[]) OR c.handler_officer_id = $4)
   ORDER BY upper(c.number) = ANY($2::text[]) DESC NULLS LAST, c.case_id IN (SELECT case_id FROM numbered) DESC,
     c.sort_received DESC, c.case_id LIMIT $5`;
