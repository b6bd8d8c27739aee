import { crc32, inflateRawSync } from 'node:zlib';

const at = (sign: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(sign);
  return bytes;
};

/** The files of a ZIP archive as its own list names them; fails where a size or a sum is wrong. */
export function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(at(0x06054b50));
  const files = new Map<string, string>();
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(entry)).toBe(0x02014b50);
    const [sum, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(entry + field)) as [
      number,
      number,
      number,
    ];
    const nameLength = archive.readUInt16LE(entry + 28);
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
    const head = archive.readUInt32LE(entry + 42);
    expect(archive.readUInt32LE(head)).toBe(0x04034b50);
    const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    const content = inflateRawSync(archive.subarray(start, start + packed));
    expect([name, content.length, crc32(content)]).toEqual([name, size, sum]);
    files.set(name, content.toString('utf8'));
    entry += 46 + nameLength;
  }
  return files;
}

/** The rows of the sheet of a workbook: the text or number of each cell, '' where it is empty. */
export function rowsOfWorkbook(archive: Buffer): string[][] {
  const sheet = unzip(archive).get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c(?:\/>|[^>]*>(.*?)<\/c>)/gs)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ),
  );
}
