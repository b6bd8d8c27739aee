import { isOwnHost, type OwnNames } from './host.js';

const local: OwnNames = { names: new Set(), isOpen: false };
const office: OwnNames = { names: new Set(['cau-noi.example']), isOpen: true };

it.each<[string | undefined, OwnNames, boolean]>([
  ['127.0.0.1:8080', local, true],
  ['localhost', local, true],
  ['LOCALHOST.:8080', local, true],
  ['[::1]:8080', local, true],
  ['evil.example', local, false],
  ['127.0.0.1.evil.example:8080', local, false],
  ['localhost.evil.example', local, false],
  ['evil.example@127.0.0.1', local, false],
  ['127.0.0.1, evil.example', local, false],
  ['192.0.2.7', local, false],
  ['', local, false],
  [undefined, local, false],
  ['cau-noi.example:443', office, true],
  ['Cau-Noi.Example', office, true],
  ['192.0.2.7:8443', office, true],
  ['[2001:db8::7]', office, true],
  ['other.example', office, false],
  ['cau-noi.example.evil.example', office, false],
])('a request for %j is ours where %j: %s', (host, own, expected) => {
  expect(isOwnHost(host, own)).toBe(expected);
});
