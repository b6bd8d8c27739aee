import type { Pool } from 'pg';
import { idForLookUp, phoneForLookUp } from '@cau-noi/rules';
import type { Kind } from '@cau-noi/vocabulary';
import type { By } from '../register/by.js';
import type { PaperToKeep, Words } from '../register/paper.js';
import { type Identity, nameForLookUp, type PersonToKeep } from '../register/person.js';
import { inTurns } from './in-turns.service.js';
import { NewOnes } from './new-ones.service.js';
import { type MasterKey, seal, unseal } from './sealing.service.js';
import { moveApart } from './vault-apart.service.js';
import {
  findPeople,
  keepOwners,
  keepRecords,
  logReading,
  type LookUpToken,
  readRecord,
  type SealedRecord,
} from './vault-records.store.js';

/** Who opens something, for which case and why; the note is sealed, the rest is the log. */
export type Opening = {
  openingId: string;
  caseId: string;
  kind: Kind;
  purpose: string;
  note: string | null;
  openedAt: Date;
  by: By;
};

/** What somebody may be looked up by; all the values given must match. */
export type LookUp = Partial<Known>;
type Known = Pick<Identity, 'idKind' | 'idNumber' | 'phone' | 'name' | 'birthDate'>;

/** Who on which paper got which key of their own. */
export type Apart = { paper: string; person: string; key: string };

type DataKey = { owner: string; key: Buffer | null };

/**
 * The identity vault. Everything that names a person goes in by `keep` and comes out by `open`; `find` returns
 * person keys only. Nothing else of this folder may be imported from outside, except by the module that wires it.
 */
export class Vault {
  private readonly newOnes: NewOnes;

  constructor(
    private readonly pool: Pool,
    private readonly master: MasterKey,
  ) {
    this.newOnes = new NewOnes(pool, master.id);
  }

  /**
   * Seals people and papers; returns the person key of each `ref`. The same id number gives the same key, except to people apart. Safe to
   * repeat: what is there stays. Call it before the transaction that refers to the keys: a crash between the two then
   * leaves a sealed record nobody refers to, never an accepted petition without its people.
   */
  async keep(people: PersonToKeep[], papers: PaperToKeep[]): Promise<Map<string, string>> {
    if (people.length + papers.length === 0) return new Map();
    return (await this.keepNew(people, papers)) ?? this.keepKnown(people, papers);
  }

  /** In one statement, where nobody can be known already; null when somebody may be, or some of it is there. */
  private async keepNew(people: PersonToKeep[], papers: PaperToKeep[]): Promise<Map<string, string> | null> {
    if (people.some(({ identity, apart }) => !apart && idForLookUp(identity) !== null)) return null;
    const owners = [...people.map(({ ref }) => ref), ...papers.map(({ paper }) => paper)];
    const made = await inTurns(owners, (owner) => ({ owner, ...this.master.newDataKey(owner) }));
    const keys = new Map(made.map(({ owner, key }) => [owner, { owner, key }]));
    const isAllNew = await this.newOnes.keep({ keys: made, ...(await this.sealed(people, papers, keys)) });
    return isAllNew ? new Map(people.map(({ ref }) => [ref, ref])) : null;
  }

  /** First whose keys there are, then what is sealed under them. */
  private async keepKnown(people: PersonToKeep[], papers: PaperToKeep[]): Promise<Map<string, string>> {
    const keys = await this.dataKeys(people, papers);
    const { records, tokens } = await this.sealed(people, papers, keys);
    await keepRecords(this.pool, records, tokens);
    return new Map(people.map(({ ref }) => [ref, keys.get(ref)!.owner]));
  }

  private async sealed(
    people: readonly PersonToKeep[],
    papers: readonly PaperToKeep[],
    keys: ReadonlyMap<string, DataKey>,
  ): Promise<{ records: SealedRecord[]; tokens: LookUpToken[] }> {
    const identities = new Map(people.map(({ ref, identity }) => [ref, identity]));
    const plain = papers.flatMap(({ paper, words, people: refs }) => [
      { of: keys.get(paper)!, paper, plain: words },
      ...refs.map((ref) => ({ of: keys.get(ref)!, paper, plain: identities.get(ref)! })),
    ]);
    const records = await inTurns(plain, ({ of: { owner, key }, paper, plain: text }) =>
      key ? [{ owner, paper, record: seal(key, Buffer.from(JSON.stringify(text)), placeOf(owner, paper)) }] : [],
    );
    const tokens = await inTurns(people, ({ ref, identity, apart }) => {
      const { owner, key } = keys.get(ref)!;
      return key && !apart ? this.sharedTokens(identity).map((token) => ({ token, person: owner })) : [];
    });
    return { records: records.flat(), tokens: tokens.flat() };
  }

