import { greatest, least } from "../../../base/units/index.ts";
import type { Ends } from "../../../base/wording/index.ts";
import type { BilateralResult } from "../../../results/index.ts";
import type { Account } from "./account.ts";

/** Range of the change of sales, over every variant, else over the elasticities; null where one was solved. */
export function salesRange(
  { equilibrium }: Pick<Account, "equilibrium">,
  pair: BilateralResult,
  change: number,
): Ends | null {
  if (pair.range !== undefined) return pair.range.changePercent;
  const changes = (equilibrium.sets ?? []).flatMap(({ bilateral }) =>
    bilateral.filter((each) => isSamePair(each, pair)).flatMap(({ changePercent }) => changePercent ?? []),
  );
  if (changes.length === 0) return null;
  return { low: least([change, ...changes]), high: greatest([change, ...changes]) };
}

function isSamePair(
  one: Pick<BilateralResult, "exporter" | "importer">,
  other: Pick<BilateralResult, "exporter" | "importer">,
): boolean {
  return one.exporter === other.exporter && one.importer === other.importer;
}
