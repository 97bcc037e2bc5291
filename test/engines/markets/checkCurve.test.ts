import { describe, expect, it } from "vitest";
import { curveProblems } from "../../../src/engines/markets/checkCurve.ts";
import type { Side } from "../../../src/engines/markets/curve.ts";
import type { Curve } from "../../../src/engines/markets/index.ts";

const said = (side: Side, curve: Curve): string[] =>
  curveProblems("c", side, curve).map(({ code, message, expected }) => `${code} ${message} ${expected}`);

describe("what is wrong with a curve", () => {
  it.each(["linear", "constant-elasticity"] as const)("through a point (%s): price, quantity, sign", (form) => {
    const curve = (price: number, quantity: number, elasticity: number): Curve => ({
      form,
      price,
      quantity,
      elasticity,
    });
    expect(said("supply", curve(1, 1, 0.5))).toEqual([]);
    expect(said("demand", curve(1, 1, -0.5))).toEqual([]);
    expect(said("supply", curve(0, Infinity, 0.5))).toEqual([
      "E602 c, price is 0. a positive number",
      "E602 c, quantity is Infinity. a positive number",
    ]);
    expect(said("supply", curve(1, -1, 0.5))).toEqual(["E602 c, quantity is -1. a positive number"]);
    const without = "for a quantity without answer the form fixed";
    for (const elasticity of [0, -1, Infinity, Number.NaN])
      expect(said("supply", curve(1, 1, elasticity))).toEqual([
        `E604 The elasticity of c is ${elasticity}. a positive elasticity; ${without}`,
      ]);
    for (const elasticity of [0, 1, -Infinity])
      expect(said("demand", curve(1, 1, elasticity))).toEqual([
        `E604 The elasticity of c is ${elasticity}. a negative elasticity; ${without}`,
      ]);
  });

  it.each(["inverse-linear", "direct-linear"] as const)(
    "of a line (%s): numbers, and a slope that may be 0",
    (form) => {
      const curve = (intercept: number, slope: number): Curve => ({ form, intercept, slope });
      expect([
        ...said("supply", curve(-3, 0)),
        ...said("supply", curve(2, 1)),
        ...said("demand", curve(2, -1)),
      ]).toEqual([]);
      expect(said("demand", curve(Infinity, -1))).toEqual(["E602 c, intercept is Infinity. a number"]);
      expect(said("demand", curve(2, 1))).toEqual([
        "E604 The slope of c is 1. a negative slope; for a quantity without answer the form fixed",
      ]);
      expect(said("supply", curve(2, -1))).toHaveLength(1);
    },
  );

  it("of steps: figures, and prices that rise for supply and fall for demand, equal ones allowed", () => {
    const curve = (...steps: readonly (readonly [number, number])[]): Curve => ({
      form: "steps",
      steps: steps.map(([price, quantity]) => ({ price, quantity })),
    });
    expect(said("supply", curve([1, 1], [1, 2], [3, 1]))).toEqual([]);
    expect(said("demand", curve([3, 1], [1, 2], [1, 1]))).toEqual([]);
    expect(said("supply", curve([1, 1], [3, 1], [2, 1]))).toEqual([
      "E604 The steps of c are not in order. rising prices",
    ]);
    expect(said("demand", curve([1, 1], [3, 1]))).toEqual(["E604 The steps of c are not in order. falling prices"]);
    expect(said("supply", curve([-1, 1], [2, 0]))).toEqual(["E602 c, step 2, quantity is 0. a positive number"]);
    expect(said("supply", curve([Infinity, -1]))).toEqual([
      "E602 c, step 1, price is Infinity. a number",
      "E602 c, step 1, quantity is -1. a positive number",
    ]);
  });

  it("of a fixed quantity: nothing below 0 and nothing without end", () => {
    const curve = (quantity: number): Curve => ({ form: "fixed", quantity });
    expect([...said("demand", curve(0)), ...said("supply", curve(5))]).toEqual([]);
    for (const quantity of [-1, Infinity, Number.NaN])
      expect(said("demand", curve(quantity))).toEqual([`E602 c, quantity is ${quantity}. a quantity of at least 0`]);
  });
});
