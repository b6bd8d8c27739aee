const reasons: Record<string, string> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; check the path',
  EISDIR: 'is a folder; name the file in it',
  EACCES: 'may not be read; ask its owner for the right to read it',
  Z_BUF_ERROR: 'breaks off before its end; fetch or copy it again',
  Z_DATA_ERROR: 'is not a whole gzip file; fetch or copy it again',
};

/**
 * Returns in one line why a file cannot be read, and what to do; messages of the readers themselves stay as they are.
 */
export function fileFault(file: string, error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const known = reasons[code];
  if (known) return `${file}: ${known}.`;
  if (/^\d+:\d+: /.test(message)) return `${file}:${message.trim()}; it is not whole XML – fetch or copy it again.`;
  return message;
}
