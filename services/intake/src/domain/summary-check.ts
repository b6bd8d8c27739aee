import { RuleBroken } from '@cau-noi/rules';
import type { Identity } from './person.js';
import { compact, digits, fold } from './vietnamese-text.js';

/** What is typed together with a summary and must not be found in it. */
export type Secret = Pick<Identity, 'name'> & Partial<Pick<Identity, 'idNumber' | 'phone' | 'address'>>;

/** Words before which a given name alone tells who is meant: ông Bình, bà Hoa. Folded. */
const honorifics = ['ong', 'ba', 'anh', 'chi', 'co', 'chu', 'bac', 'cu', 'em', 'cau', 'di', 'duong su'];

/** Shorter run-together names could be found across the border of two innocent words. */
const shortestRunTogether = 8;
/** Shorter numbers are house numbers, years or amounts. */
const shortestNumber = 5;

/**
 * Refuses a summary that names a person typed with it (`summary-names-person`), by name, id number, phone or address,
 * whatever the tone marks, case, spacing or Unicode form. The summary travels in events; identities never do.
 */
export function checkSummary(summary: string, secrets: readonly Secret[]): void {
  if (!secrets.some((secret) => isNamedIn(summary, secret))) return;
  throw new RuleBroken('summary-names-person', {
    vi: 'Dòng tóm tắt có tên, số giấy tờ, điện thoại hoặc địa chỉ của người nộp. Viết lại, không nêu thông tin cá nhân.',
    en: 'The summary holds a name, id number, phone or address of a person typed with it. Write it again without personal data.',
  });
}

function isNamedIn(summary: string, { name, idNumber, phone, address }: Secret): boolean {
  return (
    namesPerson(summary, name) ||
    (idNumber ? holdsNumber(summary, compact(idNumber)) : false) ||
    (phone ? holdsNumber(summary, digits(phone).replace(/^(?:0084|84|0)/, '')) : false) ||
    (address ? holdsAddress(summary, address) : false)
  );
}

function namesPerson(summary: string, name: string): boolean {
  const text = ` ${fold(summary)} `;
  const words = fold(name).split(' ');
  const full = words.join('');
  if (full.length === 0) return false;
  if (text.includes(` ${words.join(' ')} `)) return true;
  if (words.length > 1 && full.length >= shortestRunTogether && compact(summary).includes(full)) return true;
  const called = [words.slice(-1), words.slice(-2)].map((part) => part.join(' '));
  return honorifics.some((title) => called.some((part) => text.includes(` ${title} ${part} `)));
}

const holdsNumber = (summary: string, number: string): boolean =>
  number.length >= shortestNumber && (compact(summary).includes(number) || digits(summary).includes(number));

/**
 * The whole address, its first two parts, or a house number with its street. A village or commune alone is no
 * breach: the place of the matter belongs in the summary.
 */
function holdsAddress(summary: string, address: string): boolean {
  const text = ` ${fold(summary)} `;
  const parts = address
    .split(/[,;\n]/)
    .map(fold)
    .filter(Boolean);
  const house = parts.slice(0, 1).filter((part) => /^(?:so nha |so |sn |nha )?\d+\S* \S/.test(part));
  const two = parts.length > 1 ? [parts.slice(0, 2).join(' ')] : [];
  const whole = parts.length === 1 && parts[0]!.split(' ').length < 3 ? [] : [parts.join(' ')];
  return [...house, ...two, ...whole].some((part) => part.length > 0 && text.includes(` ${part} `));
}
