import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { isFetched, kafkaCache } from './kafka-cache.mjs';

/** @typedef {{ vi: string, en: string }} Problem */
/** @typedef {{ root: string, data: string, port?: number, portText?: string, willInstall: boolean, needsKafka: boolean,
 *   free?: (folder: string) => number }} Machine */

/**
 * Returns what is missing or wrong on this machine, each in one line with what to do; empty when all is well. Runs on
 * bare Node, before anything is installed.
 * @param {Machine} machine
 * @returns {Promise<Problem[]>}
 */
export async function problems(machine) {
  const found = [
    nodeProblem(process.versions.node),
    ...(machine.needsKafka ? [javaProblem(), mavenProblem(machine.data)] : []),
    ...(machine.willInstall ? [writeProblem(machine.root)] : []),
    writeProblem(machine.data),
    diskProblem(machine),
    machine.port === undefined ? undefined : await portProblem(machine.port, machine.portText ?? ''),
  ];
  return found.filter((problem) => problem !== undefined);
}

/** @param {string} version @returns {Problem | undefined} */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20) {
    return {
      vi: `Node.js ${version} quá cũ: cài Node.js 20 trở lên rồi chạy lại.`,
      en: `Node.js ${version} is too old: install Node.js 20 or newer and run this again.`,
    };
  }
  const hasOwnNode = process.platform === 'linux' && process.arch === 'x64';
  if (hasOwnNode || major > 24 || (major === 24 && minor >= 9)) return undefined;
  return {
    vi: `Trên ${process.platform}-${process.arch} cần Node.js 24.9 trở lên (đang có ${version}): cài bản mới rồi chạy lại.`,
    en: `On ${process.platform}-${process.arch} Node.js 24.9 or newer is needed (this is ${version}): install it and run this again.`,
  };
}

/** @returns {Problem | undefined} */
function javaProblem() {
  const { status, stderr, stdout } = spawnSync('java', ['-version'], { encoding: 'utf8', cwd: '/', env: process.env });
  const version = /version "(?:1\.)?(\d+)/.exec(`${stderr ?? ''}${stdout ?? ''}`)?.[1];
  if (status === 0 && Number(version) >= 17) return undefined;
  const hint = { vi: 'hoặc đặt KAFKA_BROKERS trỏ tới Kafka có sẵn', en: 'or set KAFKA_BROKERS to a Kafka that exists' };
  return version
    ? {
        vi: `Java ${version} quá cũ: cài Java 17 trở lên (Debian: apt install openjdk-17-jre-headless), ${hint.vi}.`,
        en: `Java ${version} is too old: install Java 17 or newer (Debian: apt install openjdk-17-jre-headless), ${hint.en}.`,
      }
    : {
        vi: `Không tìm thấy Java: cài Java 17 trở lên (Debian: apt install openjdk-17-jre-headless), ${hint.vi}.`,
        en: `Java was not found: install Java 17 or newer (Debian: apt install openjdk-17-jre-headless), ${hint.en}.`,
      };
}

/** @param {string} data @returns {Problem | undefined} */
function mavenProblem(data) {
  if (isFetched(kafkaCache(data)) || spawnSync('mvn', ['-v'], { cwd: '/', env: process.env }).status === 0)
    return undefined;
  return {
    vi: 'Không tìm thấy Maven (cần một lần để tải Kafka): cài Maven (Debian: apt install maven), hoặc đặt KAFKA_BROKERS trỏ tới Kafka có sẵn.',
    en: 'Maven was not found (needed once, to fetch Kafka): install Maven (Debian: apt install maven), or set KAFKA_BROKERS to a Kafka that exists.',
  };
}

/** @param {string} folder @returns {Problem | undefined} */
function writeProblem(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch {
    return {
      vi: `Không ghi được vào thư mục ${folder}: cấp quyền ghi cho người dùng hiện tại, hoặc đặt CAU_NOI_DATA sang thư mục khác.`,
      en: `The folder ${folder} cannot be written: give the current user permission, or set CAU_NOI_DATA to another folder.`,
    };
  }
}

/**
 * Step by step: Node's own recursive form never ends where the system says "no such folder" for ever (/proc).
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** With less room than this the system begins to be in danger. */
export const wantedMb = 500;

/**
 * Returns warnings that do not prevent a start: people need the data that exists.
 * @param {Machine} machine
 * @returns {Problem[]}
 */
export function warnings({ data, free: ask = freeMegabytes }) {
  const free = ask(data);
  if (!hasData(data) || free >= wantedMb) return [];
  return [
    {
      vi: `Đĩa chứa ${data} chỉ còn ${free} MB: vẫn khởi động vì đã có dữ liệu, nhưng cần giải phóng chỗ ngay (nên còn ít nhất ${wantedMb} MB); hết chỗ thì hệ thống ngừng nhận việc.`,
      en: `The disk of ${data} has ${free} MB left: it starts because there is data, but make room at once (${wantedMb} MB are advised); without room the system takes no work.`,
    },
  ];
}

/** Whether an earlier start has made its databases here. @param {string} data */
const hasData = (data) => existsSync(join(data, 'postgres', 'PG_VERSION'));

/** @param {Machine} machine @returns {Problem | undefined} */
function diskProblem({ root, data, willInstall, free: ask = freeMegabytes }) {
  const wanted = [
    ...(willInstall ? [{ folder: root, mb: 1200 }] : []),
    ...(hasData(data) ? [] : [{ folder: data, mb: wantedMb }]),
  ];
  for (const { folder, mb } of wanted) {
    const free = ask(folder);
    if (free >= mb) continue;
    return {
      vi: `Đĩa chứa ${folder} chỉ còn ${free} MB, cần ít nhất ${mb} MB: giải phóng bớt chỗ rồi chạy lại.`,
      en: `The disk of ${folder} has ${free} MB left and ${mb} MB are needed: make room and run this again.`,
    };
  }
  return undefined;
}

/** @param {string} folder @returns {number} */
export function freeMegabytes(folder) {
  if (!existsSync(folder)) return freeMegabytes(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1e6);
}

/** @param {number} port @param {string} text @returns {Promise<Problem | undefined>} */
async function portProblem(port, text) {
  if (!(Number.isInteger(port) && port > 0 && port < 65536)) {
    return {
      vi: `CAU_NOI_PORT phải là một số từ 1 đến 65535, không phải "${text}".`,
      en: `CAU_NOI_PORT must be a number from 1 to 65535, not "${text}".`,
    };
  }
  const code = await listenError(port);
  if (!code) return undefined;
  return code === 'EACCES'
    ? {
        vi: `Không được phép mở cổng ${port}: chọn cổng từ 1024 trở lên, ví dụ CAU_NOI_PORT=8080 npm start.`,
        en: `Port ${port} may not be opened: choose one from 1024 on, such as CAU_NOI_PORT=8080 npm start.`,
      }
    : {
        vi: `Cổng ${port} đang được chương trình khác dùng: tắt chương trình đó, hoặc chọn cổng khác, ví dụ CAU_NOI_PORT=${port + 1} npm start.`,
        en: `Port ${port} is in use by another program: stop it, or choose another port, such as CAU_NOI_PORT=${port + 1} npm start.`,
      };
}

/** @param {number} port @returns {Promise<string | undefined>} */
function listenError(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'EADDRINUSE'));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}