  /** What a paper states of a person, or the words of a paper: logged first, then returned; null when there is nothing (any more). */
  async open(opening: Opening, what: { paper: string; person: string }): Promise<Identity | null>;
  async open(opening: Opening, what: { paper: string }): Promise<Words | null>;
  async open(opening: Opening, { paper, person }: { paper: string; person?: string }): Promise<unknown> {
    const owner = person ?? paper;
    const found = await readRecord(this.pool, owner, paper);
    if (!found) return null;
    const key = this.master.unwrap(found.wrapped, owner);
    const note = opening.note ? seal(key, Buffer.from(opening.note), placeOf('note', opening.openingId)) : null;
    await logReading(this.pool, { ...opening, owner, paper, note });
    return JSON.parse(unseal(key, found.record, placeOf(owner, paper)).toString('utf8'));
  }

  /**
   * Gives what papers state of people keys of their own, and takes it from the keys under which they were known; what leads
   * to those keys by number, phone or name is made again from what is left to them. Safe to repeat: the same result.
   */
  async setApart(rows: readonly { paper: string; person: string }[]): Promise<Apart[]> {
    const apart: Apart[] = [];
    for (const { paper, person } of rows) {
      const key = this.master.apartFrom(person, paper);
      await moveApart(this.pool, this.master, { paper, from: person, to: key }, (identity) => this.tokensOf(identity));
      apart.push({ paper, person, key });
    }
    return apart;
  }

  /** Keys of the people who match everything given; nothing is opened and nothing about them is returned. */
  async find({ idKind = null, idNumber = null, phone = null, name = '', birthDate = null }: LookUp): Promise<string[]> {
    const tokens = this.tokensOf({ idKind, idNumber, phone, name, birthDate });
    return tokens.length === 0 ? [] : findPeople(this.pool, tokens);
  }

  private async dataKeys(people: PersonToKeep[], papers: PaperToKeep[]): Promise<Map<string, DataKey>> {
    const wanted = [
      ...people.map(({ ref, identity, apart }) => ({ ref, idToken: () => (apart ? null : this.idToken(identity)) })),
      ...papers.map(({ paper }) => ({ ref: paper, idToken: () => null })),
    ];
    const asked = await inTurns(wanted, ({ ref, idToken }) => ({
      ref,
      idToken: idToken(),
      ...this.master.newDataKey(ref),
    }));
    const made = new Map(asked.map(({ ref, key, wrapped }) => [ref, { key, wrapped }]));
    const owners = await keepOwners(this.pool, this.master.id, asked);
    return new Map(
      await inTurns(owners, ({ ref, owner, wrapped }) => [
        ref,
        { owner, key: wrapped && this.keyIn(made, owner, wrapped) },
      ]),
    );
  }

  private keyIn(made: ReadonlyMap<string, { key: Buffer; wrapped: Buffer }>, owner: string, wrapped: Buffer): Buffer {
    const mine = made.get(owner);
    return mine?.wrapped.equals(wrapped) ? mine.key : this.master.unwrap(wrapped, owner);
  }

  private tokensOf(known: Known): Buffer[] {
    const id = this.idToken(known);
    return [...(id ? [id] : []), ...this.sharedTokens(known)];
  }

  private idToken(known: Known): Buffer | null {
    const id = idForLookUp(known);
    return id ? this.master.token('id', id) : null;
  }

  /** Tokens that several people may have in common. */
  private sharedTokens({ phone, name }: Pick<Identity, 'phone' | 'name'>): Buffer[] {
    const number = phone ? phoneForLookUp(phone) : null;
    const folded = nameForLookUp(name);
    return [
      ...(number ? [this.master.token('phone', number)] : []),
      ...(folded ? [this.master.token('name', folded)] : []),
    ];
  }
}

const placeOf = (owner: string, paper: string): string => `${owner}/${paper}`;
