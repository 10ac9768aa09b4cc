import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { LIMITS, tooLarge, unreadable } from "./draft.ts";

/*
 * ZIP archives (PKWARE APPNOTE 6.3.x) as far as office programs and learning systems write them: stored or deflated,
 * one disk, no encryption, no ZIP64. Sizes are bounded as declared and as they really are.
 */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;
/** 1 January 2026, so that the same questions give the same bytes. */
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Whether the bytes begin like an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The files of an archive; each is unpacked when it is asked for. */
export interface ZipArchive {
  names: string[];
  /** @returns null when there is no such file. @throws {FileRefused} */
  read(name: string): Buffer | null;
}

interface Entry {
  method: number;
  packedBytes: number;
  declaredBytes: number;
  crc: number;
  offset: number;
}

const damaged = (): never =>
  unreadable("压缩文件已损坏，打不开。", "The archive is damaged and cannot be opened.");

/**
 * Opens an archive.
 * @throws {FileRefused} damaged, encrypted, too many files, too large by what it declares, names that lead elsewhere
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      const content = unpack(data, entry, Math.min(LIMITS.entryBytes, LIMITS.unpackedBytes - unpacked));
      unpacked += content.length;
      return content;
    },
  };
}

function readDirectory(data: Buffer): Map<string, Entry> {
  let end = data.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && data.readUInt32LE(end) !== END) end--;
  if (end < first || end < 0) return damaged();
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  if (count > LIMITS.entries)
    tooLarge(
      `压缩文件里有 ${count} 个文件，最多 ${LIMITS.entries} 个。`,
      `The archive has ${count} files; at most ${LIMITS.entries} are allowed.`,
    );
  const entries = new Map<string, Entry>();
  let declared = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== CENTRAL) damaged();
    const flags = data.readUInt16LE(at + 8);
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    const entry: Entry = {
      method: data.readUInt16LE(at + 10),
      crc: data.readUInt32LE(at + 16),
      packedBytes: data.readUInt32LE(at + 20),
      declaredBytes: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    };
    checkName(name);
    if (flags & ENCRYPTED)
      unreadable("压缩文件加了密码。请去掉密码再导入。", "The archive is encrypted. Remove the password.");
    if (entry.method !== 0 && entry.method !== 8)
      unreadable("压缩文件用了不支持的压缩方式。", "The archive uses an unsupported method of compression.");
    checkSizes(entry);
    declared += entry.declaredBytes;
    if (declared > LIMITS.unpackedBytes) tooMuch();
    if (entries.has(name)) damaged();
    if (!name.endsWith("/")) entries.set(name, entry);
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function checkName(name: string): void {
  const leadsElsewhere =
    name === "" ||
    name.length > 300 ||
    name.startsWith("/") ||
    /[\\:\0]/.test(name) ||
    name.split("/").some((segment) => segment === ".." || segment === ".");
  if (leadsElsewhere)
    unreadable(
      "压缩文件里有指向别处的文件名，已整个拒收。",
      "The archive holds a file name that leads elsewhere; all of it is refused.",
    );
}

function checkSizes({ packedBytes, declaredBytes }: Entry): void {
  if (packedBytes === 0xffffffff || declaredBytes === 0xffffffff) damaged();
  if (declaredBytes > LIMITS.entryBytes) tooMuch();
  if (declaredBytes > 1024 * 1024 && declaredBytes > packedBytes * LIMITS.packingRatio) tooMuch();
}

function tooMuch(): never {
  return tooLarge(
    `压缩文件展开以后太大（最多 ${LIMITS.unpackedBytes / 1024 / 1024} MB）。`,
    `The archive is too large when unpacked (at most ${LIMITS.unpackedBytes / 1024 / 1024} MB).`,
  );
}

function unpack(data: Buffer, entry: Entry, roomBytes: number): Buffer {
  const { offset, packedBytes, declaredBytes } = entry;
  if (offset + 30 > data.length || data.readUInt32LE(offset) !== LOCAL) damaged();
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  if (start + packedBytes > data.length) damaged();
  const packed = data.subarray(start, start + packedBytes);
  // What really comes out may not be more than what was declared, and both are within the room that is left.
  const most = Math.min(roomBytes, declaredBytes);
  if (declaredBytes > roomBytes) tooMuch();
  let content = packed;
  if (entry.method === 8) {
    try {
      content = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") tooMuch();
      damaged();
    }
  }
  if (content.length !== declaredBytes || crc32(content) !== entry.crc) damaged();
  return content;
}

/**
 * Writes an archive.
 * @param files name → content, in the order in which they stand
 */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const plain = typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
    const packed = deflateRawSync(plain);
    const nameBytes = Buffer.from(name, "utf8");
    // version, flags, method, time, date, CRC, sizes, length of name, length of extra field
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    pieces.push(signature(LOCAL), common, nameBytes, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(CENTRAL), Buffer.from([20, 0]), common, tail, nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
