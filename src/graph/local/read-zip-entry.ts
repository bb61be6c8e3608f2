import { open, type FileHandle } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

/** Signatures and sizes of the ZIP format (APPNOTE 4.3). */
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_BYTES = 22;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;

/** The text of one small file inside a ZIP or JAR, or nothing when it is not there. */
export async function readZipEntry(file: string, name: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const entry = findEntry(await readDirectory(handle), name);
    return entry === undefined ? undefined : await readEntry(handle, entry);
  } finally {
    await handle.close();
  }
}

interface Entry {
  readonly offset: number;
  readonly packedBytes: number;
  readonly isDeflated: boolean;
}

async function readDirectory(handle: FileHandle): Promise<Buffer> {
  const { size } = await handle.stat();
  const tailBytes = Math.min(size, DIRECTORY_END_BYTES + 0xffff);
  const tail = await readAt(handle, size - tailBytes, tailBytes);
  for (let at = tail.length - DIRECTORY_END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === DIRECTORY_END)
      return readAt(handle, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  }
  return Buffer.alloc(0);
}

function findEntry(directory: Buffer, name: string): Entry | undefined {
  for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= directory.length;) {
    const nameBytes = directory.readUInt16LE(at + 28);
    const nameAt = at + DIRECTORY_ENTRY_BYTES;
    if (directory.toString('utf8', nameAt, nameAt + nameBytes) === name) {
      return {
        offset: directory.readUInt32LE(at + 42),
        packedBytes: directory.readUInt32LE(at + 20),
        isDeflated: directory.readUInt16LE(at + 10) !== 0,
      };
    }
    at = nameAt + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return undefined;
}

async function readEntry(
  handle: FileHandle,
  { offset, packedBytes, isDeflated }: Entry,
): Promise<string> {
  // The local header repeats the name and may carry other extra fields than the directory's.
  const header = await readAt(handle, offset, LOCAL_HEADER_BYTES);
  const packed = await readAt(
    handle,
    offset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28),
    packedBytes,
  );
  return (isDeflated ? inflateRawSync(packed) : packed).toString('utf8');
}

async function readAt(handle: FileHandle, position: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  await handle.read(buffer, 0, bytes, position);
  return buffer;
}
