import { fold } from './vietnamese-text.js';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** How a word sounds: lower case, its tone behind it, so that hoà and hòa are one; the eth of old fonts is a đ. */
export function sound(word: string): string {
  const parts = word.toLowerCase().replace(/[ðɖ]/g, 'đ').normalize('NFD');
  return parts.replace(tones, '').normalize('NFC') + (parts.match(tones)?.join('') ?? '');
}

/**
 * A word before which a given name alone identifies somebody. `isPlain`: without marks it can hardly be anything else.
 */
export type Title = { sounds: readonly string[]; kind: 'person' | 'household'; isPlain: boolean };

const title = (words: string, kind: Title['kind'], isPlain = false): Title => ({
  sounds: words.split(' ').map(sound),
  kind,
  isPlain,
});

/** Longer ones first: `ông bà Nam` is both, `hộ gia đình Nam` one household. */
export const titles: readonly Title[] = [
  title('hộ gia đình', 'household', true),
  title('gia đình', 'household', true),
  title('vợ chồng', 'household', true),
  title('chủ hộ', 'person', true),
  title('đồng chí', 'person', true),
  title('đ c', 'person', true),
  title('cụ ông', 'person', true),
  title('cụ bà', 'person', true),
  title('ông bà', 'person', true),
  ...['ông', 'thím', 'dượng', 'mợ'].map((word) => title(word, 'person', true)),
  ...['bà', 'cụ', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cậu', 'dì', 'cháu', 'thầy'].map((word) =>
    title(word, 'person'),
  ),
  ...['hộ', 'nhà'].map((word) => title(word, 'household')),
  ...['vợ', 'chồng', 'mẹ', 'cha', 'bố'].map((word) => title(word, 'household')),
];

/** Words for places: what follows them is the name of one. */
export const places: ReadonlySet<string> = new Set(
  (
    'đường phố ngõ ngách hẻm xã phường quận huyện tỉnh thôn ấp bản làng khóm buôn xóm chợ cầu sông hồ suối núi đèo đảo khu cảng ' +
    'bến trường viện đình chùa đền miếu phủ vùng miền phía hướng'
  )
    .split(' ')
    .map(sound),
);

const setOf = (phrases: string): ReadonlySet<string> =>
  new Set(
    phrases
      .split(',')
      .map((phrase) => phrase.trim().split(' ').map(sound).join(' '))
      .filter(Boolean),
  );

/** What begins like a title with a name and is none, in lower case or in capitals all through. */
export const ordinary = setOf(`
  anh hùng, anh dũng, anh minh, anh linh, anh đào, anh hào, anh tài, anh kiệt, anh tuấn, anh thư, anh ninh, anh trai, anh em, anh chị,
  chị em, chị gái, em trai, em gái, em nhỏ, em nam, em nữ, em út, cô đơn, cô lập, cô đọng, cô đặc, cô giáo, cô dâu, cô nhi, cô quạnh,
  chú ý, chú trọng, chú thích, chú giải, chú rể, bác bỏ, bác sĩ, bác sỹ, bác ái, bác học, cụ thể, cậu ấm, dì ghẻ, cháu nội, cháu ngoại,
  bà con, bà mụ, bà xã, bà chủ, bà nội, bà ngoại, ông bà, ông xã, ông chủ, ông tổ, ông nội, ông ngoại, ông lão, bà lão,
  thầy giáo, thầy cô, thầy thuốc, đồng chí lãnh đạo, hộ dân, hộ nghèo, hộ khá, hộ giàu, hộ lý, hộ sinh, hộ tịch, hộ khẩu, hộ vệ, hộ chiếu,
  hộ kinh, hộ chính, hộ mai, hộ trung, hộ bình, hộ thanh, hộ thu, nhà nước, nhà văn, nhà trọ, nhà thờ, nhà chung, nhà dân, nhà tang,
  gia đình văn hóa, gia đình văn, gia đình chính, gia đình hiếu, gia đình hòa, gia đình hạnh, gia đình bình, gia đình thương,
  gia đình liệt, vợ chồng trẻ, vợ chồng già, vợ chồng hòa, mẹ hiền, cha mẹ, bố mẹ, mẹ anh hùng, mẹ việt, chồng chất, nhà hòa`);

/** The same without marks. */
export const ordinaryUnmarked: ReadonlySet<string> = new Set([...ordinary].map(fold));

/** Names of two words that are phrases too: in lower case they name nobody. */
export const twoWordPhrases = setOf(`
  đào tạo, văn hóa, văn minh, văn thư, văn bản, quản lý, lý lịch, cao cấp, cao minh, công an, công minh, công bình, công lý, nghiêm minh,
  an ninh, an toàn, an sinh, an bình, bình an, hòa bình, thanh bình, thanh tra, thanh minh, trung thành, quang minh, quang vinh, chính trị,
  lâm nghiệp, lương tâm, lương hưu, kim loại, mai táng, thái bình, hồ sơ, tài chính, thu hồi, thi hành, liêm chính, liêm khiết, minh bạch,
  tiến độ, kiên định, ninh bình, hà nội, phú thọ, hải dương, phi pháp, đinh ninh, vũ trường, võ thuật, la bàn, tôn giáo, ông bà`);
