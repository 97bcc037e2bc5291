import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { foreignContent } from "../../src/cli/foreign/foreignReader.ts";

/** Bytes with some of them changed, and perhaps cut. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  const kept = fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length));
  return fc.tuple(fc.array(change, { maxLength: 8 }), kept).map(([changes, length]) => {
    const copy = bytes.slice();
    for (const [at, value] of changes) copy[at] = value;
    return copy.slice(0, length);
  });
}

it("a damaged spreadsheet gives its cells or a reason, never an exception", async () => {
  const rows = [
    ["id", "person", "concept"],
    ["1", "Marta Kolen", "stay out"],
  ];
  const whole = await writeXlsx({ sheets: [{ name: "Codes", rows }] });
  expect(await foreignContent("archive", whole)).toEqual({ sheets: [{ name: "Codes", cells: rows }] });
  await fc.assert(
    fc.asyncProperty(damaged(whole), async (bytes) => {
      const content = await foreignContent("archive", bytes);
      expect("sheets" in content || "reason" in content).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("bytes that are no database give a reason, never an exception", async () => {
  const start = new TextEncoder().encode("SQLite format 3\0");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (rest) => {
      const content = await foreignContent("database", Uint8Array.from([...start, ...rest]));
      expect("tables" in content || "reason" in content).toBe(true);
    }),
    { numRuns: 20 },
  );
});
