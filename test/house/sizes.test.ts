import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Folders of what reads files of users. */
const READERS = ["src/case", "src/data/packages", "src/data/importers", "src/node/files"];
/** Constants by names of that kind that no user can meet, and why. */
const INSIDE = new Set([
  // Digits of a number as it is packed in a copy of a package: more are packed in another way.
  "src/data/packages/copies/decimals.ts MOST_DIGITS",
  // Files of others beside those that a run writes.
  "src/node/files/standing.ts STANDING_LIMIT",
]);
const LIMIT = /^(?:export )?const ((?:[A-Z]+_)*(?:LIMIT|MEBIBYTES)|MOST_[A-Z_]+) = ([\d_ *-]+);$/gmu;

/** Limits of the code: file and name to the number. */
function limits(): ReadonlyMap<string, number> {
  const files = READERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return new Map(
    files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(LIMIT)].map(([, name = "", value = ""]): [string, number] => [
          `${file} ${name}`,
          valueOf(value),
        ]),
      ),
  );
}

/** The value of numbers joined by `-`, `*` and `**`. */
function valueOf(text: string): number {
  const power = (part: string): number => {
    const [base = NaN, exponent = 1] = part.split("^").map((each) => Number(each.replaceAll("_", "")));
    return base ** exponent;
  };
  const product = (part: string): number => part.split("*").reduce((all, each) => all * power(each), 1);
  const [first = NaN, ...rest] = text.replaceAll("**", "^").split("-").map(product);
  return rest.reduce((all, each) => all - each, first);
}

/** Rows of the table of sizes: file and name to the number, in MiB where the constant counts bytes or characters. */
function told(): ReadonlyMap<string, { readonly value: number; readonly isMebibytes: boolean }> {
  const page = readFileSync("docs/limits.md", "utf8");
  const rows = [...page.matchAll(/^\| [^|]+ \| ([\d,]+)( MiB)? \| \[`([A-Z_]+)`\]\(\.\.\/([^)]+)\) \|$/gmu)];
  return new Map(
    rows.map(([, number = "", unit, name = "", file = ""]) => [
      `${file} ${name}`,
      { value: Number(number.replaceAll(",", "")), isMebibytes: unit !== undefined },
    ]),
  );
}

it("every limit on the size of what is read stands on the page of limits, with its number", () => {
  const page = told();
  const found = [...limits()].filter(([key]) => !INSIDE.has(key));
  expect([...page.keys()].toSorted()).toEqual(found.map(([key]) => key).toSorted());
  for (const [key, value] of found) {
    const { value: printed, isMebibytes } = page.get(key)!;
    const factor = isMebibytes && !key.endsWith("MEBIBYTES") ? 2 ** 20 : 1;
    expect([key, printed * factor]).toEqual([key, value]);
  }
});

it("reads the numbers of constants", () => {
  expect(["400", "20_000", "64 * 2 ** 20", "2 ** 32 - 1"].map(valueOf)).toEqual([
    400, 20_000, 67_108_864, 4_294_967_295,
  ]);
});
