// Unpacks a file of LZMA, which makes the runtime a fifth smaller than gzip does; browsers have no decoder of it. After the description of
// the format in the LZMA SDK (public domain): a header of 13 bytes (properties, size of the dictionary, size of the content), then the
// stream of a range coder. The offsets below are places in its table of probabilities.
const isMatch = 0, isRep = 192, isRepG0 = 204, isRepG1 = 216, isRepG2 = 228, isRep0Long = 240;
const slots = 432, specials = 688, align = 802, lengths = 818, repLengths = 1332, literals = 1846;

/**
 * Returns the content.
 * @param {Uint8Array} input The file, whose header says how large the content is.
 */
export const unpackLzma = (input) => {
  const lc = input[0] % 9;
  const lp = Math.floor(input[0] / 9) % 5;
  const pb = Math.floor(input[0] / 45);
  const posMask = (1 << pb) - 1;
  const lpMask = (1 << lp) - 1;
  const size = new DataView(input.buffer, input.byteOffset).getUint32(5, true);
  const output = new Uint8Array(size);
  const table = new Uint16Array(literals + (0x300 << (lc + lp))).fill(1024);
  let at = 18;
  let range = 0xffffffff;
  let code = new DataView(input.buffer, input.byteOffset).getUint32(14, false);

  const bit = (index) => {
    const probability = table[index];
    const bound = (range >>> 11) * probability;
    let value;
    if (code < bound) {
      range = bound;
      table[index] = probability + ((2048 - probability) >> 5);
      value = 0;
    } else {
      range -= bound;
      code -= bound;
      table[index] = probability - (probability >> 5);
      value = 1;
    }

    if (range < 0x1000000) {
      range *= 256;
      code = code * 256 + input[at++];
    }

    return value;
  };

  const tree = (base, bits) => {
    let node = 1;
    for (let i = 0; i < bits; i++) {
      node = (node << 1) | bit(base + node);
    }

    return node - (1 << bits);
  };

  const reverse = (base, bits) => {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const one = bit(base + node);
      node = (node << 1) | one;
      value |= one << i;
    }

    return value;
  };

  const direct = (bits) => {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      range = Math.floor(range / 2);
      const one = code >= range ? 1 : 0;
      code -= one * range;
      value = value * 2 + one;
      if (range < 0x1000000) {
        range *= 256;
        code = code * 256 + input[at++];
      }
    }

    return value;
  };

  const length = (base, posState) => {
    if (bit(base) === 0) {
      return tree(base + 2 + (posState << 3), 3);
    }

    return bit(base + 1) === 0 ? 8 + tree(base + 130 + (posState << 3), 3) : 16 + tree(base + 258, 8);
  };

  const distance = (given) => {
    const slot = tree(slots + (Math.min(given, 3) << 6), 6);
    if (slot < 4) {
      return slot;
    }

    const bits = (slot >> 1) - 1;
    const value = (2 | (slot & 1)) * 2 ** bits;
    return slot < 14
      ? value + reverse(specials + value - slot, bits)
      : value + direct(bits - 4) * 16 + reverse(align, 4);
  };

  let state = 0;
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  let written = 0;
  while (written < size) {
    const posState = written & posMask;
    if (bit(isMatch + (state << 4) + posState) === 0) {
      const before = written > 0 ? output[written - 1] : 0;
      const base = literals + 0x300 * (((written & lpMask) << lc) + (before >> (8 - lc)));
      let symbol = 1;
      if (state >= 7) {
        let match = output[written - rep0 - 1];
        while (symbol < 0x100) {
          const matchBit = (match >> 7) & 1;
          match <<= 1;
          const one = bit(base + ((1 + matchBit) << 8) + symbol);
          symbol = (symbol << 1) | one;
          if (matchBit !== one) {
            break;
          }
        }
      }

      while (symbol < 0x100) {
        symbol = (symbol << 1) | bit(base + symbol);
      }

      output[written++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }

    let count;
    if (bit(isRep + state) === 0) {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      count = length(lengths, posState);
      state = state < 7 ? 7 : 10;
      rep0 = distance(count);
    } else {
      if (bit(isRepG0 + state) === 0) {
        if (bit(isRep0Long + (state << 4) + posState) === 0) {
          state = state < 7 ? 9 : 11;
          output[written] = output[written - rep0 - 1];
          written++;
          continue;
        }
      } else if (bit(isRepG1 + state) === 0) {
        [rep0, rep1] = [rep1, rep0];
      } else if (bit(isRepG2 + state) === 0) {
        [rep0, rep1, rep2] = [rep2, rep0, rep1];
      } else {
        [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
      }

      count = length(repLengths, posState);
      state = state < 7 ? 8 : 11;
    }

    if (rep0 >= written || at > input.length + 4) {
      throw new Error("The file is damaged.");
    }

    for (const end = Math.min(size, written + count + 2); written < end; written++) {
      output[written] = output[written - rep0 - 1];
    }
  }

  return output;
};
