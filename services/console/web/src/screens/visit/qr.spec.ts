import { cardIn, doubtsAbout } from './qr.js';

const scanned = '001099000001|000000001|Người Thử A|25111999|Nam|Số 1, Thôn 2, Xã A, Tỉnh T|01012021';

describe('the QR code of a chip card', () => {
  it('fills the person', () => {
    expect(cardIn(scanned)).toEqual({
      idNumber: '001099000001',
      name: 'Người Thử A',
      birthDate: '25/11/1999',
      sex: 'male',
      address: 'Số 1, Thôn 2, Xã A, Tỉnh T',
      idIssuedOn: '01/01/2021',
    });
  });
  it('may have no old number, decomposed letters and a line end', () => {
    expect(cardIn(`${'001199000001||Người Thử B|05021999|Nữ|Xã A|01012021'.normalize('NFD')}\n`)).toMatchObject({
      name: 'Người Thử B',
      sex: 'female',
      birthDate: '05/02/1999',
    });
  });
  it.each(['1950', '00001950'])('may name the year of birth alone: %s', (born) => {
    expect(cardIn(`001050000001||Người Thử C|${born}|Nam|Xã A|01012021`)).toMatchObject({ birthDate: '1950' });
    expect(doubtsAbout('001050000001', '1950')).toEqual([]);
  });
  it.each([
    '001099000001',
    '001099000001|x|A',
    '99|x|A|25111999|Nam|B|01012021',
    '001099000001||A|2511|Nam|B|01012021',
    '',
  ])('%s is none', (text) => expect(cardIn(text)).toBeNull());
});

describe('a citizen number', () => {
  it('is doubted when its province or birth year cannot be', () => {
    expect(doubtsAbout('001099000001', '25/11/1999')).toEqual([]);
    expect(doubtsAbout('003099000001', '25/11/1999')).toEqual(['province']);
    expect(doubtsAbout('001098000001', '25/11/1999')).toEqual(['birth-year']);
    expect(doubtsAbout('001205000001', '01/01/2005')).toEqual([]);
  });
  it('is left alone while it is not complete', () => expect(doubtsAbout('0030', '')).toEqual([]));
});
