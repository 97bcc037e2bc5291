import type { Bottleneck } from "../../engines/markets/index.ts";
import { landedIn, type SeriesNode, tableCapacity } from "../../case/index.ts";
import { capacityUnder, type YearTerms } from "./yearTerms.ts";

/**
 * Terminals of a buyer in the year, which everything that comes by sea shares: its row of the table, and at least what they
 * landed in the base year; null where nothing limits them.
 */
export function terminalsOf({ id }: SeriesNode, terms: YearTerms): Bottleneck | null {
  const { series, capacityYear, baseYear, value } = terms;
  const table = tableCapacity(series, id, capacityYear, value);
  const known = Number.isFinite(table) ? Math.max(table, landedIn(series, id, baseYear)) : table;
  const capacity = capacityUnder(id, known, terms);
  return Number.isFinite(capacity)
    ? { id: `${id}:terminals`, name: `terminals of ${id}`, kind: "terminal", capacity }
    : null;
}
