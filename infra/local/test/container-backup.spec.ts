import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../docker/backing-up.mjs';
import { composeOf } from '../../docker/compose.mjs';
import { restore } from '../../docker/restoring.mjs';
import { pack } from '../src/archive.mjs';

/** An engine without containers: records how it is called, and replies from the files in its folder. */
const engine = `
cd "$1"; shift
echo "$*" >> asked
for name in pg_basebackup psql last-backup demonstration unpack 'database look' keep 'events look' hand-over look; do
  case "$*" in *"$name"*) break ;; esac
done
[ "$name" != psql ] || echo 18.4
cat > "$name.in"
[ ! -e "$name.out" ] || cat "$name.out"
[ ! -e "$name.err" ] || cat "$name.err" >&2
[ ! -e "$name.status" ] || exit "$(cat "$name.status")"
`;

describe('a backup of containers', () => {
  const top = mkdtempSync(join(tmpdir(), 'cau-noi-containers-'));
  const [files, old, home, answers] = ['files', 'old', 'new', 'answers'].map((name) => join(top, name)) as [
    string,
    string,
    string,
    string,
  ];
  let askedFirst: string[] = [];
  const file = join(files, 'one');
  const words = 'một mật khẩu dài';
  const compose = composeOf({
    ...process.env,
    CAU_NOI_COMPOSE: `sh ${join(top, 'engine.sh')} ${answers}`,
  });
  const says = (name: string, kind: 'out' | 'err' | 'status', text: string) =>
    writeFileSync(join(answers, `${name}.${kind}`), text);
  const asked = (): string[] =>
    existsSync(join(answers, 'asked')) ? readFileSync(join(answers, 'asked'), 'utf8').trim().split('\n') : [];
  const restoring = (from = file) => restore({ file: from, words, home, compose });
  const problem = (en: string | RegExp) =>
    expect.objectContaining({ vi: expect.any(String), en: expect.stringMatching(en) });

  beforeAll(async () => {
    for (const folder of [files, answers, join(old, 'secrets/kafka')]) mkdirSync(folder, { recursive: true });
    writeFileSync(join(top, 'engine.sh'), engine);
    writeFileSync(join(old, '.env'), 'CAU_NOI_PASSWORD_POSTGRES=x\n');
    writeFileSync(join(old, 'secrets/vault.key'), Buffer.from([0, 255, 128]));
    writeFileSync(join(old, 'secrets/kafka/broker.pem'), 'pem');
    says('pg_basebackup', 'out', 'the base');
    says('demonstration', 'out', '[{"login":"td.a"}]');
    await backUp({ file, words, home: old, compose });
    askedFirst = asked();
    cpSync(file, join(top, 'kept'), { preserveTimestamps: true });
  });
  beforeEach(() => {
    for (const folder of [files, home, answers]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    cpSync(join(top, 'kept'), file);
    says('unpack', 'out', 'events 61\n');
  });
  afterAll(() => rmSync(top, { recursive: true }));

  it('is one file for its user alone, and nothing in it can be read without the passphrase', () => {
    expect([readdirSync(files), statSync(file).mode & 0o777]).toEqual([['one'], 0o600]);
    expect(readFileSync(file).includes('CAU_NOI_PASSWORD_POSTGRES')).toBe(false);
  });

  it('is noted at last where operators are told of old backups from', () => {
    expect(askedFirst.at(-1)).toMatch(/demonstration sh -c date -u > \/upkeep\/last-backup$/);
  });

  it('gives back its secrets, its accounts and its database, the database last', async () => {
    expect(await restoring()).toEqual({ takenAt: expect.stringMatching(/^20\d\d-/), events: 61 });
    for (const name of ['.env', 'secrets/vault.key', 'secrets/kafka/broker.pem'])
      expect(readFileSync(join(home, name))).toEqual(readFileSync(join(old, name)));
    expect(['.env', 'secrets', 'secrets/vault.key'].map((name) => statSync(join(home, name)).mode & 0o777)).toEqual([
      0o600, 0o700, 0o444,
    ]);
    expect(readFileSync(join(answers, 'unpack.in'), 'utf8')).toBe('the base');
    expect(readFileSync(join(answers, 'hand-over.in'), 'utf8')).toBe('[{"login":"td.a"}]');
    expect(asked().at(-1)).toMatch(/restore-database keep$/);
  });

  it('leaves nothing behind when PostgreSQL cannot be copied or does not run', async () => {
    const again = () => backUp({ file: join(files, 'two'), words, home: old, compose });
    says('pg_basebackup', 'status', '1');
    says('pg_basebackup', 'err', 'pg_basebackup: error: no room');
    await expect(again()).rejects.toEqual(problem(/could not be backed up \(pg_basebackup: error: no room\)/));
    const nobody = composeOf({ ...process.env, CAU_NOI_COMPOSE: join(top, 'no-engine') });
    const without = backUp({ file: join(files, 'two'), words, home: old, compose: nobody });
    await expect(without).rejects.toEqual(problem(/does not answer \(.*ENOENT\): start the system/));
    expect(readdirSync(files)).toEqual(['one']);
  });

  it('says when there has never been a system in containers', async () => {
    await expect(backUp({ file: join(files, 'two'), words, home, compose })).rejects.toEqual(
      problem(/has not run in containers/),
    );
  });

  it.each([
    ['a volume of PostgreSQL', 'postgres', () => says('database look', 'out', 'PG_VERSION\n')],
    ['a volume of Kafka', 'kafka', () => says('events look', 'out', 'meta.properties\n')],
    ['another key', '.env', () => writeFileSync(join(home, '.env'), 'other')],
  ])('is not restored where %s is', async (_, name, put) => {
    put();
    const before = readdirSync(home);
    await expect(restoring()).rejects.toEqual(problem(`other data or keys here \\(${name}\\)`));
    expect(asked().filter((command) => /unpack|hand-over|keep/.test(command))).toEqual([]);
    expect(readdirSync(home)).toEqual(before);
  });

  it('is restored once more after a restore was killed before its end', async () => {
    says('keep', 'status', '137');
    await expect(restoring()).rejects.toEqual(problem(/A container could not be run \(exit 137\)/));
    rmSync(join(answers, 'keep.status'));
    expect(await restoring()).toMatchObject({ events: 61 });
  });

  it.each([
    ['10', 'tar: short read', /is not a whole backup \(tar: short read\)/],
    ['11', 'FATAL: no', /is not a whole backup \(FATAL: no\)/],
    [
      '12',
      'cau_noi_intake: psql: ERROR:  CN001: the history is not intact\nDETAIL:  2 K-7\nLOCATION: x',
      /history of intake is not intact \(2 subjects, first K-7\)/,
    ],
    ['125', 'no such image', /A container could not be run \(no such image\).*build/],
  ])('puts no secrets when its database ends with %s', async (status, error, message) => {
    says('unpack', 'status', status);
    says('unpack', 'err', error);
    await expect(restoring()).rejects.toEqual(problem(message));
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([
    [
      'cut short',
      () => writeFileSync(file, readFileSync(file).subarray(0, 2_000)),
      /is not a whole backup \(tar: .*\): copy it again/,
    ],
    ['something else', () => writeFileSync(file, 'not a backup'), /is not a whole backup \(tar: /],
    ['of a data folder', ofDataFolder, /is a backup of npm run backup/],
  ])('is named with what to do when it is %s', async (_, spoil, message) => {
    spoil();
    await expect(restoring()).rejects.toEqual(problem(message));
    expect(asked()).toEqual([]);
  });

  function ofDataFolder(): void {
    writeFileSync(join(files, 'manifest.json'), JSON.stringify({ format: 1, postgres: '18.4', takenAt: '' }));
    pack(['-cf', file, '-C', files, 'manifest.json']);
  }
});
