import { textOfFile } from './file-text.js';

const text = 'code;name\nXAA;Ủy ban nhân dân xã Đông Ấp, phường Ưu Đãi\n';
const utf8 = new TextEncoder().encode(text);
const marked = (mark: number[], bytes: Uint8Array): Uint8Array => Uint8Array.of(...mark, ...bytes);
const utf16 = (isBig: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** As windows-1258 has it: the letter, then its tone. */
const windows1258 = (written: string): Uint8Array => {
  const byByte = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
  );
  const apart = written
    .normalize('NFD')
    .replace(
      /([aeouAEOU])(\p{M}*?)([\u0302\u0306\u031B])/gu,
      (_, letter, tones, shape) => `${letter}${shape}`.normalize('NFC') + tones,
    );
  return Uint8Array.from([...apart].map((sign) => byByte.get(sign) ?? 63));
};
const codeOf = (bytes: Uint8Array, charset?: string): string => {
  try {
    return textOfFile(bytes, charset);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a file of text', () => {
  it.each([
    ['UTF-8', utf8, undefined],
    ['UTF-8 with its mark', marked([0xef, 0xbb, 0xbf], utf8), undefined],
    ['UTF-8, decomposed', new TextEncoder().encode(text.normalize('NFD')), undefined],
    ['UTF-8 that is called something else', utf8, 'windows-1258'],
    ['UTF-8 that is called ASCII', utf8, 'us-ascii'],
    ['UTF-16 as Excel saves “Unicode text”', marked([0xff, 0xfe], utf16(false)), undefined],
    ['UTF-16, the other way round', marked([0xfe, 0xff], utf16(true)), 'utf-16'],
    ['UTF-16 without a mark', utf16(false), undefined],
    ['UTF-16BE as stated', utf16(true), 'UTF-16BE'],
    ['windows-1258 as stated', windows1258(text), 'Windows-1258'],
  ])('is read: %s', (_, bytes, charset) => expect(codeOf(bytes, charset)).toBe(text));

  it.each([
    ['windows-1258 that nobody stated', windows1258(text), undefined, 'file-encoding'],
    ['windows-1258 called UTF-8', windows1258(text), 'utf-8', 'file-encoding'],
    ['an encoding nobody knows', windows1258(text), 'tcvn3', 'file-charset-unknown'],
    ['letters that were lost', new TextEncoder().encode('XAA;Ủy ban nh\uFFFDn dân'), undefined, 'file-garbled'],
    [
      'UTF-8 read as windows-1252 and saved',
      new TextEncoder().encode('XAA;á»¦y ban xÃ£ Ä‘Ã´ng'),
      undefined,
      'file-garbled',
    ],
  ])('is refused in words: %s', (_, bytes, charset, code) => expect(codeOf(bytes, charset)).toBe(code));

  it('is not taken for damaged where letters only look like it', () => {
    for (const written of ['XÃ AN BÌNH', 'XÃ\u00A0AN', 'thá – «Á»', 'MÃ SỐ 12', 'Ä', 'ÁO; Ổ'])
      expect(codeOf(new TextEncoder().encode(written))).toBe(written);
  });
});
