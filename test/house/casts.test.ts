import { describe, expect, it } from "vitest";
import { partialCasts } from "./casts.ts";
import { filesBelow, textOf } from "./sources.ts";

/** Between types of packages, which do not know each other, each with its reason. */
const FOREIGN: Readonly<Record<string, string>> = {
  "test/builtModules.ts: Record<Name, string>": "entries of an object forget which names they have",
  "test/cli/hostileNames.test.ts: { readonly document: Document }": "linkedom types its window, not the document in it",
  "test/house/closingLine.test.ts: TestModule":
    "vitest alone makes modules of tests; what the reporter reads is made here",
  "test/node/publish/pdfMaker.test.ts: { readonly info: Record<string, string> }":
    "pdfjs types what a PDF says of itself as any object",
  "test/node/publish/xlsxBytes.test.ts: ExcelJS.Buffer": "exceljs brings a buffer of its own, older than that of Node",
  'test/numerics/programs.test.ts: (typeof highsModule)["default"]': "highs says it has a default export, and is it",
};

describe("what a test hands over", () => {
  it("is whole: no part of one of our types is cast to it", () => {
    const files = ["test", "validation"].flatMap((folder) => filesBelow(folder, ".ts"));
    const found = files.flatMap((file) => partialCasts(file, textOf(file)));
    expect(found).toEqual(Object.keys(FOREIGN));
  });

  it("is a part where it is cast by way of another type, or written out and cast", () => {
    const found = (value: string): number => partialCasts("x.ts", `const run = ${value};`).length;
    const parts = ["part as unknown as Run", "part as never", "{ case: 1 } as Run", "({ case: 1 }) as Run"];
    const gathered = ["[{ case: 1 }] as Run[]", "Object.fromEntries(pairs) as Run", "<Run>{ case: 1 }"];
    expect([...parts, ...gathered].map(found)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    const wholes = ["{ case: 1 } as const", "[] as Run[]", "[1, 2] as [number, number]", "JSON.parse(text) as Run"];
    expect(wholes.map(found)).toEqual([0, 0, 0, 0]);
  });
});
