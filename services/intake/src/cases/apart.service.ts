import { Transactions, type Tx } from '@cau-noi/messaging';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Vault } from '../vault/vault.service.js';

type Row = { paper: string; person: string };

/** Any number; so that replicas that start together do not do the same work twice. */
const startLock = 7_401_001;
const atOnce = 200;

/**
 * People of a denunciation stand under keys that meet no other key. New ones are entered so; this sets apart those that
 * were entered together with everybody else: before there was this rule, or before the case was classified as a denunciation.
 */
@Injectable()
export class ApartService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** Before anybody is answered: an old key of a denouncer must not be shown once more. */
  async onModuleInit(): Promise<void> {
    while (await this.transactions.run((tx) => this.setSomeApart(tx)));
  }

  /** All people of these cases, and of the visits that brought nothing else. The vault is written first, and safely twice. */
  async setCasesApart(tx: Tx, caseIds: readonly string[]): Promise<void> {
    // Whoever joins one of these cases at this moment holds these locks; what it entered is seen by the next statement.
    await tx.query('SELECT FROM petitions WHERE case_id = ANY($1::uuid[]) ORDER BY petition_id FOR UPDATE', [caseIds]);
    const together = await tx.query<Row>(`${petitioners} AND p.case_id = ANY($1::uuid[])`, [caseIds]);
    await this.renew(tx, 'petition', together);
    await tx.query(`${detach} AND p.case_id = ANY($1::uuid[])`, [caseIds]);
    const came = await tx.query<Row>(
      `${visitors} AND EXISTS (SELECT FROM petitions p WHERE p.visit_id = n.visit_id AND p.case_id = ANY($1::uuid[]))`,
      [caseIds],
    );
    await this.renew(tx, 'visit', came);
  }

  private async setSomeApart(tx: Tx): Promise<boolean> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [startLock]);
    if ((await tx.query('SELECT FROM people_set_apart')).length > 0) return false;
    const together = await tx.query<Row>(`${petitioners} AND ${isProtected('p')} LIMIT ${atOnce}`);
    await this.renew(tx, 'petition', together);
    if (together.length === 0) await tx.query(detach);
    const came = together.length > 0 ? [] : await tx.query<Row>(`${visitors} LIMIT ${atOnce}`);
    await this.renew(tx, 'visit', came);
    if (together.length + came.length > 0) return true;
    await tx.query('INSERT INTO people_set_apart (done_at) VALUES ($1)', [tx.clock.now()]);
    return false;
  }

  private async renew(tx: Tx, of: 'petition' | 'visit', rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const renewed = await this.vault.setApart(rows);
    await tx.query(
      `UPDATE ${of}_people n SET person_key = r.key, apart = true
         FROM jsonb_to_recordset($1::jsonb) AS r (paper uuid, person uuid, key uuid)
        WHERE n.${of}_id = r.paper AND n.person_key = r.person`,
      [JSON.stringify(renewed)],
    );
  }
}

/** Whether a petition's people are protected: it was handed over as a denunciation, or its case was one at some time. */
export const isProtected = (petition: string): string =>
  `(${petition}.kind = 'TC' OR EXISTS (SELECT FROM case_standings s WHERE s.case_id = ${petition}.case_id AND s.protected))`;

const petitioners = `
  SELECT n.petition_id AS paper, n.person_key AS person FROM petition_people n JOIN petitions p USING (petition_id) WHERE NOT n.apart`;

/** A denunciation that came with other petitions does not say with which: they would tell whose it is. */
const detach = `
  UPDATE petitions p SET visit_id = NULL
   WHERE p.visit_id IS NOT NULL AND ${isProtected('p')}
     AND EXISTS (SELECT FROM petitions o WHERE o.visit_id = p.visit_id AND o.petition_id <> p.petition_id)`;

/** Visitors of whom nothing but protected petitions came: the visit would say who denounced. */
const visitors = `
  SELECT n.visit_id AS paper, n.person_key AS person FROM visit_people n
   WHERE NOT n.apart AND EXISTS (SELECT FROM petitions p WHERE p.visit_id = n.visit_id)
     AND NOT EXISTS (SELECT FROM petitions p WHERE p.visit_id = n.visit_id AND NOT ${isProtected('p')})`;
