import { ordinary, ordinaryUnmarked, places, sound, titles, twoWordPhrases, type Title } from './name-words.js';
import { compact, digits, fold } from './vietnamese-text.js';

/** Who is named in a form: what of them must not be found in a line that travels. */
export type Secret = { name: string; idNumber?: string | null; phone?: string | null; address?: string | null };

/** One word of a text: as written, its sound (lower case, tones kept), without marks, and whether something ends before it. */
type Word = { written: string; sound: string; folded: string; isFirst: boolean };

/** Shorter numbers are house numbers, years or amounts. */
const shortestNumber = 5;
/** Shorter run-together names could be found inside an innocent word. */
const shortestRunTogether = 8;

/**
 * Whether a line names somebody: by the full name in any writing, by the given name behind a title or a household word
 * (ông Bình, hộ Nam, vợ chồng bà Hoa), by id number, phone or address. Tone marks count where they are typed: `ba năm` is not
 * `bà Nam`. A given name alone is an ordinary word, and so is one within the name of a place.
 */
export const namesSomebody = (line: string, secrets: readonly Secret[]): boolean => searchFor(secrets)(line);

/**
 * As `namesSomebody`, for several lines: everybody is read once, and a line is looked up in what was read, so that
 * thousands of people cost a line no more than one.
 */
export function searchFor(secrets: readonly Secret[]): (line: string) => boolean {
  const read: Read = new Map();
  const names = secrets.map(({ name }) => wordsOf(name, read)).filter(({ length }) => length > 0);
  const fullNames = phrasesOf(names.filter(({ length }) => length > 1));
  const called = phrasesOf(names.flatMap(calledBy));
  const together = names.filter(({ length }) => length > 1).map((words) => words.map((word) => word.folded).join(''));
  const numbers = secrets.flatMap(({ idNumber, phone }) => [
    ...(idNumber ? [compact(idNumber)] : []),
    ...(phone ? [digits(phone).replace(/^(?:0084|84|0)/, '')] : []),
  ]);
  const holdsTogether = partsOf(together.filter(({ length }) => length >= shortestRunTogether));
  const holdsNumber = partsOf(numbers.filter(({ length }) => length >= shortestNumber));
  const holdsAddress = addressesOf(secrets.flatMap(({ address }) => address ?? []));
  return (line) => {
    const text = wordsOf(line);
    return (
      fullNames(text, isFullName) ||
      called(text, isCalled) ||
      text.some((word) => holdsTogether(word.folded)) ||
      holdsNumber(compact(line)) ||
      holdsNumber(digits(line)) ||
      holdsAddress(line)
    );
  };
}

/** Matches what may follow a title: the given name, with the one before it, or with the surname. */
const calledBy = (name: readonly Word[]): Word[][] =>
  name.length < 2 ? [name.slice(-1)] : [name.slice(-1), name.slice(-2), [name[0]!, ...name.slice(-1)]];

const foldedOf = (words: readonly Word[]): string => words.map((word) => word.folded).join(' ');
const soundOf = (words: readonly Word[]): string => words.map((word) => word.sound).join(' ');

/** Finds these phrases in a text, ignoring marks; the judge decides whether the person is meant there. */
function phrasesOf(phrases: readonly (readonly Word[])[]) {
  const distinct = [...new Map(phrases.map((words) => [soundOf(words), words])).values()];
  const byFolded = Map.groupBy(distinct, foldedOf);
  const lengths = [...new Set(phrases.map(({ length }) => length))];
  type Judge = (text: readonly Word[], index: number, phrase: readonly Word[]) => boolean;
  return (text: readonly Word[], judge: Judge): boolean =>
    text.some((_, index) =>
      lengths.some((length) =>
        (byFolded.get(foldedOf(text.slice(index, index + length))) ?? []).some((phrase) => judge(text, index, phrase)),
      ),
    );
}

/** Whether a run of signs holds any of these; its parts are looked up, not each of them searched. */
function partsOf(wanted: readonly string[]): (run: string) => boolean {
  const all = new Set(wanted);
  const lengths = [...new Set(wanted.map(({ length }) => length))];
  return (run) =>
    lengths.some((length) => {
      for (let at = 0; at + length <= run.length; at++) if (all.has(run.slice(at, at + length))) return true;
      return false;
    });
}

/** What words sound like: people share most of theirs, so each is read once. */
type Read = Map<string, Pick<Word, 'sound' | 'folded'>>;

function wordsOf(text: string, read: Read = new Map()): Word[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC');
  return [...plain.matchAll(/([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}\p{N}]+)/gu)].map(([, before = '', written = '']) => {
    const known = read.get(written) ?? { sound: sound(written), folded: fold(written) };
    read.set(written, known);
    return { written, ...known, isFirst: /[.!?;\n]/.test(before) };
  });
}

/** All words of the name one after the other; a name of two words that is also a phrase or a place only in its own writing. */
function isFullName(text: readonly Word[], index: number, name: readonly Word[]): boolean {
  const isUnmarked = name.every((word) => word.sound === word.folded);
  if (!name.every((word, at) => isSame(text[index + at], word, isUnmarked))) return false;
  if (name.length > 2) return true;
  if (isPlace(text, index)) return false;
  const phrase = `${text[index]!.sound} ${text[index + 1]!.sound}`;
  return !twoWordPhrases.has(phrase) || name.every((_, at) => isWritten(text[index + at]!, text));
}

