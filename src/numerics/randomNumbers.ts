const TWO_TO_32 = 4294967296;

/** Random numbers, one at each call. */
export type RandomNumbers = () => number;

/**
 * A seeded generator of uniform numbers in [0, 1) in 32-bit integer arithmetic: the same seed gives the same numbers everywhere.
 *
 * @param seed  Any finite number; its 32 low bits count.
 * @source Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47(4), xoshiro128**; state from splitmix32
 *
 * @example
 *   const first = randomNumbers(1);
 *   const again = randomNumbers(1);
 *   first() === again()   // true
 */
export function randomNumbers(seed: number): RandomNumbers {
  const next = mixedWords(seed | 0);
  const word = starStar([next(), next(), next(), next()]);
  return () => word() / TWO_TO_32;
}

/**
 * The generator xoshiro128** from a state of four words, not all 0: whole numbers from 0 to 2³² − 1.
 *
 * @source Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47(4)
 *
 * @example
 *   const next = starStar([1, 2, 3, 4]);
 *   [next(), next(), next(), next()]   // [11520, 0, 5927040, 70819200]
 */
export function starStar([a, b, c, d]: readonly [number, number, number, number]): RandomNumbers {
  let [s0, s1, s2, s3] = [a, b, c, d];
  return () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
}

function rotated(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}

/** Words far apart even for neighbouring seeds: they start the generator. */
function mixedWords(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return word ^ (word >>> 15);
  };
}
