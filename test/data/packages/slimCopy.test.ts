import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, unpacked } from "../../../src/data/packages/copies/packed.ts";
import { slimCopy, wholeCopy } from "../../../src/data/packages/copies/slimCopy.ts";

const WRITTEN = fc.tuple(fc.integer({ min: 0, max: 2 ** 48 }), fc.integer({ min: 0, max: 6 }));

describe("a slim copy", () => {
  it("gives any numbers back to the last bit, of whatever sign and size", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.array(fc.integer()), (doubles, integers) => {
        const arrays = [Float64Array.from(doubles), Int32Array.from(integers)];
        const copy = packed({ plain: { a: 1 }, arrays });
        expect(unpacked(wholeCopy(slimCopy(copy))!)).toEqual({ plain: { a: 1 }, arrays });
      }),
      { examples: [[[-0], []]] },
    );
  });

  it("is shorter where numbers were written with few digits", () => {
    fc.assert(
      fc.property(fc.array(WRITTEN, { minLength: 4 }), (numbers) => {
        const values = Float64Array.from(numbers, ([whole, digits]) => Number(`${whole}e-${digits}`));
        const copy = packed({ plain: null, arrays: [values] });
        const slim = slimCopy(copy);
        expect(slim.numbers.length).toBeLessThanOrEqual(copy.numbers.length + 8);
        expect(unpacked(wholeCopy(slim)!)?.arrays).toEqual([values]);
      }),
    );
  });

  it("says of what is no copy that it is none", () => {
    expect(wholeCopy({ text: "{}", numbers: new Uint8Array(8) })).toBeNull();
    expect(() => slimCopy({ text: "{}", numbers: new Uint8Array(8) })).toThrow("no copy");
  });
});
