/** What the QR code of a chip card contains about its holder. */
export type Card = {
  idNumber: string;
  name: string;
  birthDate: string;
  sex: 'male' | 'female' | 'other';
  address: string;
  idIssuedOn: string;
};

/** Cards of older people name a year alone: `1950`, or with noughts for day and month. */
const birth = (text: string): string | null => /^(?:0000)?((?:19|20)\d{2})$/.exec(text)?.[1] ?? day(text);

const day = (text: string): string | null => {
  const [, dd, mm, yyyy] = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  return dd && mm && yyyy ? `${dd}/${mm}/${yyyy}` : null;
};

/** `number|old number|name|ddmmyyyy|sex|address|ddmmyyyy`, as a keyboard scanner types it; null for anything else. */
export function cardIn(text: string): Card | null {
  const parts = text.normalize('NFC').trim().split('|');
  const [number = '', , name = '', born = '', sex = '', address = '', issued = ''] = parts.map((part) => part.trim());
  const [birthDate, idIssuedOn] = [birth(born), day(issued)];
  if (parts.length < 7 || !/^\d{12}$/.test(number) || name === '' || birthDate === null || idIssuedOn === null)
    return null;
  return { idNumber: number, name, birthDate, sex: sexOf(sex), address, idIssuedOn };
}

function sexOf(text: string): Card['sex'] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === 'nam') return 'male';
  return plain === 'nu' ? 'female' : 'other';
}

/** Codes of the provinces of birth that citizen numbers begin with. */
const provinces = new Set(
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  ),
);

export type NumberDoubt = 'province' | 'birth-year';

/** What looks odd about a citizen number beside the birth date (`dd/MM/yyyy`, or a year): shown, never refused. */
export function doubtsAbout(idNumber: string, birthDate: string): NumberDoubt[] {
  if (!/^\d{12}$/.test(idNumber)) return [];
  const doubts: NumberDoubt[] = [];
  if (!provinces.has(idNumber.slice(0, 3))) doubts.push('province');
  const year = /(\d{4})$/.exec(birthDate)?.[1];
  const century = 19 + Math.floor(Number(idNumber[3]) / 2);
  if (year !== undefined && `${century}${idNumber.slice(4, 6)}` !== year) doubts.push('birth-year');
  return doubts;
}
