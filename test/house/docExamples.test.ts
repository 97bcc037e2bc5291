import { describe, expect, it } from "vitest";
import { missingDocstrings } from "./docstrings.ts";
import { docExamples, exampleFaults } from "./examples.ts";
import { preparationTexts, sourceTexts } from "./sources.ts";

const SOURCES = new Map([...sourceTexts(), ...preparationTexts()]);
const EXAMPLES = [...SOURCES].flatMap(([file, text]) => docExamples(file, text));
const INDICES = [...SOURCES.keys()].filter((file) => file.endsWith("/index.ts") && file !== "src/index.ts");

describe("docstrings", () => {
  it("every export has one, and quantities of engines and numerics name their unit and source", () => {
    expect([...SOURCES].flatMap(([file, text]) => missingDocstrings(file, text))).toEqual([]);
  });

  it.each(EXAMPLES.map((example) => [`${example.file}:${example.line}`, example] as const))(
    "the example at %s gives what it prints",
    async (_, example) => {
      expect(await exampleFaults(example, INDICES)).toEqual([]);
    },
  );
});

describe("the test of examples itself", () => {
  const faults = async (code: string): Promise<string[]> =>
    exampleFaults({ file: "src/base/sets/index.ts", line: 1, code }, []);

  it("an example that asserts nothing fails", async () => {
    expect(await faults('indexSet("country", ["A"])')).toEqual([
      "it asserts nothing: no statement has its value beside it",
    ]);
  });

  it("numbers are compared at the printed digits, integers exactly", async () => {
    expect(await faults("1 / 3   // 0.333")).toEqual([]);
    expect(await faults("1 / 3   // 0.334")).toEqual(["1 / 3: value is 0.3333333333333333, printed 0.334"]);
    expect(await faults("1.2   // 1")).toEqual(["1.2: value is 1.2, printed 1"]);
    expect(await faults("2e-12   // 2e-12")).toEqual([]);
  });

  it("arrays, typed arrays, objects, strings and prose after them are understood", async () => {
    const code = [
      "const values = new Float64Array([0.25, 0.125]);",
      "values;            // [0.25, 0.13]   the second is rounded",
      '({ a: "x", b: [true, null] });   // { a: "x", b: [true, null] }',
      "({ a: 1, b: 2 });  // { a: 1, … }",
      'indexSet("country", ["A", "B"]).indexOf("B")   // 1',
    ].join("\n");
    expect(await faults(code)).toEqual([]);
  });

  it("a field that was not printed is a difference", async () => {
    expect(await faults("({ a: 1, b: 2 })   // { a: 1 }")).toEqual([
      "({ a: 1, b: 2 }): value.b is there but was not printed",
    ]);
  });

  it("an expected code must be thrown", async () => {
    expect(await faults("1   // throws E501")).toEqual(["1: value was returned, but E501 should have been thrown"]);
  });

  it("an export without docstring is named with its line", () => {
    expect(missingDocstrings("src/base/sets/x.ts", "\nexport const a = 1;")).toEqual([
      "src/base/sets/x.ts:2: a has no docstring",
    ]);
    const problem = 'export const late = defineProblem("E999", { name: "late" });';
    expect(missingDocstrings("src/base/sets/x.ts", problem)).toEqual([]);
    const quantity = "/** A share. @unit share */\nexport function share(): number {\n  return 1;\n}";
    expect(missingDocstrings("src/engines/equilibrium/x.ts", quantity)).toEqual([
      "src/engines/equilibrium/x.ts:2: share returns a quantity without @source",
    ]);
  });
});
