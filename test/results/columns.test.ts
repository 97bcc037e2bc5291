import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  columnsOf,
  COUNTRY,
  DECOMPOSITION,
  DETOUR,
  OTHER_BASE,
  PRICE,
  SECTOR,
  STATEMENT,
} from "../../src/results/index.ts";

/** How a header ends that says its unit. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  percent: /_(percent|points)$/u,
  "percent of log welfare": /_log_percent$/u,
  "million USD": /_million$/u,
  fraction: /_share(_of_\w+)?$/u,
};

describe("columns of results", () => {
  it("are the fields that have one, with the ends of their range beside", () => {
    const row = z.strictObject({
      after: z
        .number()
        .meta({ unit: "percent", column: "after_percent", ends: { low: "low_percent", count: "solves" } }),
      note: z.string(),
    });
    const columns = columnsOf(row);
    expect(columns.map(({ name, unit }) => [name, unit])).toEqual([
      ["after_percent", "percent"],
      ["low_percent", "percent"],
      ["solves", "count"],
    ]);
    const ranged = { after: 2, note: "", range: { after: { low: 1, high: 3, count: 4 } } };
    expect(columns.map(({ of }) => of(ranged))).toEqual([2, 1, 4]);
    expect(columns.map(({ of }) => of({ note: "" }))).toEqual([null, null, null]);
  });

  it.each(Object.entries({ COUNTRY, DECOMPOSITION, OTHER_BASE, SECTOR }))(
    "of %s say their unit in the header",
    (_, schema) => {
      for (const { name, unit } of columnsOf(schema)) expect(name).toMatch(ENDINGS[unit] ?? /^[a-z_]+$/u);
    },
  );
});

describe("columns of a row that has parts", () => {
  it("give the ends of the one range of a row", () => {
    const row = { value: 9, range: { low: 8, high: 11, over: "capacity", count: 2 } };
    const cells = columnsOf(PRICE).map(({ name, of }) => [name, of(row)]);
    expect(Object.fromEntries(cells)).toMatchObject({ low_in_price_unit: 8, high_in_price_unit: 11, corners: 2 });
  });

  it("stand where an object in the row does, empty where it is absent", () => {
    const cells = columnsOf(DETOUR).map(({ name, of }) => [name, of({ extraDays: 9, extraCost: { value: 2 } })]);
    expect(cells.slice(-7)).toEqual([
      ["extra_cost_in_price_unit", 2],
      ["extra_cost_low_in_price_unit", null],
      ["extra_cost_high_in_price_unit", null],
      ["price_unit", null],
      ["extra_usd_per_cargo", null],
      ["extra_usd_per_cargo_low", null],
      ["extra_usd_per_cargo_high", null],
    ]);
  });

  it("count a flag as 0 or 1", () => {
    const counted = columnsOf(STATEMENT).find(({ name }) => name === "counted");
    expect([counted?.of({ counted: true }), counted?.of({ counted: false })]).toEqual([1, 0]);
  });
});
