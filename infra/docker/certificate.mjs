import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** @param {number} tag @param {...Buffer} parts */
function der(tag, ...parts) {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from([body.length >> 8, body.length & 0xff]);
  return Buffer.concat([Buffer.from([tag, 0x82]), length, body]);
}

const sequence = (/** @type {Buffer[]} */ ...parts) => der(0x30, ...parts);
const oid = (/** @type {string} */ hex) => der(0x06, Buffer.from(hex, 'hex'));
const time = (/** @type {Date} */ at) => der(0x18, Buffer.from(at.toISOString().replace(/[-:T]|\.\d+/g, '')));
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

/**
 * A private key and a certificate signed by it, PEM: node:crypto reads certificates but makes none. Whoever trusts this
 * certificate trusts this one server.
 * @param {readonly string[]} names hosts by name or IPv4 address; the first is the subject
 * @param {Date} now
 * @param {number} years
 */
export function selfSigned(names, now, years) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(names[0] ?? '')))));
  const until = new Date(now);
  until.setUTCFullYear(now.getUTCFullYear() + years);
  const alternatives = names.map((name) =>
    /^\d+(\.\d+){3}$/.test(name) ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name)),
  );
  const yes = der(0x01, Buffer.from([0xff]));
  const extensions = sequence(
    sequence(oid('551d11'), der(0x04, sequence(...alternatives))),
    sequence(oid('551d13'), yes, der(0x04, sequence(yes))),
  );
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    subject,
    sequence(time(new Date(now.getTime() - 86_400_000)), time(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const base64 = sequence(content, ecdsaWithSha256, signature)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd();
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
