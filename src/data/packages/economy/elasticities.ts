import { append, type Problem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import { decimal } from "../../../base/units/index.ts";
import {
  cellOf,
  elasticityCellProblems,
  homeCellProblems,
  isCode,
  LIST_LIMIT,
  readTable,
  type Table,
  type TextFiles,
} from "../tables/index.ts";
import type { ElasticitySet, HomeElasticities } from "./economy.ts";
import {
  badLabel,
  duplicatedRow,
  elasticityMissing,
  emptyTable,
  notAllowed,
  setDisagrees,
  unknownLabel,
} from "../problems/index.ts";

const COLUMNS = ["set", "sector", "theta", "standard_error", "horizon", "original", "source"];
const OPTIONAL = ["elasticity_of", "estimated_on", "theta_home", "standard_error_home"];
/** Columns that say the same in every row of a set. */
const OF_THE_SET = {
  horizon: "horizon",
  elasticity_of: "elasticityOf",
  estimated_on: "estimatedOn",
  source: "source",
} as const;

type Draft = { -readonly [Key in keyof ElasticitySet]: ElasticitySet[Key] } & {
  original: string[];
  home: HomeElasticities;
};

/** Reads `elasticities.csv`: named sets of θ, each complete over the sectors. */
export function readElasticities(
  files: TextFiles,
  sectors: IndexSet,
  problems: Problem[],
): ReadonlyMap<string, ElasticitySet> {
  const sets = new Map<string, Draft>();
  const table = readTable(
    files,
    "elasticities.csv",
    { needed: COLUMNS, optional: OPTIONAL, atMost: LIST_LIMIT },
    problems,
  );
  if (table === null) return sets;
  if (table.rows.length === 0) problems.push(emptyTable(table.file));
  table.rows.forEach((_cells, row) => readRow(table, row, sectors, sets, problems));
  for (const [name, set] of sets) {
    const missing = sectors.labels.filter((_label, sector) => Number.isNaN(set.theta[sector]));
    if (missing.length > 0) problems.push(elasticityMissing(name, missing));
  }
  return new Map([...sets].map(([name, set]) => [name, inItsTiers(set)]));
}

/** A set without the upper tier that no sector of it has. */
function inItsTiers({ home, ...oneTier }: Draft): ElasticitySet {
  return home.theta.every(Number.isNaN) ? oneTier : { ...oneTier, home };
}

/**
 * θ_H by sector, which is θ in a sector of one tier; undefined for a set of one tier.
 *
 * @returns [sector]   no unit
 */
export function homeTheta({ theta, home }: ElasticitySet): Float64Array | undefined {
  return home?.theta.map((each, j) => (Number.isNaN(each) ? theta[j]! : each));
}

function readRow(table: Table, row: number, sectors: IndexSet, sets: Map<string, Draft>, problems: Problem[]): void {
  const text = (column: string): string => table.rows[row]![table.columnOf(column)] ?? "";
  const name = text("set");
  if (!isCode(name)) problems.push(badLabel(cellOf(table, row, "set"), name));
  if (text("horizon") === "") problems.push(notAllowed(cellOf(table, row, "horizon"), "", ["unspecified", "10 years"]));
  const set = sets.get(name) ?? emptySet(name, sectors.size, text);
  sets.set(name, set);
  for (const [column, key] of Object.entries(OF_THE_SET)) {
    if (text(column) !== set[key])
      problems.push(setDisagrees(cellOf(table, row, column), name, text(column), set[key]));
  }
  const sector = sectors.indexOf(text("sector"));
  if (sector < 0) {
    problems.push(unknownLabel(cellOf(table, row, "sector"), "sector", text("sector"), sectors.labels));
    return;
  }
  if (!Number.isNaN(set.theta[sector])) {
    problems.push(duplicatedRow(table.file, table.lineOf(row), [name, text("sector")]));
  }
  append(problems, elasticityCellProblems(table, row));
  append(problems, homeCellProblems(table, row));
  // A bad value is a problem already: 1 keeps it from being reported as missing too.
  set.theta[sector] = decimal(text("theta")) || 1;
  set.standardError[sector] = decimal(text("standard_error"));
  set.home.theta[sector] = decimal(text("theta_home"));
  set.home.standardError[sector] = decimal(text("standard_error_home"));
  set.original[sector] = text("original");
}

function emptySet(name: string, size: number, text: (column: string) => string): Draft {
  const absent = (): Float64Array => new Float64Array(size).fill(NaN);
  return {
    name,
    theta: absent(),
    standardError: absent(),
    home: { theta: absent(), standardError: absent() },
    horizon: text("horizon"),
    elasticityOf: text("elasticity_of"),
    estimatedOn: text("estimated_on"),
    original: Array<string>(size).fill(""),
    source: text("source"),
  };
}
