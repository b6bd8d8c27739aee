import { replicasInTurn, turned } from './replica-lookup.service.js';

const three = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((address) => ({ address, family: 4 }));
const addresses = (turn: number): string[] => turned(three, turn).map(({ address }) => address);

describe('the replicas behind one name', () => {
  it('come first in turn, and each time the others follow', () => {
    expect([0, 1, 2, 3].map((turn) => addresses(turn)[0])).toEqual(['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.1']);
    expect(addresses(2)).toEqual(['10.0.0.3', '10.0.0.1', '10.0.0.2']);
    expect(turned([], 4)).toEqual([]);
  });

  it('are found as the system finds them, for one address and for all', async () => {
    const look = replicasInTurn();
    const asked = (all: boolean): Promise<unknown> =>
      new Promise((resolve, reject) =>
        look('127.0.0.1', { all }, (error, found) => (error ? reject(error) : resolve(found))),
      );
    expect(await asked(false)).toBe('127.0.0.1');
    expect(await asked(true)).toEqual([{ address: '127.0.0.1', family: 4 }]);
    await expect(
      new Promise((resolve, reject) => look('nowhere.invalid', {}, (error) => (error ? reject(error) : resolve(null)))),
    ).rejects.toThrow();
  });
});
