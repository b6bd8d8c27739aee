// npm start: everything from a fresh clone to a running system. Runs on bare Node 20 or newer.
import { handOver, prepare, data } from './entry.mjs';
import { holder } from './lock.mjs';
import { giveUp } from './messages.mjs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const running = holder(data);
if (running) {
  giveUp({
    vi: `Thư mục dữ liệu ${data} đang được một bản Cầu Nối khác dùng (tiến trình ${running}): dừng bản đó, hoặc chạy bản thứ hai với CAU_NOI_DATA và CAU_NOI_PORT khác.`,
    en: `The data folder ${data} is in use by another Cầu Nối (process ${running}): stop it, or run a second one with another CAU_NOI_DATA and CAU_NOI_PORT.`,
  });
}
await prepare({ port: true });
await handOver(fileURLToPath(new URL('./supervisor.ts', import.meta.url)), process.argv.slice(2), {
  compiled: join(data, 'compiled'),
});
