import type { Text } from '@cau-noi/vocabulary';

const numberIn = (message: string): string => /(\d[\d.]*)/.exec(message.replace(/^\S+/, ''))?.[1] ?? '';

/** The text for a failed check of class-validator, by its name; `n` is the bound of the check. */
const texts: Readonly<Record<string, (n: string) => Text>> = {
  whitelistValidation: () => ({ vi: 'Mục này không được nhận ở đây.', en: 'This field is not taken here.' }),
  unknownValue: () => ({ vi: 'Dữ liệu phải là một đối tượng JSON.', en: 'The data must be a JSON object.' }),
  isDefined: () => ({ vi: 'Mục này là bắt buộc.', en: 'This field is required.' }),
  isNotEmpty: () => ({ vi: 'Mục này không được để trống.', en: 'This field must not be empty.' }),
  isString: () => ({ vi: 'Phải là chữ.', en: 'Must be text.' }),
  isInt: () => ({ vi: 'Phải là số nguyên.', en: 'Must be a whole number.' }),
  isNumber: () => ({ vi: 'Phải là số.', en: 'Must be a number.' }),
  isPositive: () => ({ vi: 'Phải lớn hơn 0.', en: 'Must be above 0.' }),
  isBoolean: () => ({ vi: 'Phải là có hoặc không (true, false).', en: 'Must be true or false.' }),
  isArray: () => ({ vi: 'Phải là một danh sách.', en: 'Must be a list.' }),
  isObject: () => ({ vi: 'Phải là một đối tượng.', en: 'Must be an object.' }),
  isUuid: () => ({ vi: 'Phải là một mã định danh (UUID).', en: 'Must be an id (UUID).' }),
  isEmail: () => ({ vi: 'Phải là địa chỉ thư điện tử.', en: 'Must be an e-mail address.' }),
  isInstant: () => ({
    vi: 'Phải là thời điểm có múi giờ, ví dụ 2026-01-31T08:00:00+07:00.',
    en: 'Must be an instant with a zone, such as 2026-01-31T08:00:00+07:00.',
  }),
  isDay: () => ({ vi: 'Phải là một ngày có thật, dạng YYYY-MM-DD.', en: 'Must be a day that exists, as YYYY-MM-DD.' }),
  isIn: () => ({ vi: 'Giá trị không nằm trong danh sách cho phép.', en: 'Not one of the values allowed.' }),
  isEnum: () => ({ vi: 'Giá trị không nằm trong danh sách cho phép.', en: 'Not one of the values allowed.' }),
  isPaperNumber: () => ({ vi: 'Số phải có chữ hoặc chữ số.', en: 'A number needs a letter or a digit.' }),
  matches: () => ({ vi: 'Không đúng khuôn dạng.', en: 'Not in the expected form.' }),
  arrayUnique: () => ({ vi: 'Danh sách có mục trùng nhau.', en: 'The list names something twice.' }),
  arrayNotEmpty: () => ({ vi: 'Danh sách không được trống.', en: 'The list must not be empty.' }),
  min: (n) => ({ vi: `Phải từ ${n} trở lên.`, en: `Must be ${n} or more.` }),
  max: (n) => ({ vi: `Phải từ ${n} trở xuống.`, en: `Must be ${n} or less.` }),
  minLength: (n) => ({ vi: `Cần ít nhất ${n} ký tự.`, en: `Needs at least ${n} characters.` }),
  maxLength: (n) => ({ vi: `Nhiều nhất ${n} ký tự.`, en: `At most ${n} characters.` }),
  arrayMinSize: (n) => ({ vi: `Cần ít nhất ${n} mục.`, en: `Needs at least ${n} entries.` }),
  arrayMaxSize: (n) => ({ vi: `Nhiều nhất ${n} mục.`, en: `At most ${n} entries.` }),
};

const unnamed: Text = { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' };

/** The text for a failed check; `message` is the library's, of which only the bound is taken. */
export const constraintText = (check: string, message: string): Text => texts[check]?.(numberIn(message)) ?? unnamed;
