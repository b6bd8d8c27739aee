import { databaseUrl, dropDatabase, freshDatabase, servers, sql, template } from '../src/index.js';

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

  it('come with a Kafka of the same run', async () => {
    expect((await servers()).kafka).toMatch(/^[^,:]+:\d+/);
  });
});
