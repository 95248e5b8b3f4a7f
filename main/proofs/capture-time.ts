/** Tags of EXIF 2.32: the moment of the picture as the camera's clock showed it, and that clock's offset. */
const exifPointer = 0x8769;
const dateTimeOriginal = 0x9003;
const offsetTimeOriginal = 0x9011;
const asciiType = 2;

/**
 * When a picture was taken, read from the EXIF block before it is thrown away: `2026-06-14T15:32:10`, with `+02:00` where the
 * camera wrote it; null where it says nothing that can be a moment.
 */
export function captureTimeOf(exif: Uint8Array | undefined): string | null {
  if (exif === undefined) return null;
  const block = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const tiff = block.subarray(0, 6).toString('latin1') === 'Exif\u0000\u0000' ? block.subarray(6) : block;
  const reader = readerOf(tiff);
  if (reader === null) return null;
  const pointer = reader.entries(reader.first).get(exifPointer);
  if (pointer === undefined) return null;
  const entries = reader.entries(pointer.value);
  const moment = momentOf(reader.text(entries.get(dateTimeOriginal)));
  if (moment === null) return null;
  const offset = reader.text(entries.get(offsetTimeOriginal));
  return /^[+-](?:0\d|1[0-4]):[0-5]\d$/u.test(offset) ? moment + offset : moment;
}

/** `2026:06:14 15:32:10` as ISO 8601; cameras without a clock write zeros or blanks. */
function momentOf(text: string): string | null {
  const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/u.exec(text);
  if (parts === null) return null;
  const moment = `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}`;
  const date = new Date(`${moment}Z`);
  const isCalendar = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment);
  return isCalendar && date.getUTCFullYear() >= 1970 ? moment : null;
}

interface Entry {
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

/** Directories of a TIFF block; whatever points outside of it is as if it were not there. */
function readerOf(tiff: Buffer) {
  const order = tiff.subarray(0, 4).toString('latin1');
  if (order !== 'II*\u0000' && order !== 'MM\u0000*') return null;
  const isLittle = order.startsWith('II');
  const has = (at: number, size: number) => at >= 0 && at + size <= tiff.length;
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));

  function entries(at: number): Map<number, Entry> {
    const found = new Map<number, Entry>();
    if (!has(at, 2)) return found;
    const count = short(at);
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * 12;
      if (!has(entry, 12)) break;
      found.set(short(entry), { type: short(entry + 2), count: long(entry + 4), value: long(entry + 8) });
    }
    return found;
  }

  function text(entry: Entry | undefined): string {
    if (entry === undefined || entry.type !== asciiType || entry.count < 5 || entry.count > 64) return '';
    if (!has(entry.value, entry.count)) return '';
    return tiff
      .subarray(entry.value, entry.value + entry.count)
      .toString('latin1')
      .replace(/\u0000[^]*$/u, '')
      .trim();
  }

  return has(4, 4) ? { first: long(4), entries, text } : null;
}
