// as: services/intake/test/register.int.spec.ts
// breaks: no-restricted-syntax 6
it.skip('a rule', () => undefined);
describe.only('a situation', () => undefined);
xit('a rule', () => undefined);
it.todo('a rule');
it('waits', async () => {
  await new Promise((done) => setTimeout(done, 1000));
  setInterval(() => undefined, 10);
});
