import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../src/numerics/index.ts";
import { starStar } from "../../src/numerics/randomNumbers.ts";

/** The generator in whole numbers without an end, as its authors write it. */
function published(seed: bigint): () => number {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const turned = (value: bigint, places: bigint): bigint => word((value << places) | (value >> (32n - places)));
  let mixed = word(seed);
  const split = (): bigint => {
    mixed = word(mixed + 0x9e3779b9n);
    let next = word((mixed ^ (mixed >> 16n)) * 0x21f0aaadn);
    next = word((next ^ (next >> 15n)) * 0x735a2d97n);
    return next ^ (next >> 15n);
  };
  const s = [split(), split(), split(), split()] as [bigint, bigint, bigint, bigint];
  return () => {
    const result = word(turned(word(s[1] * 5n), 7n) * 9n);
    const shifted = word(s[1] << 9n);
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = turned(s[3], 11n);
    return Number(result) / 2 ** 32;
  };
}

describe("random numbers", () => {
  it("are those of xoshiro128** begun by splitmix32, whatever the seed", () => {
    for (const seed of [0, 1, -7, 20261125, 2 ** 31]) {
      const [ours, theirs] = [randomNumbers(seed), published(BigInt(seed))];
      for (let k = 0; k < 50; k++) expect(ours()).toBe(theirs());
    }
  });

  it("begin from four words as their authors print them", () => {
    const next = starStar([1, 2, 3, 4]);
    expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200]);
  });
});
