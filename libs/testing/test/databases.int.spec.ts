import { databaseUrl, dropDatabase, freshDatabase, servers, sql, template, templates } from '../src/index.js';

describe('databases of a test run', () => {
  it('start as a copy of a template that is migrated once, however many ask for it', async () => {
    let migrations = 0;
    const migrate = async (url: string) => {
      migrations += 1;
      await sql('CREATE TABLE kept (id int)', [], url);
    };
    const key = `spec ${process.pid}`;
    const [one, two] = await Promise.all([template(key, migrate), template(key, migrate)]);
    const copy = await freshDatabase('copy', one);
    expect(two).toBe(one);
    expect(migrations).toBe(1);
    expect(await sql('SELECT * FROM kept', [], copy)).toEqual([]);
    await Promise.all([dropDatabase(copy), dropDatabase(await databaseUrl(one))]);
  });

  it('are filled together where they belong together, each under its own name', async () => {
    let fills = 0;
    const fill = async () => {
      fills += 1;
      const filled = new Map<string, string>();
      for (const label of ['left', 'right']) {
        const url = await freshDatabase(label);
        await sql(`CREATE TABLE kept_${label} (id int)`, [], url);
        filled.set(label, url);
      }
      return filled;
    };
    const ask = () => templates(`pair ${process.pid}`, ['left', 'right'], fill);
    const [one, two] = await Promise.all([ask(), ask()]);
    expect([fills, two]).toEqual([1, one]);
    for (const [label, name] of one) {
      const copy = await freshDatabase('copy', name);
      expect(await sql(`SELECT * FROM kept_${label}`, [], copy)).toEqual([]);
      await dropDatabase(copy);
      await dropDatabase(await databaseUrl(name));
    }
  });

  it('come with a Kafka of the same run', async () => {
    expect((await servers()).kafka).toMatch(/^[^,:]+:\d+/);
  });
});
