import { describe, expect, it } from "vitest";
import { z } from "zod";
import { columnsOf, COUNTRY, DECOMPOSITION, OTHER_BASE, SECTOR } from "../../src/results/index.ts";

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
    expect(columns.map(({ title, unit }) => [title, unit])).toEqual([
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
      for (const { title, unit } of columnsOf(schema)) expect(title).toMatch(ENDINGS[unit] ?? /^[a-z_]+$/u);
    },
  );
});