/** A given name typed without its marks: in a line that has none, or in capitals. `trong` is not Trọng. */
const isMeant = (word: Word, of: Word, text: readonly Word[]): boolean =>
  word.sound === of.sound || isCapital(word) || hasNoMarks(text);

/** A title, and behind it the name: `ông Bình`, `hộ bà Thị Hoa`. */
function isCalled(text: readonly Word[], index: number, part: readonly Word[]): boolean {
  if (!part.every((word, at) => isSame(text[index + at], word, false) && isMeant(text[index + at]!, word, text)))
    return false;
  if (part.some((_, at) => at > 0 && text[index + at]!.isFirst) || isCountry(text, index)) return false;
  const title = titleBefore(text, index);
  if (!title) return false;
  const first = text[index]!;
  const next = text[index + part.length];
  if (isWritten(first, text)) return !isPlace(text, index - title.length) || !isCapital(text[index - title.length]!);
  if (isOrdinary(title.words, text.slice(index, index + part.length), hasNoMarks(text))) return false;
  return title.kind === 'person' || next === undefined || next.isFirst || endsName.has(next.sound);
}

/** `anh hùng`, `cụ thể`, `hộ nghèo`; in a line without marks also as it is written there. */
function isOrdinary(title: string, part: readonly Word[], isUnmarked: boolean): boolean {
  const phrases = [part.map((word) => word.sound).join(' '), part[0]!.sound].map((said) => `${title} ${said}`);
  return phrases.some((phrase) => ordinary.has(phrase) || (isUnmarked && ordinaryUnmarked.has(fold(phrase))));
}

/** The title that ends just before this word; in a text without any marks one that could be a number or a verb is none. */
function titleBefore(text: readonly Word[], index: number): (Title & { words: string; length: number }) | null {
  if (text[index]!.isFirst) return null;
  for (const title of titles) {
    const from = index - title.sounds.length;
    if (from < 0) continue;
    const isThere = title.sounds.every((one, at) => {
      const word = text[from + at]!;
      if (at > 0 && word.isFirst) return false;
      return (
        word.sound === one ||
        (word.folded === word.sound && word.sound === fold(one) && mayBeUnmarked(text, title, index))
      );
    });
    if (isThere) return { ...title, words: title.sounds.join(' '), length: title.sounds.length };
  }
  return null;
}

/** A title typed without its marks: where nothing in the line has any, and either it can be nothing else or the name is capital. */
const mayBeUnmarked = (text: readonly Word[], title: Title, index: number): boolean =>
  hasNoMarks(text) && (title.isPlain || isWritten(text[index]!, text));

const hasNoMarks = (text: readonly Word[]): boolean => text.every((word) => word.sound === word.folded);

/** `Mẹ Việt Nam`: no mother of somebody Việt. */
const isCountry = (text: readonly Word[], index: number): boolean =>
  text[index]!.folded === 'viet' && text[index + 1] !== undefined && text[index + 1]!.folded === 'nam';

/** The same word: as it sounds, or typed without marks; a whole name typed without marks is met by one with them. */
function isSame(word: Word | undefined, of: Word, isUnmarkedName: boolean): boolean {
  if (!word) return false;
  if (word.sound === of.sound) return true;
  if (word.folded !== of.folded) return false;
  return word.sound === word.folded || isUnmarkedName;
}

const isCapital = ({ written }: Word): boolean => /^\p{Lu}/u.test(written.normalize('NFC'));

/** Written as a name is, in a text that is not in capitals all through: `Nam`, not `nam` and not `NAM` in `HỘ NAM`. */
const isWritten = (word: Word, text: readonly Word[]): boolean =>
  isCapital(word) && text.some(({ written }) => written !== written.toUpperCase());

/** Behind a word for a place: `đường Lê Lợi`, `chợ Bà Hoa`, `huyện Cô Tô`. */
const isPlace = (text: readonly Word[], index: number): boolean => {
  const before = text[index - 1];
  return before !== undefined && !text[index]!.isFirst && places.has(before.sound);
};

/** Words behind a name, in lines typed without capitals. */
const endsName = new Set(
  'ở tại trú ngụ thuộc bị có không chưa đã đang và với cùng về khiếu kiến phản đề xin yêu cầu cho nộp gửi mất được trong ngoài xã thôn ấp tổ phường'
    .split(' ')
    .map(sound),
);

/**
 * The whole address, its first two parts, or a house number with its street. A village or commune alone is no
 * breach: the place of the matter belongs in the line.
 */
function addressesOf(addresses: readonly string[]): (line: string) => boolean {
  const telling = new Set([...new Set(addresses)].flatMap(tellingParts));
  const lengths = [...new Set([...telling].map((part) => part.split(' ').length))];
  return (line) => {
    const words = fold(line).split(' ');
    return words.some((_, at) => lengths.some((length) => telling.has(words.slice(at, at + length).join(' '))));
  };
}

function tellingParts(address: string): string[] {
  const parts = address
    .split(/[,;\n]/)
    .map(fold)
    .filter(Boolean);
  const house = parts.slice(0, 1).filter((part) => /^(?:so nha |so |sn |nha )?\d+\S* \S/.test(part));
  const two = parts.length > 1 ? [parts.slice(0, 2).join(' ')] : [];
  const whole = parts.length === 1 && parts[0]!.split(' ').length < 3 ? [] : [parts.join(' ')];
  return [...house, ...two, ...whole].filter(Boolean);
}
