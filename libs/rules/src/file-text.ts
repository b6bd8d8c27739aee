import { RuleBroken } from './rule-broken.js';

/** The text of a file whose words are kept; refused also where its letters are damaged. Codes: those of `decodedFile`, `file-garbled`. */
export function textOfFile(bytes: Uint8Array, charset?: string): string {
  const text = decodedFile(bytes, charset).normalize('NFC');
  if (isGarbled(text)) throw garbled();
  return text;
}

/**
 * Decodes a file of whatever program: UTF-8 and UTF-16 are recognised, other encodings must be stated. Codes:
 * `file-charset-unknown`, `file-encoding`.
 */
export const decodedFile = (bytes: Uint8Array, charset?: string): string =>
  decoded(bytes, charset?.trim().toLowerCase() || undefined);

function decoded(bytes: Uint8Array, charset: string | undefined): string {
  const utf16 = utf16Of(bytes, charset);
  if (utf16) return read(bytes, utf16) ?? refuse(notUnicode);
  // Whatever was stated: text in another encoding is never UTF-8 by chance.
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (charset === undefined || /^(utf-?8|us-ascii|ascii)$/.test(charset)) throw notUnicode();
  if (!isKnown(charset)) throw unknown();
  return read(bytes, charset) ?? refuse(notUnicode);
}

/** UTF-16 by its mark, as stated, or by the zero bytes of its spaces, commas and Latin letters. */
function utf16Of(bytes: Uint8Array, charset: string | undefined): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (charset === 'utf-16be' || charset === 'utf-16le') return charset;
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, at) => void (byte === 0 && zeros[at % 2]!++));
  const [even = 0, odd = 0] = zeros;
  if (sample.length < 20 || even + odd < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Null where the bytes are not in this encoding. The mark at the beginning is no part of the text. */
function read(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

/** Marks of text that was read in a wrong encoding and saved again: the original cannot be recovered. */
const isGarbled = (text: string): boolean =>
  text.includes('\uFFFD') ||
  /áº[\u0080-\u00BF¡-ÿ]|á»[\u0080-\u00BF¡-ÿ]|Ä[‘\u0091]|Æ[°¡]|Ã[¡¢£¨©ª¬\u00AD²³´µ¹º½]/u.test(text);

const refuse = (why: () => RuleBroken): never => {
  throw why();
};

const notUnicode = (): RuleBroken =>
  new RuleBroken('file-encoding', {
    vi: 'Tệp không ở bảng mã Unicode (UTF-8). Trong Excel chọn Lưu thành “CSV UTF-8 (Comma delimited)” rồi gửi lại; chương trình riêng ghi rõ bảng mã, ví dụ text/csv; charset=windows-1258.',
    en: 'The file is not in Unicode (UTF-8). In Excel save it as “CSV UTF-8 (Comma delimited)” and send it again; a program states the encoding, e.g. text/csv; charset=windows-1258.',
  });

const unknown = (): RuleBroken =>
  new RuleBroken('file-charset-unknown', {
    vi: 'Không biết bảng mã được ghi trong charset. Lưu tệp dạng CSV UTF-8 rồi gửi lại.',
    en: 'The encoding stated as charset is not known. Save the file as CSV UTF-8 and send it again.',
  });

const garbled = (): RuleBroken =>
  new RuleBroken('file-garbled', {
    vi: 'Chữ trong tệp đã hỏng (tệp từng được mở bằng bảng mã khác rồi lưu lại). Mở tệp gốc, lưu dạng CSV UTF-8 rồi gửi lại.',
    en: 'The letters in the file are damaged: it was opened in another encoding and saved again. Save the original file as CSV UTF-8 and send it again.',
  });
