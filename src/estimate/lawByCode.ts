import { append, hasErrors, type Problem } from "../base/problems/index.ts";
import { cellOf, listed, numberProblems, type NumberRule, readTable } from "../data/packages/index.ts";
import type { LawfulRates } from "./law.ts";
import { dayOfLaw, rowTwice } from "./problems.ts";

const COLUMNS = ["exporter", "code", "window", "rate_percent"];
const PERCENT: NumberRule = { above: "not negative", expected: "a rate in percent, 25 for a quarter" };

/** Rates by seller, code and window; a window is written as on the command line, or `from` or `to`. */
export function lawByCode(
  file: string,
  text: string,
  day: string | null,
): { readonly rates: LawfulRates | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = day === null ? [] : [dayOfLaw(day, [])];
  const table = readTable(new Map([[file, text]]), file, { needed: COLUMNS }, problems);
  if (table === null) return { rates: null, problems };
  const rates = new Map<string, number>();
  const sellers = new Set<string>();
  const found: Problem[] = [];
  const places = COLUMNS.map((name) => table.columnOf(name));
  table.rows.forEach((cells, row) => {
    const [exporter = "", code = "", window = "", rate = ""] = places.map((at) => (cells[at] ?? "").trim());
    const key = [exporter, code, window].join("\n");
    if (rates.has(key)) found.push(rowTwice(file, table.lineOf(row), [exporter, code, window]));
    append(found, numberProblems(cellOf(table, row, "rate_percent"), rate, PERCENT));
    rates.set(key, Number(rate));
    sellers.add(exporter);
  });
  append(problems, listed(file, found));
  if (hasErrors(problems)) return { rates: null, problems };
  return {
    rates: {
      file,
      day: null,
      sellers: [...sellers],
      percentOf: (seller, { code }, { name, isLater }) =>
        [name, isLater ? "to" : "from"].map((each) => rates.get([seller, code, each].join("\n"))).find(isKnown) ?? NaN,
    },
    problems,
  };
}

function isKnown(rate: number | undefined): rate is number {
  return rate !== undefined;
}
