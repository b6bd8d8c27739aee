import { rivalSections } from './report.js';
import type { RivalFound } from './rival.js';

const spread = { p50: 1, p95: 2, p99: 3 };
const rival = (perSecond: number, cpu: number): RivalFound => ({
  lifecycles: 10,
  perSecond,
  failures: [],
  cpuMs: { kafka: cpu / 2, 'service stock': cpu / 2 },
  call: spread,
  machinePace: [100],
});

it('rivals are told as what the system does beside them', () => {
  const ours = { perSecond: 150, cpuMs: { kafka: 4, 'service intake': 6 } };
  const lines = rivalSections(ours, { floor: rival(1125, 1.5), stock: rival(50, 20) }).flatMap(
    (section) => section.lines,
  );
  expect(lines.filter(([what]) => what.includes('ours')).map(([, reached]) => reached)).toEqual([
    '1/7.5; CPU × 6.7',
    '× 3.00; CPU × 0.50',
  ]);
});
