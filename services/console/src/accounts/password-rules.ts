import { RuleBroken } from '@cau-noi/rules';

/** Shortest password that may be set, in characters. */
const shortestPassword = 12;

/** Names are kept in lower case: who types `CV.A` means `cv.a`. */
export const normalName = (username: string): string => username.normalize('NFC').trim().toLowerCase();

/** The bytes that are hashed: the same letters typed by another input method are the same password. */
export const normalPassword = (password: string): string => password.normalize('NFC');

/** Refuses a password that is too easy to guess. Codes: `password-too-short`, `password-is-name`. */
export function checkPassword(password: string, username: string): void {
  const normal = normalPassword(password);
  if ([...normal].length < shortestPassword) {
    throw new RuleBroken(
      'password-too-short',
      {
        vi: 'Mật khẩu cần ít nhất {length} ký tự. Đặt mật khẩu dài hơn.',
        en: 'A password needs at least {length} characters. Choose a longer one.',
      },
      { length: shortestPassword },
    );
  }
  const letters = normal.toLowerCase();
  const name = normalName(username);
  const isName = name !== '' && letters.replaceAll(name, '').trim() === '';
  if (isName || new Set(letters).size < 4) {
    throw new RuleBroken('password-is-name', {
      vi: 'Mật khẩu không được trùng tên đăng nhập hoặc lặp vài ký tự. Đặt mật khẩu khác.',
      en: 'A password must not be the user name or a few characters repeated. Choose another one.',
    });
  }
}
