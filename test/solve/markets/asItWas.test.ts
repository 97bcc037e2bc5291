import { expect, it } from "vitest";
import { marketYear, settingOf } from "../../../src/solve/index.ts";
import { flagship } from "../../cases/flagship.ts";

it("without a scenario a market is told as it was, under the measures that were in force, with nothing to compare", () => {
  const { case: case_ } = flagship();
  const series = case_.markets.find(({ name }) => name === "soybeans")!;
  const { result } = marketYear(case_, series, 2019, settingOf(case_, null, []), false);
  for (const { before, quantity } of result.flows) expect(before).toBe(quantity);
  for (const { before, value } of Object.values(result.prices)) expect(before).toBe(value);
  for (const { before, value } of Object.values(result.quantities)) expect(before).toBe(value);
  expect(result.welfareChange.total).toBe(0);

  const open = marketYear(case_, series, 2019, { scenario: null, measures: [] }, false).result;
  const sold = (flows: typeof result.flows): number =>
    flows.find(({ from, to }) => from === "usa" && to === "china")!.quantity;
  expect(sold(result.flows)).toBeLessThan(0.6 * sold(open.flows));
  expect(result.replacement?.map(({ from, to }) => [from, to])).toEqual([["usa", "china"]]);
});
