import type { RuleBroken } from '@cau-noi/rules';
import { checkPassword, normalName, normalPassword } from './password-rules.js';

const codeOf = (password: string, username = 'cv.a'): string | undefined => {
  try {
    checkPassword(password, username);
    return undefined;
  } catch (error) {
    return (error as RuleBroken).code;
  }
};

describe('a new password', () => {
  it('has at least twelve characters, counted as people count them', () => {
    expect(codeOf('mười hai chữ')).toBeUndefined();
    expect(codeOf('mười một ch')).toBe('password-too-short');
    expect(codeOf('😀😀😀😀😀😀')).toBe('password-too-short');
  });
  it('is not the user name, not even twice', () => {
    expect(codeOf('Nguoi.Thu.01', 'nguoi.thu.01')).toBe('password-is-name');
    expect(codeOf('nguoi1nguoi1nguoi1', 'nguoi1')).toBe('password-is-name');
    expect(codeOf('aaaaaaaaaaaab')).toBe('password-is-name');
  });
  it('is the same however its marks were typed', () => {
    expect(normalPassword('ngươ\u0300i')).toBe(normalPassword('người'));
  });
});

describe('a user name', () => {
  it('is the same in capitals', () => {
    expect(normalName(' CV.A ')).toBe('cv.a');
  });
});
