import { normalQuantile, normalTail } from './normal.js';

describe('the standard normal distribution', () => {
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.025],
    [3.090232306167813, 0.001],
    [6, 9.865876450376981e-10],
    [-1, 0.841344746068543],
  ])('has beyond %d a part of %d', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 12);
    expect(normalQuantile(tail)).toBeCloseTo(z, 9);
  });
});
