import { beforeAll, describe, expect, it } from "vitest";
import {
  type CopiedPackage,
  copiedPackage,
  packageCopy,
  type PackedCopy,
  shippedCopy,
  shippedPackage,
} from "../../../../src/data/packages/index.ts";
import { openPackage } from "../../../../src/cli/shelf.ts";
import { packageFolders } from "../../../../src/node/files/index.ts";

const KEY = { sha256: "a".repeat(64), tertius: "0.1.0" };
const SHIPPED = ["unga", "world-2014", "world-2022"];

/** A shipped package as its texts are read. */
function checkedPackage(name: string): CopiedPackage {
  const folder = packageFolders().find((each) => each.name === name)!;
  const { content, problems } = openPackage(folder);
  if (content?.kind === "economy") {
    return { ...content, economy: { ...content.economy, sha256: KEY.sha256 }, problems };
  }
  if (content?.kind === "votes") return { ...content, votes: { ...content.votes, sha256: KEY.sha256 }, problems };
  throw new Error(`${name} is no economy and no record of votes`);
}

/** A value without its functions, which are others in a copy; maps as lists of pairs, so that their order counts. */
function withoutFunctions(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(withoutFunctions);
  if (Array.isArray(value)) return value.map(withoutFunctions);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => typeof each !== "function");
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutFunctions(each)]));
}

describe.each(SHIPPED)("the copy of %s", (name) => {
  let checked: CopiedPackage;
  let copy: PackedCopy;
  beforeAll(() => {
    checked = checkedPackage(name);
    copy = packageCopy(checked, KEY);
  });

  it("gives back every value, each number to the last bit, and every problem", () => {
    expect(withoutFunctions(copiedPackage(copy, KEY))).toStrictEqual(withoutFunctions(checked));
  });

  it("is the same copy again when it is copied", () => {
    const again = packageCopy(copiedPackage(copy, KEY)!, KEY);
    expect(again.text).toBe(copy.text);
    expect(Buffer.compare(again.numbers, copy.numbers)).toBe(0);
  });

  it("comes back from the form in which it is shipped, and not from half of it", () => {
    const shipped = shippedCopy(checked, KEY);
    const again = packageCopy(shippedPackage(shipped, KEY)!, KEY);
    expect(again.text).toBe(copy.text);
    expect(Buffer.compare(again.numbers, copy.numbers)).toBe(0);
    expect(shippedPackage({ ...shipped, numbers: shipped.numbers.slice(8) }, KEY)).toBeNull();
    expect(shippedPackage({ ...shipped, text: "{}" }, KEY)).toBeNull();
    expect(shippedPackage(shipped, { ...KEY, tertius: "0.2.0" })).toBeNull();
  });

  it("is none of other texts, or by another version", () => {
    expect(copiedPackage(copy, { ...KEY, sha256: "b".repeat(64) })).toBeNull();
    expect(copiedPackage(copy, { ...KEY, tertius: "0.2.0" })).toBeNull();
  });

  it("is none when it is cut", () => {
    const { text, numbers } = copy;
    for (const length of [0, 8, numbers.length - 8, numbers.length - 1]) {
      expect(copiedPackage({ text, numbers: numbers.slice(0, length) }, KEY)).toBeNull();
    }
    expect(copiedPackage({ text, numbers: Buffer.concat([numbers, new Uint8Array(8)]) }, KEY)).toBeNull();
    for (const length of [0, 1, text.length - 1]) {
      expect(copiedPackage({ text: text.slice(0, length), numbers }, KEY)).toBeNull();
    }
  });
});

describe("a copy that says what it has not", () => {
  const copy = packageCopy(checkedPackage("world-2014"), KEY);
  const saying = (from: string | RegExp, to: string): CopiedPackage | null => {
    const text = copy.text.replace(from, to);
    expect(text).not.toBe(copy.text);
    return copiedPackage({ ...copy, text }, KEY);
  };

  it.each([
    ["another format", '"format":1', '"format":2'],
    ["another order of bytes", /"order":\d+/u, '"order":16909060'],
    ["another kind", '"kind":"economy"', '"kind":"votes"'],
    ["an unknown kind", '"kind":"economy"', '"kind":"gold"'],
    ["more numbers than there are", /"length":\d+/u, '"length":99999999'],
    ["a negative number of numbers", /"length":\d+/u, '"length":-1'],
    ["numbers of another type", '"type":"f64"', '"type":"u8"'],
    ["numbers of an unknown type", '"type":"f64"', '"type":"constructor"'],
    ["a country twice", '"AUS","AUT"', '"AUT","AUT"'],
    ["no arrays", '"arrays":[', '"lists":['],
  ])("is none: %s", (_what, from, to) => {
    expect(saying(from, to)).toBeNull();
  });

  it.each(["null", "[]", "7", '"text"', "{}", '{"plain":null,"arrays":[]}'])("is none: %s", (text) => {
    expect(copiedPackage({ text, numbers: new Uint8Array(0) }, KEY)).toBeNull();
  });
});
