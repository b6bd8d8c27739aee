import { isUtf8 } from 'node:buffer';
import type { Text } from '@cau-noi/vocabulary';
import { isCleanText, shownText } from './clean-text.js';
import { InvalidInput } from './problems.js';

/**
 * Limits of a JSON body, whatever its route. The libraries that walk it after us compare the names of one object with
 * each other, so their number, and not only the number of bytes, decides how long that takes.
 */
export const jsonLimits = { depth: 20, namesOfOne: 100, names: 10_000, itemsOfOne: 1_000, items: 10_000 } as const;

/**
 * The value of a JSON body, or InvalidInput. The bytes are counted first, so that nothing ever walks more than is borne;
 * each step takes time by the byte.
 */
export function readJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw notJson();
  const names = countNames(bytes);
  const value = parsed(bytes.toString('utf8'));
  if (walk(value, '') < names) throw refused('', repeatedName);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

const [quote, backslash, comma, colon, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\,:{}[]');

/** One pass over the bytes; what is no JSON at all is left to the parser to refuse. */
function countNames(bytes: Buffer): number {
  const lists: boolean[] = [];
  const sizes: number[] = [];
  let [names, items] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) at = endOfText(bytes, at);
    else if (byte === colon && ++names > jsonLimits.names) throw refused('', tooManyNames);
    else if (byte === comma) {
      const isList = lists.at(-1) === true;
      const size = (sizes[sizes.length - 1] = (sizes.at(-1) ?? 1) + 1);
      if (!isList && size > jsonLimits.namesOfOne) throw refused('', tooManyNames);
      if (isList && (size > jsonLimits.itemsOfOne || ++items > jsonLimits.items)) throw refused('', tooManyItems);
    } else if (byte === openBrace || byte === openBracket) {
      if (lists.push(byte === openBracket) > jsonLimits.depth) throw refused('', tooDeep);
      sizes.push(1);
    } else if (byte === closeBrace || byte === closeBracket) {
      lists.pop();
      sizes.pop();
    }
  }
  return names;
}

/** Where the text that begins at `start` ends. */
function endOfText(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at++;
    else if (bytes[at] === quote) return at;
  }
  return bytes.length;
}

/** Names that reach behind an object. */
const behind = new Set(['__proto__', 'constructor', 'prototype']);

/** Passwords are taken sign by sign, whatever they show. */
const isSecret = /password$/i;

/**
 * Refuses what no person types, and removes invisible characters from texts. Returns the number of names. No deeper
 * than `jsonLimits.depth`.
 */
function walk(value: unknown, path: string): number {
  if (typeof value === 'string' && !isCleanText(value)) throw refused(path, unclean);
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) throw refused(path, hugeNumber);
  if (value === null || typeof value !== 'object') return 0;
  const isList = Array.isArray(value);
  let names = 0;
  for (const [name, part] of Object.entries(value)) {
    if (!isCleanText(name) || (!isList && behind.has(name))) throw refused(path, unclean);
    if (!isList) names++;
    names += walk(part, path === '' ? name : `${path}.${name}`);
    if (typeof part === 'string' && !isSecret.test(name)) (value as Record<string, unknown>)[name] = shownText(part);
  }
  return names;
}

type Reason = { code: string; text: Text };

const unclean: Reason = {
  code: 'unclean-text',
  text: { vi: 'Có ký tự không hợp lệ. Gõ lại mục này.', en: 'Contains characters that are no text. Type it again.' },
};
const hugeNumber: Reason = {
  code: 'huge-number',
  text: { vi: 'Số quá lớn. Kiểm tra lại số.', en: 'The number is too large. Check it.' },
};
const repeatedName: Reason = {
  code: 'repeated-name',
  text: { vi: 'Có tên mục lặp lại. Mỗi mục chỉ ghi một lần.', en: 'A name stands twice. Write each field once.' },
};
const tooManyNames: Reason = {
  code: 'too-many-names',
  text: {
    vi: 'Có quá nhiều mục. Chỉ gửi các mục cần thiết.',
    en: 'There are too many names. Send only what is needed.',
  },
};
const tooManyItems: Reason = {
  code: 'too-many-items',
  text: { vi: 'Danh sách quá dài. Chia nhỏ rồi gửi lại.', en: 'A list is too long. Split it and send again.' },
};
const tooDeep: Reason = {
  code: 'too-deep',
  text: { vi: 'Các mục lồng nhau quá sâu.', en: 'It is nested too deeply.' },
};

/** Of a text in the path or the query that PostgreSQL could not store or that is no text at all. */
export const uncleanText = (field: string): InvalidInput => refused(field, unclean);

const refused = (field: string, { code, text }: Reason): InvalidInput =>
  new InvalidInput([{ field: field === '' ? 'body' : field.slice(0, 200), code, text }]);

const notJson = (): InvalidInput =>
  new InvalidInput([], {
    vi: 'Nội dung gửi lên không phải JSON hợp lệ (UTF-8).',
    en: 'The body is not valid JSON (UTF-8).',
  });
