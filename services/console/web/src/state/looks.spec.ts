import { drawnLook } from './looks.js';

describe('how bright the page is', () => {
  it('follows the PC until somebody chooses', () => {
    expect([drawnLook('system', true), drawnLook('system', false)]).toEqual(['dark', 'light']);
    expect([drawnLook('light', true), drawnLook('dark', false)]).toEqual(['light', 'dark']);
  });
});
