import { deviceOf } from './device.js';

const engine = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a device in the list of sessions', () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${engine} Chrome/153.0.0.0 Safari/537.36`, 'Chrome · Windows'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${engine} Chrome/153.0.0.0 Safari/537.36 Edg/153.0`, 'Edge · Windows'],
    [`Mozilla/5.0 (Linux; Android 15) ${engine} Chrome/153.0.0.0 Mobile Safari/537.36`, 'Chrome · Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1', 'Safari · iOS'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox · Linux'],
  ])('is its browser and its system', (agent, words) => expect(deviceOf(agent)).toBe(words));
  it('is called what it calls itself when it is no browser', () => expect(deviceOf('node')).toBe('node'));
});
