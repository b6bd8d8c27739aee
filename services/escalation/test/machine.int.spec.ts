import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startTestService, type TestService } from '@cau-noi/testing';
import { escalationService, MachineJob } from '../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'cau-noi-machine-'));
/** More room than any disk has: to this limit every disk is full. */
const everyDisk = '1000000000';
const day = (date: number): Date => new Date(Date.UTC(2026, 2, date, 1));

/** The same service three times on the same data: its data lie elsewhere, on a disk that is full, on one with room. */
let elsewhere: TestService;
let full: TestService;
let content: TestService;
beforeAll(async () => {
  elsewhere = await startTestService(escalationService);
  const env = { ...elsewhere.env, DATA_FOLDER: folder, BACKUP_MAX_AGE_DAYS: '7' };
  full = await startTestService(escalationService, { env: { ...env, DISK_LOW_MB: everyDisk } });
  content = await startTestService(escalationService, { env: { ...env, DISK_LOW_MB: '1' } });
}, 60_000);
afterAll(async () => {
  for (const service of [content, full, elsewhere]) await service.close();
  rmSync(folder, { recursive: true });
});

/** A file of the data folder that was written then. */
function written(name: string, at: Date): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, at, at);
}

const look = (at: Date, by = content): Promise<number> => by.get(MachineJob).runOnce(at);
const said = async (): Promise<string[]> =>
  (await elsewhere.published())
    .filter(({ type }) => type.startsWith('escalation.system-alarm-'))
    .map(({ type, data }) => {
      const { service: of, reason } = data as { service: string; reason: string };
      return `${of} ${reason} ${type.includes('raised') ? 'raised' : 'ended'}`;
    });

describe('the machine under the system', () => {
  it('is not spoken of while there is room, and a backup or the system itself is young', async () => {
    written('secrets/vault.key', day(1));
    expect([await look(day(1)), await look(day(8))]).toEqual([0, 0]);
    expect(await said()).toEqual([]);
  });

  it('is told once when the disk is nearly full, until there is room', async () => {
    expect([await look(day(8), full), await look(day(8), full)]).toEqual([1, 0]);
    expect(await said()).toEqual(['machine disk-low raised']);
    expect([await look(day(8)), await look(day(8))]).toEqual([1, 0]);
    expect(await said()).toEqual(['machine disk-low raised', 'machine disk-low ended']);
  });

  it('is told once when the last backup is old, or none was ever made, until the next one', async () => {
    const before = (await said()).length;
    const news = async () => (await said()).slice(before);
    expect([await look(new Date(day(8).getTime() + 1)), await look(day(9))]).toEqual([1, 0]);
    expect(await news()).toEqual(['machine backup-old raised']);
    written('last-backup', day(9));
    expect([await look(day(9)), await look(day(16))]).toEqual([1, 0]);
    expect(await news()).toEqual(['machine backup-old raised', 'machine backup-old ended']);
    expect(await look(day(17))).toBe(1);
    expect((await news()).at(-1)).toBe('machine backup-old raised');
  });

  it('is one machine to all replicas: two that look at once raise one alarm', async () => {
    const before = (await said()).length;
    const looked = await Promise.all([look(day(17), full), look(day(17), full)]);
    expect(looked.sort()).toEqual([0, 1]);
    expect((await said()).slice(before)).toEqual(['machine disk-low raised']);
  });

  it('says nothing where the data lie elsewhere', async () => {
    expect(await look(day(17), elsewhere)).toBe(0);
  });

  it('is shown to those who run the system, as far as it is known', async () => {
    const shown = (by: TestService) => by.as({ role: 'VH' }).get('/v1/machine');
    written('last-backup', new Date(Date.now() - 2.5 * 86_400_000));
    expect((await shown(content)).body).toMatchObject({ isKnown: true, backupAgeDays: 2, backupMaxAgeDays: 7 });
    expect((await shown(content)).body.freeMb).toBeGreaterThan(0);
    expect((await shown(elsewhere)).body).toMatchObject({ isKnown: false, freeMb: null, lastBackupAt: null });
    expect((await content.as({ role: 'LD' }).get('/v1/machine')).status).toBe(403);
  });

  it('counts from the birth of the folder where the keys lie elsewhere, as in containers', async () => {
    const volume = mkdtempSync(join(tmpdir(), 'cau-noi-volume-'));
    const env = { ...elsewhere.env, DATA_FOLDER: volume, BACKUP_MAX_AGE_DAYS: '7', DISK_LOW_MB: '1' };
    const contained = await startTestService(escalationService, { env });
    await look(day(8)); // nothing is wrong here
    const before = (await said()).length;
    const [young, old] = [6, 8].map((days) => new Date(Date.now() + days * 86_400_000));
    expect([await look(young!, contained), await look(old!, contained)]).toEqual([0, 1]);
    expect((await said()).slice(before)).toEqual(['machine backup-old raised']);
    writeFileSync(join(volume, 'last-backup'), '');
    expect(await look(young!, contained)).toBe(1);
    await contained.close();
    rmSync(volume, { recursive: true });
  });
});
