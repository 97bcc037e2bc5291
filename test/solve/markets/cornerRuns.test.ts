import { describe, expect, it } from "vitest";
import { changeOver, type CornerRun, rangeOver, tornado } from "../../../src/solve/markets/cornerRuns.ts";
import type { Corner, UncertainGroup } from "../../../src/solve/markets/uncertainFigures.ts";

const CENTRE = 8;
const demand: UncertainGroup = { name: "elasticity of demand", id: "demand", figures: new Set(), inertia: null };
const supply: UncertainGroup = { ...demand, name: "elasticity of supply", id: "supply" };
const capacity: UncertainGroup = { ...demand, name: "capacity", id: "capacity" };

function alone(group: UncertainGroup, low: number, high: number): { corner: Corner; figure: number }[] {
  return [
    { corner: new Map([[group, "low"]]), figure: low },
    { corner: new Map([[group, "high"]]), figure: high },
  ];
}

describe("a change over corners", () => {
  it("compares each corner with itself without what the scenario does, not with the centre", () => {
    const untouched = [4, 8, 11].map((price) => ({ value: price, before: price }));
    expect(changeOver(untouched)).toBeNull();
    expect(changeOver([...untouched, { value: 12, before: 8 }])).toEqual({ low: 0, high: 50 });
  });

  it("is none where something has nothing to be compared with", () => {
    expect(changeOver([{ value: 4, before: 0 }])).toBeNull();
    expect(
      changeOver([
        { value: 4, before: 4 },
        { value: 4, before: NaN },
      ]),
    ).toBeNull();
  });
});

describe("a range over corners", () => {
  const run = (asked: number): Omit<CornerRun, "solved" | "before"> => ({ corner: new Map([[demand, "low"]]), asked });

  it("holds the centre, and names what it goes over", () => {
    expect(rangeOver([run(2), run(2)], [9, 10], CENTRE)).toEqual({
      range: {
        low: CENTRE,
        high: 10,
        over: "both ends of elasticity of demand, together and each alone",
        count: 2,
      },
    });
  });

  it("is none where no corner moves the figure by more than rounding", () => {
    expect(rangeOver([run(2), run(2)], [CENTRE, CENTRE * (1 + 1e-15)], CENTRE)).toEqual({});
  });

  it("says how many corners have no equilibrium", () => {
    expect(rangeOver([run(24), run(24)], [9, 10], CENTRE).range?.over).toBe(
      "both ends of elasticity of demand, together and each alone; 22 of 24 without equilibrium are left out",
    );
  });
});

describe("a tornado", () => {
  it("has the widest bar first, by ends and not by their sign", () => {
    const bars = tornado([...alone(demand, 7, 8.5), ...alone(supply, 10, 6)], CENTRE);
    expect(bars).toEqual([
      { parameter: "elasticity of supply", atLow: 10, atHigh: 6 },
      { parameter: "elasticity of demand", atLow: 7, atHigh: 8.5 },
    ]);
  });

  it("takes what moves the figure by rounding alone for no move, so that rounding orders nothing", () => {
    const rounding = CENTRE * 2 ** -50;
    const still = [...alone(capacity, CENTRE, CENTRE), ...alone(demand, CENTRE - rounding, CENTRE + rounding)];
    expect(tornado(still, CENTRE)).toEqual([
      { parameter: "capacity", atLow: CENTRE, atHigh: CENTRE },
      { parameter: "elasticity of demand", atLow: CENTRE, atHigh: CENTRE },
    ]);
    const moved = tornado([...still, ...alone(supply, CENTRE, CENTRE + 1e-6)], CENTRE);
    expect(moved[0]).toEqual({ parameter: "elasticity of supply", atLow: CENTRE, atHigh: CENTRE + 1e-6 });
  });

  it("reads only corners in which one thing moves", () => {
    const both: Corner = new Map([
      [demand, "low"],
      [supply, "high"],
    ]);
    expect(tornado([{ corner: both, figure: 1 }], CENTRE)).toEqual([]);
  });

  it("counts an end without equilibrium as no move", () => {
    const [low] = alone(demand, 7, 9);
    expect(tornado([low], CENTRE)).toEqual([{ parameter: "elasticity of demand", atLow: 7, atHigh: CENTRE }]);
  });
});
