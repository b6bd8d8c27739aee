import { paced, paceText, spin } from './machine-pace.js';

describe('the pace of the machine', () => {
  it('is the time of a spin before and of one after', async () => {
    const { found, pace } = await paced(() => Promise.resolve('found'));
    expect(found).toBe('found');
    expect(pace).toHaveLength(2);
    expect(Math.min(...pace)).toBeGreaterThan(0);
  });

  it('is the same work each time', async () => {
    const cpu = async (): Promise<number> => {
      const before = process.cpuUsage();
      await spin();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [one, other] = [await cpu(), await cpu()];
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(3);
  });

  it('is shown as one number or as two', () => {
    expect([[], [251], [250, 250], [260, 251, 255]].map(paceText)).toEqual(['', '251 ms', '250 ms', '251–260 ms']);
  });
});
