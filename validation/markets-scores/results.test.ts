import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { needs, reference } from "../../test/reference.ts";
import { numberTable, printed } from "../numberTable.ts";
import { type Baseline, productBaselines } from "./baselines.ts";

const PANEL = "trade-flows/comtrade-hs6-panel-2016-2020.csv";

describe("what rules say of products without a market", needs(PANEL), () => {
  it("is what results.md says", async () => {
    const found = productBaselines(readFileSync(reference(PANEL), "utf8"));
    const page = [
      "# Rules that need no model, on what China bought",
      "Written by `validation/markets-scores/results.test.ts`; what is compared with what: [README](README.md). Percent of the value of the year, from 2017.",
      table(found),
    ].join("\n\n");
    await expect(`${page}\n`).toMatchFileSnapshot(join(import.meta.dirname, "results.md"));
  });
});

function table(found: readonly Baseline[]): string {
  const number = (value: number): string => printed(value, 1);
  return numberTable(
    [
      "product",
      "year",
      "sellers",
      "nothing changes",
      "shares kept, total given",
      "by share, loss of the USA seen",
      "share of the USA in 2017",
      "in the year",
    ],
    found.map(({ product, year, sellers, noChange, sharesKept, byShareSeen, shares }) => [
      product,
      year,
      String(sellers),
      ...[noChange, sharesKept, byShareSeen, ...shares].map(number),
    ]),
  );
}
