import type { Problem } from "../../base/problems/index.ts";
import { cellLabels } from "./cellLabels.ts";
import type { Quota, TradePolicy } from "./model.ts";
import { quotaOutOfRange } from "./problems.ts";

/**
 * All that makes quotas of a policy impossible: limits that are not above nothing, shares outside 0 to 1, cells that are none, a
 * country's own sales, or in two quotas.
 *
 * @unit none
 * @source docs/model/equilibrium.md, Quotas
 */
export function quotaProblems(policy: Pick<TradePolicy, "quotas" | "tariffs">): Problem[] {
  const taken = new Set<number>();
  return (policy.quotas ?? []).flatMap((quota, at) => {
    const inside = quota.cells.every((cell) => cell in policy.tariffs.values);
    const what = `quota on ${inside && quota.cells.length > 0 ? cellLabels(policy.tariffs, quota.cells[0]!) : `place ${at + 1}`}`;
    const problems = [...rangeProblems(quota, what), ...cellProblems(quota, what, policy, taken)];
    for (const cell of quota.cells) taken.add(cell);
    return problems;
  });
}

function rangeProblems({ limit, importerShare }: Quota, what: string): Problem[] {
  const problems: Problem[] = [];
  if (!(limit > 0 && limit < Infinity)) {
    problems.push(
      quotaOutOfRange(`limit of the ${what}`, String(limit), "a ratio above 0; 0.8 = 80 % of the base year"),
    );
  }
  if (!(importerShare >= 0 && importerShare <= 1)) {
    problems.push(quotaOutOfRange(`importers' part of the rent of the ${what}`, String(importerShare), "0 to 1"));
  }
  return problems;
}

function cellProblems(
  { cells }: Quota,
  what: string,
  { tariffs }: Pick<TradePolicy, "tariffs">,
  taken: ReadonlySet<number>,
): Problem[] {
  const size = tariffs.sets[2]!.size;
  const isForeign = (cell: number): boolean => cell in tariffs.values && cell % size !== Math.floor(cell / size) % size;
  if (cells.length === 0 || !cells.every(isForeign)) {
    return [quotaOutOfRange(what, "on no trade between countries", "cells of trade between countries")];
  }
  const isOnce = new Set(cells).size === cells.length && cells.every((cell) => !taken.has(cell));
  return isOnce ? [] : [quotaOutOfRange(what, "not the only one on its cells", "one quota on a cell")];
}
