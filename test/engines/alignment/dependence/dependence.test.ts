import { describe, expect, it } from "vitest";
import {
  shareDependence,
  strategicDependence,
  supplierConcentration,
} from "../../../../src/engines/alignment/index.ts";
import { refusal } from "../smallVotes.ts";

describe("share dependence", () => {
  it("is the part of trade with one partner, of a part above the whole none", () => {
    expect(shareDependence({ withPartner: 1, total: 8 })).toBe(0.125);
    expect(shareDependence({ withPartner: 0, total: 8 })).toBe(0);
    expect(shareDependence({ withPartner: 8, total: 8 })).toBe(1);
    expect(refusal(() => shareDependence({ withPartner: NaN, total: -1 }))).toHaveLength(2);
  });
});

describe("supplier concentration", () => {
  it("is 1 for one supplier and 1/n for n equal ones, whatever the unit", () => {
    expect(supplierConcentration({ A: 5 })).toBe(1);
    expect(supplierConcentration({ A: 3, B: 3, C: 3, D: 3 })).toBe(0.25);
    expect(supplierConcentration({ A: 6, B: 2, C: 0 })).toBe(supplierConcentration({ A: 3000, B: 1000 }));
  });

  it("refuses every negative supply at once", () => {
    expect(refusal(() => supplierConcentration({ A: -1, B: 2, C: NaN })).map(({ path }) => path)).toEqual([
      "suppliers.A",
      "suppliers.C",
    ]);
  });
});

describe("strategic dependence", () => {
  const supply = { suppliers: { A: 60, B: 40 }, absorption: 150, exports: 80 };

  it("gives each criterion with its value and asks for all three", () => {
    const { criteria, strategic } = strategicDependence(supply);
    expect(criteria).toEqual([
      { criterion: "supplierConcentration", value: 0.52, threshold: 0.4, met: true },
      { criterion: "importsOverAbsorption", value: 100 / 150, threshold: 0.5, met: true },
      { criterion: "importsOverExports", value: 1.25, threshold: 1, met: true },
    ]);
    expect(strategic).toBe(true);
  });

  it("a criterion on its threshold is not met", () => {
    const met = (more: Partial<typeof supply>): boolean[] =>
      strategicDependence({ ...supply, ...more }).criteria.map((each) => each.met);
    expect(met({ exports: 100 })).toEqual([true, true, false]);
    expect(met({ absorption: 200 })).toEqual([true, false, true]);
    const equal = { A: 20, B: 20, C: 20, D: 20, E: 20 };
    expect(strategicDependence({ ...supply, suppliers: equal })).toMatchObject({ strategic: false });
  });

  it("without exports the ratio has no value but imports exceed it", () => {
    const { criteria, strategic } = strategicDependence({ ...supply, exports: 0 });
    expect(criteria[2]).toEqual({
      criterion: "importsOverExports",
      value: null,
      valueReason: "no exports",
      threshold: 1,
      met: true,
    });
    expect(strategic).toBe(true);
  });

  it("names every quantity that is none, and a supply that adds up to nothing", () => {
    const faults = refusal(() => strategicDependence({ suppliers: { A: NaN }, absorption: -1, exports: Infinity }));
    expect(faults.map(({ path }) => path)).toEqual(["suppliers.A", "absorption", "exports"]);
    const empty = refusal(() => strategicDependence({ suppliers: {}, absorption: 0, exports: 0 }));
    expect(empty.map(({ path }) => path)).toEqual(["suppliers", "absorption"]);
  });
});
