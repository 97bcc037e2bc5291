import { describe, expect, it } from "vitest";
import { filled, indexSet, parameter } from "../../../src/base/sets/index.ts";

const country = indexSet("country", ["CHN", "RUS", "USA"]);
const sector = indexSet("sector", ["goods", "services"]);

describe("an index set", () => {
  it("knows where each label stands, and that others do not", () => {
    expect(country.labels.map((label) => country.indexOf(label))).toEqual([0, 1, 2]);
    expect(country.indexOf("rus")).toBe(-1);
    expect(country.indexOf("")).toBe(-1);
    expect([country.name, country.size]).toEqual(["country", 3]);
  });

  it("refuses a repeated label by name", () => {
    expect(() => indexSet("sector", ["goods", "goods"])).toThrow(new RangeError("repeated sector in an index set"));
  });

  it("does not follow later changes of the list that it was made from", () => {
    const labels = ["one", "two"];
    const set = indexSet("country", labels);
    labels.push("three");
    expect(set.labels).toEqual(["one", "two"]);
    expect(indexSet("none", []).size).toBe(0);
  });

  it("keeps labels that name what every object has", () => {
    const odd = indexSet("country", ["constructor", "__proto__"]);
    expect([odd.indexOf("__proto__"), odd.indexOf("toString")]).toEqual([1, -1]);
  });
});

describe("a parameter", () => {
  const values = parameter([sector, country], Float64Array.of(1, 2, 3, 4, 5, 6));

  it("runs fastest over its last set", () => {
    expect(values.at(1, 0)).toBe(4);
    expect(values.at(0, 2)).toBe(3);
    expect(values.of("services", "USA")).toBe(6);
  });

  it("has nothing, not zero, at unknown labels and positions", () => {
    expect(values.of("services", "DEU")).toBeNaN();
    expect(values.of("services")).toBeNaN();
    expect(values.of()).toBeNaN();
    expect([values.at(2, 0), values.at(0, 3), values.at(-1, 0), values.at(0, -1), values.at(1)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });

  it("refuses values that do not fill its sets", () => {
    expect(() => parameter([sector, country], new Float64Array(5))).toThrow(
      new RangeError("5 values where 6 are expected"),
    );
    expect(parameter([], Float64Array.of(7)).at()).toBe(7);
  });

  it("can be filled with one value", () => {
    const ones = filled([sector, country], 1);
    expect([...ones.values]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(ones.sets).toEqual([sector, country]);
  });
});
