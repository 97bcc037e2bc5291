import { describe, expect, it } from "vitest";
import { programFaults } from "./oracles/programFaults.ts";
import { type ConvexOptions, type ConvexProgram, type EntropicGroup } from "./oracles/convexProgram.ts";
import { sparseRows } from "./oracles/sparseRows.ts";

const sound: ConvexProgram = {
  lower: Float64Array.of(0, -Infinity),
  upper: Float64Array.of(Infinity, 4),
  linear: Float64Array.of(1, -1),
};
const faults = (change: Partial<ConvexProgram>, options: ConvexOptions = {}): string[] =>
  programFaults({ ...sound, ...change }, options);
const rows = (right: number) => ({ matrix: sparseRows(2, [[[0, 1]]]), right: Float64Array.of(right) });

describe("the faults of a program", () => {
  it("are none in bounds that are open on their own side", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ lower: Float64Array.of(5, 5), upper: Float64Array.of(1, 1) })).toEqual([]);
  });

  it("are bounds that leave nothing, and numbers that are none", () => {
    expect(faults({ lower: Float64Array.of(0, Infinity) })).toEqual(["lower[1] is Infinity"]);
    expect(faults({ upper: Float64Array.of(-Infinity, 4) })).toEqual(["upper[0] is -Infinity"]);
    expect(faults({ upper: Float64Array.of(1, Number.NaN) })).toEqual(["upper[1] is NaN"]);
    expect(faults({ linear: Float64Array.of(Infinity, 0) })).toEqual(["linear[0] is Infinity"]);
    expect(faults({ quadratic: Float64Array.of(0, Infinity) })).toEqual(["quadratic[1] is Infinity"]);
    expect(faults({ quadratic: Float64Array.of(-1, 0) })).toEqual(["quadratic[0] is -1"]);
    expect(faults({}, { start: Float64Array.of(0, Number.NaN) })).toEqual(["start[1] is NaN"]);
    expect(faults({}, { start: Float64Array.of(0) })).toEqual(["start has 1 entries, expected 2"]);
  });

  it("are rows of another width, or with numbers that are none", () => {
    expect(faults({ inequality: { matrix: sparseRows(3, [[[0, 1]]]), right: Float64Array.of(1) } })).toEqual([
      "inequality has 3 columns, expected 2",
    ]);
    expect(faults({ equality: rows(Number.NaN) })).toEqual(["equality.right[0] is NaN"]);
    const broken = { matrix: sparseRows(2, [[[0, Infinity]]]), right: Float64Array.of(1) };
    expect(faults({ inequality: broken })).toEqual(["inequality.matrix.value[0] is Infinity"]);
  });

  it("are weights of violations that are not positive and finite, or of rows that are not there", () => {
    const weighed = (weight: number): string[] =>
      faults({ inequality: rows(1) }, { violationWeights: { inequality: Float64Array.of(weight) } });
    expect(weighed(2)).toEqual([]);
    for (const weight of [0, -1, Infinity])
      expect(weighed(weight)).toEqual([`violationWeights.inequality[0] is ${weight}`]);
    expect(faults({}, { violationWeights: { equality: Float64Array.of(1) } })).toEqual([
      "violationWeights.equality has 1 entries, expected 0",
    ]);
  });

  it("are terms of variables that there are not", () => {
    const term = (variable: number): string[] =>
      faults({ smooth: [{ variable, value: () => 0, slope: () => 0, curvature: () => 0 }] });
    expect([0, 1].flatMap(term)).toEqual([]);
    for (const variable of [-1, 2, 0.5]) expect(term(variable)).toEqual([`smooth: there is no variable ${variable}`]);
  });

  it("are groups without sense, each in its own words", () => {
    const group = (change: Partial<EntropicGroup>, upper = sound.upper): string[] =>
      faults({ upper, entropic: [{ weight: 1, members: [0], base: [1], total: 1, ...change }] });
    expect(group({})).toEqual([]);
    expect(group({ weight: 0, total: null })).toEqual([]);
    for (const weight of [-1, Infinity, Number.NaN])
      expect(group({ weight })).toEqual([`entropic[0].weight is ${weight}`]);
    expect(group({ members: [], base: [] })).toEqual(["entropic[0] has no members"]);
    expect(group({ base: [1, 2] })).toEqual(["entropic[0].base has 2 entries, expected 1"]);
    for (const value of [0, Infinity]) expect(group({ base: [value] })).toEqual([`entropic[0].base holds ${value}`]);
    expect(group({ baseTotal: -3 })).toEqual(["entropic[0].base holds -3"]);
    expect(group({ members: [7] })).toEqual(["entropic[0]: there is no variable 7"]);
    expect(group({ total: 2 })).toEqual(["entropic[0]: there is no variable 2"]);
    expect(group({ total: 0 })).toEqual(["variable 0 is in two groups or twice in entropic[0]"]);
    expect(group({}, Float64Array.of(0, 4))).toEqual(["variable 0 of entropic[0] cannot be positive"]);
    expect(group({}, Float64Array.of(3, -4))).toEqual(["variable 1 of entropic[0] cannot be positive"]);
  });
});
