import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PlainProblem } from './plain-problem.ts';

/** Compiles what has changed in these projects and in what they use. */
export function build(root: string, projects: readonly string[]): Promise<void> {
  const tsc = join(root, 'node_modules/typescript7/bin/tsc');
  const child = spawn(process.execPath, [tsc, '-b', ...projects], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      console.error(output.trimEnd());
      reject(
        new PlainProblem(
          'Mã nguồn không biên dịch được; sửa các lỗi nêu trên rồi chạy lại.',
          'The source does not compile; correct the errors above and run this again.',
        ),
      );
    });
  });
}
