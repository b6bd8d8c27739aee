import { randomUUID } from 'node:crypto';
import { anActor, sql } from '@cau-noi/testing';
import { Pool } from 'pg';
import { readMasterKey } from '../src/vault/key-file.store.js';
import { checkMasterKey } from '../src/vault/vault-tables.store.js';
import { Vault } from '../src/vault/vault.service.js';
import { MasterKey } from '../src/vault/sealing.service.js';
import { aTypedPerson, type Desk, everything, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const planted = {
  name: 'Nguyễn Thị Bí Mật Thử',
  idNumber: '000987654321',
  phone: '0900777888',
  address: 'Số 77 ngõ Kín, phố Giả Định (synthetic)',
  idIssuedAt: 'Cục Thử Nghiệm',
  occupation: 'nghề thử bí mật',
};
const secretWords = { content: 'Nội dung tố cáo rất riêng (synthetic)', request: 'Yêu cầu rất riêng (synthetic)' };
const accused = 'Người Bị Tố Thử';

const denounce = () =>
  desk.register({
    kind: 'TC',
    subject: 'corruption',
    petitioners: [planted],
    ...secretWords,
    respondent: { kind: 'officer', name: accused },
  });
const open = (personKey: string, body: object, role: 'VT' | 'TD' | 'QT' = 'VT', headers = {}) =>
  desk.as(role).post(`/v1/persons/${personKey}/open-identity`, body, headers);
const note = 'Mời người tố cáo làm việc';

describe('the identity of a petitioner', () => {
  it('is in no table of the register, of no database in plain, and in no event', async () => {
    const { body } = await denounce();
    await open(body.petitioners[0], { caseId: body.caseId, purpose: 'contact', note: `${note} Bí Mật` });
    await desk.as('TD').post('/v1/visits', { form: 'regular', people: [planted], matter: secretWords.content });
    const register = await everything(desk.service.env.DATABASE_URL!);
    const vault = await everything(desk.service.env.VAULT_DATABASE_URL!);
    expect(register).toContain(body.id);
    const secrets = [...Object.values(planted), ...Object.values(secretWords), accused, 'Bí Mật'];
    const written = secrets.flatMap((secret) => [
      secret,
      secret.normalize('NFD'),
      secret.toUpperCase(),
      Buffer.from(secret).toString('hex'),
      JSON.stringify(secret).slice(1, -1),
    ]);
    expect(written.filter((secret) => register.includes(secret))).toEqual([]);
    expect(written.filter((secret) => vault.includes(secret))).toEqual([]);
  });

  it('is opened with a reason, once per order told, and every reading logged', async () => {
    const { body } = await denounce();
    const [personKey] = body.petitioners;
    const headers = { 'idempotency-key': randomUUID() };
    const order = { caseId: body.caseId, purpose: 'contact', note };
    const first = await open(personKey, order, 'VT', headers);
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.body).toMatchObject({
      kind: 'TC',
      shownForSeconds: 300,
      identity: { ...planted, idKind: 'citizen-card' },
    });
    expect((await open(personKey, order, 'VT', headers)).body).toEqual(first.body);
    const told = (await desk.service.published('intake.identity-opened.v1')).filter(
      ({ subject }) => subject === body.caseId,
    );
    expect(told).toHaveLength(1);
    const { officerId, postId, unitId } = desk.actor('VT');
    expect(told[0]?.data).toEqual({
      openingId: first.body.id,
      caseId: body.caseId,
      kind: 'TC',
      unitId: desk.unitId,
      purpose: 'contact',
      openedAt: '2026-03-02T01:00:00.000Z',
      by: { officerId, postId, unitId },
    });
    const readings = await desk.vault(
      'SELECT owner, officer_id, purpose, case_id FROM openings WHERE opening_id = $1',
      [first.body.id],
    );
    expect(readings).toEqual(
      Array(2).fill({ owner: personKey, officer_id: officerId, purpose: 'contact', case_id: body.caseId }),
    );
    for (const role of ['TT', 'QT', 'VH'] as const) {
      const log = await desk.as(role).get('/v1/identity-log');
      expect(log.body.items.filter(({ id }: { id: string }) => id === first.body.id)).toMatchObject([
        { officerId, caseId: body.caseId, caseNumber: body.caseNumber, purpose: 'contact', kind: 'TC' },
      ]);
      expect(JSON.stringify(log.body)).not.toContain(personKey);
    }
    expect((await desk.as('TD').get('/v1/identity-log')).status).toBe(403);
  });

  it('stays closed without a reason, to other units, to other roles and under another case', async () => {
    const { body } = await denounce();
    const other = (await desk.register()).body;
    const [personKey] = body.petitioners;
    const reason = { purpose: 'contact', note };
    const { caseId } = body;
    expect(await open(personKey, { caseId, purpose: 'contact' })).toMatchObject({
      status: 409,
      body: { code: 'identity-reason-missing' },
    });
    expect(await open(personKey, { caseId, note })).toMatchObject({
      status: 409,
      body: { code: 'identity-reason-missing' },
    });
    expect((await open(personKey, { caseId: other.caseId, ...reason })).status).toBe(404);
    expect((await open(randomUUID(), { caseId, ...reason })).status).toBe(404);
    expect((await open(personKey, { caseId, ...reason }, 'QT')).status).toBe(403);
    const stranger = desk.service.as(anActor('CV', { unitId: randomUUID() }));
    expect((await stranger.post(`/v1/persons/${personKey}/open-identity`, { caseId, ...reason })).status).toBe(404);
    expect(await desk.vault('SELECT 1 FROM openings WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it('shows of a person only what was stated in that case', async () => {
    const person = { name: 'Người Thử Hai Lần', idKind: 'citizen-card', idNumber: '000111222333' };
    const earlier = (await desk.register({ petitioners: [{ ...person, phone: '0900000001' }] })).body;
    const later = (await desk.register({ petitioners: [{ ...person, phone: '0900000002' }] })).body;
    expect(later.petitioners).toEqual(earlier.petitioners);
    const phone = async ({ caseId, petitioners }: { caseId: string; petitioners: string[] }) =>
      (await open(petitioners[0]!, { caseId, purpose: 'contact' })).body.identity.phone;
    expect([await phone(earlier), await phone(later)]).toEqual(['0900000001', '0900000002']);
  });

  it('is opened with the words of the petition only by the same rules', async () => {
    const { body } = await denounce();
    const words = (order: object) => desk.as('VT').post(`/v1/petitions/${body.id}/open-content`, order);
    expect(await words({ purpose: 'verify' })).toMatchObject({
      status: 409,
      body: { code: 'identity-reason-missing' },
    });
    expect(await words({ purpose: 'check-eligibility', note })).toMatchObject({
      status: 200,
      body: { ...secretWords, respondentName: accused },
    });
  });
});

describe('the vault', () => {
  it('knows one person by one number, however many desks type it at once and however it is written', async () => {
    const numbers = ['000 444 555 666', '000444555666', '000.444.555.666'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        desk.register({ petitioners: [{ name: `Người Thử ${index}`, idNumber: numbers[index % 3] }] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => body.petitioners[0])).size).toBe(1);
  });

  it('keeps people without a number in one transaction with their papers; a repeat at the same moment finds them', async () => {
    const key = randomUUID();
    const nameless = { petitioners: [{ name: 'Người Thử Không Số', phone: '0900222111' }] };
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => desk.register(nameless, { 'idempotency-key': key })),
      ...Array.from({ length: 6 }, () => desk.register({ petitioners: [{ name: 'Người Thử Khác' }] })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(7);
    const [repeated, once] = [answers[0]!.body, answers[8]!.body];
    const kept = await desk.vault<{ in: string }>(
      `SELECT k.xmin::text AS in FROM data_keys k WHERE owner IN ($1, $2)
       UNION SELECT s.xmin::text FROM sealed s WHERE owner IN ($1, $2)
       UNION SELECT l.xmin::text FROM look_ups l WHERE person = $1`,
      [once.petitioners[0], once.id],
    );
    expect(kept).toHaveLength(1);
    const opened = await open(repeated.petitioners[0], { caseId: repeated.caseId, purpose: 'contact' });
    expect(opened.body.identity).toMatchObject({ phone: '0900222111' });
  });

  it('keeps people in any order at once without blocking', async () => {
    const people = Array.from({ length: 8 }, () => aTypedPerson());
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        desk.register({ petitioners: index % 2 ? people : people.toReversed() }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
  });

  it('finds by number, phone and name, together only those who match all', async () => {
    const vault = desk.service.get(Vault);
    const { body } = await desk.register({
      petitioners: [{ name: 'Đặng Thử Tìm', idNumber: '000777888999', phone: '+84 900 555 444' }],
    });
    const [key] = body.petitioners;
    expect(await vault.find({ idNumber: '000777888999' })).toEqual([key]);
    expect(await vault.find({ phone: '0900555444' })).toEqual([key]);
    expect(await vault.find({ name: 'DANG THU TIM', phone: '0900 555 444' })).toEqual([key]);
    expect(await vault.find({ name: 'Đặng Thử Khác', phone: '0900555444' })).toEqual([]);
    expect(await vault.find({})).toEqual([]);
  });

  it('cannot read a person whose data key was destroyed, and gives the number a new key', async () => {
    const person = aTypedPerson();
    const { body } = await desk.register({ petitioners: [person] });
    const [personKey] = body.petitioners;
    const vault = (text: string) => sql(text, [personKey], desk.service.env.VAULT_DATABASE_URL);
    await vault('DELETE FROM id_numbers WHERE person = $1');
    await vault('UPDATE data_keys SET wrapped_key = NULL, shredded_at = now() WHERE owner = $1');
    expect((await open(personKey, { caseId: body.caseId, purpose: 'contact' })).status).toBe(404);
    expect((await desk.register({ petitioners: [person] })).body.petitioners).not.toEqual([personKey]);
  });

  it('does not open under another master key', async () => {
    const pool = new Pool({ connectionString: desk.service.env.VAULT_DATABASE_URL, max: 1 });
    await expect(checkMasterKey(pool, readMasterKey(desk.service.env.VAULT_KEY_FILE!))).resolves.toBeUndefined();
    await expect(checkMasterKey(pool, new MasterKey(Buffer.alloc(32, 7)))).rejects.toThrow(
      'restore the right key file',
    );
    await pool.end();
    expect(await sql('SELECT 1 FROM master_keys', [], desk.service.env.VAULT_DATABASE_URL)).toHaveLength(1);
  });
});
