import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { PlainProblem } from './plain-problem.mjs';

/**
 * The passphrase of a backup: CAU_NOI_PASSPHRASE, or typed without being shown; twice where it is chosen.
 * @param {'choose' | 'enter'} mode
 * @returns {Promise<string>}
 */
export async function passphrase(mode) {
  const given = process.env.CAU_NOI_PASSPHRASE;
  if (given === undefined && !process.stdin.isTTY) {
    throw new PlainProblem(
      'Chưa có mật khẩu cho bản sao lưu: đặt biến CAU_NOI_PASSPHRASE, hoặc chạy trong cửa sổ dòng lệnh để gõ mật khẩu.',
      'The backup has no passphrase: set CAU_NOI_PASSPHRASE, or run this in a terminal and type one.',
    );
  }
  const chosen = given ?? (await typed('Mật khẩu bản sao lưu / passphrase of the backup: '));
  if (mode === 'choose' && chosen.length < 8) {
    throw new PlainProblem(
      'Mật khẩu bản sao lưu phải có ít nhất 8 ký tự: chạy lại và chọn mật khẩu dài hơn.',
      'The passphrase of a backup has at least 8 characters: run this again and choose a longer one.',
    );
  }
  if (mode === 'choose' && given === undefined && (await typed('Gõ lại / once more: ')) !== chosen) {
    throw new PlainProblem('Hai lần gõ không giống nhau; chạy lại.', 'The two entries differ; run this again.');
  }
  return chosen;
}

/** @param {string} question @returns {Promise<string>} */
function typed(question) {
  process.stdout.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      lines.close();
      process.stdout.write('\n');
      resolve(answer);
    });
  });
}
