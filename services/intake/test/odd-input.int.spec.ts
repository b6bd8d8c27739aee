import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { aHandedIn, aPetition, aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const petition = (overrides: object) => desk.as('VT').post('/v1/petitions', aPetition(overrides));
const refusal = {
  type: expect.any(String),
  code: expect.stringMatching(/^[a-z0-9-]+$/),
  text: { vi: expect.any(String), en: expect.any(String) },
};

describe('a petition that cannot be taken', () => {
  it.each<[string, object, number]>([
    ['an unknown kind', { kind: 'XX' }, 400],
    ['no kind', { kind: undefined }, 400],
    ['a subject out of no list', { subject: 'toString' }, 409],
    ['a subject that is no text', { subject: 7 }, 400],
    ['an unknown field', { hidden: true }, 400],
    ['people that are no list', { petitioners: 'x' }, 400],
    ['people that are nothing', { petitioners: [null] }, 400],
    ['people that are lists', { petitioners: [[]] }, 400],
    ['people in a list of lists', { petitioners: [[aTypedPerson()]] }, 400],
    ['a respondent that is a list', { respondent: [{ kind: 'unit' }] }, 400],
    ['a person without a name', { petitioners: [{ idNumber: '000000000001' }] }, 400],
    ['a name without letters', { petitioners: [{ name: '12345' }] }, 400],
    ['a name of fillers', { petitioners: [{ name: '\u3164\u115f' }] }, 400],
    ['an id number of zero-width characters', { petitioners: [aTypedPerson({ idNumber: '\u200b\u200b\u200b' })] }, 400],
    ['a paper without a name', { papers: [{ name: '\u200b\u2800', pages: 1, condition: 'copy' }] }, 400],
    ['a number that is none', { settledBefore: { unitId: randomUUID(), number: '-/-' } }, 400],
    [
      'a citizen number of eleven digits',
      { petitioners: [{ name: 'Người Thử', idKind: 'citizen-card', idNumber: '00000000001' }] },
      400,
    ],
    ['a citizen number that is a number', { petitioners: [{ name: 'Người Thử', idNumber: 123456789012 }] }, 400],
    ['a birthday that never was', { petitioners: [aTypedPerson({ birthDate: '2001-02-29' })] }, 400],
    ['a birthday to come', { petitioners: [aTypedPerson({ birthDate: '2190-01-01' })] }, 409],
    ['a representative that is a word', { petitioners: [aTypedPerson({ representative: 'false' })] }, 400],
    [
      'more people than a list may hold',
      { petitioners: Array.from({ length: 501 }, () => ({ name: 'Người Thử' })) },
      400,
    ],
    ['a group smaller than its list', { petitioners: [aTypedPerson(), aTypedPerson()], groupSize: 1 }, 409],
    ['a group of none', { groupSize: 0 }, 400],
    ['a group of a fraction', { groupSize: 1.5 }, 400],
    ['a group beyond any', { groupSize: 1e15 }, 400],
    [
      'six representatives of twelve',
      { petitioners: Array.from({ length: 6 }, () => aTypedPerson({ representative: true })), groupSize: 12 },
      409,
    ],
    ['receipt to come', { receivedAt: '2026-03-02T08:00:01+07:00' }, 409],
    ['told at the desk, with next to no words', { channel: 'visit', kind: 'KNPA', content: 'Xin việc' }, 409],
    ['told at the desk, against nobody', { channel: 'visit', content: 'Nội dung trình bày đủ dài.' }, 409],
    ['settled before, after it came', { settledBefore: { unitId: randomUUID(), date: '2026-03-03' } }, 409],
    ['receipt without a zone', { receivedAt: '2026-03-01T08:00:00' }, 400],
    ['receipt of another century', { receivedAt: '1926-03-01T08:00:00Z' }, 409],
    ['a due instant that is a day', { dueAt: '2026-04-01' }, 400],
    ['a due instant before calendars', { dueAt: '1901-01-01T00:00:00Z' }, 409],
    ['a commune of six digits', { placeCode: '000001' }, 400],
    ['addressees that are no ids', { addressedTo: ['x'] }, 400],
    [
      'an addressee twice',
      (() => {
        const id = randomUUID();
        return { addressedTo: [id, id] };
      })(),
      400,
    ],
    ['a respondent that is a word', { respondent: 'x' }, 400],
    ['a respondent of an unknown kind', { respondent: { kind: 'king' } }, 400],
    ['a summary of 301 characters', { summary: 'x'.repeat(301) }, 400],
    ['a summary with NUL', { summary: 'a\u0000b' }, 400],
    ['content with half a character', { content: '\ud800' }, 400],
    ['content beyond measure', { content: 'x'.repeat(20_001) }, 400],
    [
      'a summary that names the petitioner',
      { petitioners: [{ name: 'Người Thử Tên' }], summary: 'đơn của NGUOI THU TEN' },
      409,
    ],
  ])('is refused in words, not by failing: %s', async (_what, overrides, status) => {
    const answer = await petition(overrides);
    expect(answer).toMatchObject({ status, body: refusal });
    expect(JSON.stringify(answer.body)).not.toContain('Người Thử');
  });

  it.each(['', 'null', '[]', '"x"', '{', '7'])('is refused as the body %j', async (body) => {
    const answer = await desk.as('VT').post('/v1/petitions', body, { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status: 400, body: refusal });
  });

  it('never makes the service fail, whatever stands in its fields', async () => {
    const odd = fc.oneof(
      fc.anything({
        withBigInt: false,
        withDate: false,
        withMap: false,
        withSet: false,
        withTypedArray: false,
        withSparseArray: false,
      }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        ' ',
        '\u0000',
        '\ud800',
        '%',
        "'; DROP TABLE petitions; --",
        '__proto__',
        -1,
        0,
        1e308,
        [],
        {},
        [[]],
        [{}],
      ),
    );
    const fields = [
      'kind',
      'channel',
      'subject',
      'petitioners',
      'groupSize',
      'summary',
      'content',
      'respondent',
      'placeCode',
      'addressedTo',
      'dueAt',
      'receivedAt',
      'unitId',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        odd,
        fc.constantFrom('petition', 'person', 'visit'),
        async (field, value, where) => {
          const bodies = {
            petition: () => petition({ [field]: value }),
            person: () =>
              petition({ petitioners: [{ name: 'Người Thử', [field]: value, idNumber: value, phone: value }] }),
            visit: () =>
              desk.as('TD').post('/v1/visits', {
                form: 'regular',
                people: [aTypedPerson()],
                petitions: [aHandedIn({ kind: 'KN', subject: 'other', [field]: value })],
              }),
          };
          expect((await bodies[where]()).status).toBeLessThan(500);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['GET', '/v1/petitions/not-an-id', 400],
    ['GET', `/v1/petitions/${randomUUID()}`, 404],
    ['GET', '/v1/petitions?after=broken', 400],
    ['GET', `/v1/petitions?after=${Buffer.from('["2026-13-45","x"]').toString('base64url')}`, 400],
    ['GET', '/v1/visits?limit=0', 400],
    ['GET', '/v1/visits?limit=101', 400],
    ['GET', `/v1/visits/${randomUUID()}`, 404],
    ['POST', `/v1/petitions/${randomUUID()}/withdrawal`, 404],
    ['POST', `/v1/persons/x/open-identity`, 400],
    ['POST', `/v1/persons/${randomUUID()}/open-identity`, 400],
  ])('%s %s answers %i', async (method, path, status) => {
    const answer = await (method === 'GET' ? desk.as('TD').get(path) : desk.as('TD').post(path));
    expect(answer).toMatchObject({ status, body: refusal });
  });

  it('asks for a key with every command', async () => {
    const answer = await desk.as('VT').post('/v1/petitions', aPetition(), { 'idempotency-key': '' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
  });
});
