import type { Problem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import { cellOf, isCode, LIST_LIMIT, readTable, type TextFiles, textsOf } from "../tables/index.ts";
import { badLabel, duplicatedRow, unknownLabel } from "../problems/index.ts";

/**
 * Reads `concordance.csv` where the package has one: which sectors of another package hold the same goods.
 *
 * @returns package → own sector → sectors there.
 */
export function readConcordances(
  files: TextFiles,
  sectors: IndexSet,
  problems: Problem[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, Set<string>>>();
  if (!files.has("concordance.csv")) return new Map();
  const needed = ["sector", "package", "sector_there"];
  const table = readTable(files, "concordance.csv", { needed, atMost: LIST_LIMIT }, problems);
  if (table === null) return new Map();
  const [own, packages, there] = needed.map((column) => textsOf(table, column));
  own!.forEach((sector, row) => {
    const label = there![row]!;
    if (sectors.indexOf(sector) < 0) {
      problems.push(unknownLabel(cellOf(table, row, "sector"), "sector", sector, sectors.labels));
    }
    if (!isCode(label)) problems.push(badLabel(cellOf(table, row, "sector_there"), label));
    const pairs = found.get(packages![row]!) ?? new Map<string, Set<string>>();
    const labels = pairs.get(sector) ?? new Set();
    if (labels.has(label)) {
      problems.push(duplicatedRow(table.file, table.lineOf(row), [sector, packages![row]!, label]));
    }
    found.set(packages![row]!, pairs.set(sector, labels.add(label)));
  });
  return new Map([...found].map(([name, pairs]) => [name, listsOf(pairs)]));
}

function listsOf(pairs: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  return new Map([...pairs].map(([sector, labels]) => [sector, [...labels]]));
}
