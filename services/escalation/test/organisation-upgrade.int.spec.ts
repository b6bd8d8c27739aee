import { Transactions } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import { anEvent } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { OrganisationFromTheLibrary1796300000004 } from '../src/migrations/1796300000004-organisation-from-the-library.js';
import { worldAround } from '../src/ladder/organisation.store.js';
import { Office, type UnitName } from './office.js';

const day = '2026-03-02';

describe('an installation from before the library of the organisation', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office?.service.close());

  const tables = ['org_units', 'org_lines', 'org_posts', 'org_holders', 'org_tenures', 'org_days'];
  const kept = async (): Promise<unknown> =>
    Promise.all(tables.map((table) => office.service.query(`SELECT t::text FROM ${table} t ORDER BY 1`)));

  it('has all of it in the tables of the library at once, to the last column', async () => {
    const names = ['province', 'commune', 'provincialCommittee', 'communeCommittee'] as const;
    const until = (name: UnitName) => (name === 'commune' ? '2026-02-01' : null);
    await office.tell(
      ...names.map((name) => office.unitChanged(name)),
      ...names.map((name) => office.headPost(name)),
      ...names.map((name) => office.holders(name, until(name))),
      anEvent('directory.calendar-changed.v1', { year: 2026, version: 4 }),
    );
    const before = await kept();
    const move = new OrganisationFromTheLibrary1796300000004();
    await office.service.get(DataSource).transaction(({ queryRunner }) => move.down(queryRunner!));
    expect(await office.service.query('SELECT FROM units')).toHaveLength(4);
    await office.service.get(DataSource).transaction(({ queryRunner }) => move.up(queryRunner!));
    expect(await kept()).toEqual(before);
    expect(await office.service.query('SELECT FROM org_rereads')).toEqual([]);
    const { commune, province, communeCommittee } = office.units;
    const [{ organisation, calendar }, again] = await office.service
      .get(Transactions)
      .read((tx) => Promise.all([worldAround(tx, [commune]), workingCalendarOf(tx)]));
    expect(calendar).toEqual(again);
    expect(organisation.headOn(commune, day)).toMatchObject({ officerId: null });
    expect(organisation.headOn(province, day)).not.toMatchObject({ officerId: null });
    expect(organisation.besideCommittee(communeCommittee, day)).toBe(commune);
  });
});
