/** The most digits behind the mark that are tried: those of any table that people write. */
const MOST_DIGITS = 9;
/** Part of a number that a byte carries; a greater byte says that more follow. */
const PART = 128;

/** Numbers as whole ones: each divided by a power of ten is the number again, to the last bit. */
export interface Decimals {
  /** Digits behind the mark. */
  readonly digits: number;
  /** Whole numbers one after another, seven bits a byte, the lowest first. */
  readonly bytes: Uint8Array;
}

/**
 * Numbers that were written with few digits, a third as long as their doubles; null where one of them was not.
 *
 * @example
 *   decimals(Float64Array.of(0.5, 13))          // { digits: 1, bytes: [5, 130, 1] }
 *   decimals(Float64Array.of(1 / 3))            // null
 */
export function decimals(numbers: Float64Array): Decimals | null {
  const digits = Array.from({ length: MOST_DIGITS + 1 }, (_, each) => each).find((each) => areWhole(numbers, each));
  return digits === undefined ? null : { digits, bytes: wholeBytes(numbers, 10 ** digits) };
}

/**
 * The numbers again.
 *
 * @example
 *   numbersOf({ digits: 1, bytes: Uint8Array.of(5, 130, 1) })   // [0.5, 13]
 */
export function numbersOf({ digits, bytes }: Decimals): Float64Array {
  const scale = 10 ** digits;
  const numbers = new Float64Array(countOf(bytes));
  let found = 0;
  let whole = 0;
  let place = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    whole += (byte % PART) * place;
    place *= PART;
    if (byte >= PART) continue;
    numbers[found++] = whole / scale;
    whole = 0;
    place = 1;
  }
  return numbers;
}

/** How many numbers end in the bytes. */
function countOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! < PART) count++;
  return count;
}

function areWhole(numbers: Float64Array, digits: number): boolean {
  const scale = 10 ** digits;
  return numbers.every((number) => {
    const whole = Math.round(number * scale);
    return isCarried(whole) && Object.is(whole / scale, number);
  });
}

/** Whether bytes without a sign hold a whole number; they hold no zero below zero. */
function isCarried(whole: number): boolean {
  return whole >= 0 && whole <= Number.MAX_SAFE_INTEGER && !Object.is(whole, -0);
}

function wholeBytes(numbers: Float64Array, scale: number): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = Math.round(number * scale);
    while (rest >= PART) {
      bytes.push((rest % PART) + PART);
      rest = Math.floor(rest / PART);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
