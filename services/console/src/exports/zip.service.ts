import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file inside the archive, as far as it is written. */
type Entry = { name: Buffer; offset: number; crc: number; packed: number; size: number };

const version = 20;
/** Sizes and sum follow the content; names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
/** 01/01/1980: the same content always gives the same bytes. */
const date = 0x0021;

/**
 * A ZIP archive that is written from its beginning to its end, piece by piece: nothing but the piece at hand is in memory.
 * Each call returns the bytes that come next. An archive of more than 4 GB is beyond it.
 */
export class ZipArchive {
  private readonly entries: Entry[] = [];
  private current: Entry | null = null;
  private offset = 0;

  /** A whole file. */
  file(name: string, content: string): Buffer {
    return Buffer.concat([this.open(name), this.write(content), this.close()]);
  }

  /** Begins a file; `write` adds to it until `close`. */
  open(name: string): Buffer {
    const entry = { name: Buffer.from(name), offset: this.offset, crc: 0, packed: 0, size: 0 };
    this.current = entry;
    const head = fields([4, 0x04034b50], [2, version], ...common(entry, false), [2, entry.name.length], [2, 0]);
    return this.sent(Buffer.concat([head, entry.name]));
  }

  /** Each piece is packed by itself and ends on a whole byte, so the pieces together are one packed stream. */
  write(content: string): Buffer {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
    const entry = this.opened();
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    entry.packed += packed.length;
    return this.sent(packed);
  }

  close(): Buffer {
    const entry = this.opened();
    const last = deflateRawSync(Buffer.alloc(0));
    entry.packed += last.length;
    this.entries.push(entry);
    this.current = null;
    const sizes = fields([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]);
    return this.sent(Buffer.concat([last, sizes]));
  }

  /** The list of all files, with which an archive ends. */
  end(): Buffer {
    const start = this.offset;
    const list = Buffer.concat(
      this.entries.flatMap((entry) => [
        fields(
          ...([[4, 0x02014b50], [2, version], [2, version], ...common(entry, true)] as Field[]),
          ...([
            [2, entry.name.length],
            [2, 0],
            [2, 0],
            [2, 0],
            [2, 0],
            [4, 0],
            [4, entry.offset],
          ] as Field[]),
        ),
        entry.name,
      ]),
    );
    const { length } = this.entries;
    const last = fields(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, length],
      [2, length],
      [4, list.length],
      [4, start],
      [2, 0],
    );
    return this.sent(Buffer.concat([list, last]));
  }

  private opened(): Entry {
    if (!this.current) throw new Error('no file of the archive is open');
    return this.current;
  }

  private sent(bytes: Buffer): Buffer {
    this.offset += bytes.length;
    return bytes;
  }
}

type Field = [size: 2 | 4, value: number];

/** Flags, method, time and date, sum and sizes; the latter are not known before the content. */
const common = ({ crc, packed, size }: Entry, isKnown: boolean): Field[] => [
  [2, flags],
  [2, deflated],
  [2, 0],
  [2, date],
  [4, isKnown ? crc : 0],
  [4, isKnown ? packed : 0],
  [4, isKnown ? size : 0],
];

function fields(...all: Field[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of all) at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  return bytes;
}
