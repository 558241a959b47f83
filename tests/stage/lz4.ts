/** How Firefox begins its packed files; four bytes with the unpacked length follow, then one LZ4 block. */
const magic = Buffer.from('mozLz40\0');

/** Whether it is one of the files that Firefox packs, sessions among them. */
export function isMozLz4(file: Buffer): boolean {
  return file.subarray(0, magic.length).equals(magic);
}

/**
 * What a packed file of Firefox holds.
 *
 * @throws RangeError if the file is cut off
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function unpackMozLz4(file: Buffer): Buffer {
  const out = Buffer.alloc(file.readUInt32LE(magic.length));
  let at = magic.length + 4;
  let end = 0;
  /** A length of 15 goes on in the bytes that follow, as long as they are 255. */
  const length = (nibble: number): number => {
    let sum = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255; sum += more) more = file.readUInt8(at++);
    return sum;
  };
  while (at < file.length) {
    const token = file.readUInt8(at++);
    const literals = length(token >> 4);
    end += file.copy(out, end, at, at + literals);
    at += literals;
    if (at >= file.length) break;
    const back = file.readUInt16LE(at);
    at += 2;
    // May overlap what it writes, so byte by byte.
    for (let left = length(token & 15) + 4; left > 0; left--) out[end] = out.readUInt8(end++ - back);
  }
  return out;
}
