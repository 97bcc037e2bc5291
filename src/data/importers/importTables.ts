import {
  labelSet,
  missingColumn,
  sizeProblems,
  textsOf,
  wordsOf,
  percentTariffProblems,
  readCells,
  readTable,
  TARIFF,
  MONEY,
  type Accounts,
  type Economy,
  type NumberColumn,
  type SectorKind,
  type Table,
  type TextFiles,
} from "../packages/index.ts";
import { hasErrors, type Problem, quoted } from "../../base/problems/index.ts";
import { indexSet, type IndexSet } from "../../base/sets/index.ts";
import { countryNames } from "./countryNames.ts";
import { elasticitySets } from "./elasticityColumns.ts";
import { badRecipe } from "./problems.ts";
import { type Recipe, saidOf, type SurchargePlan } from "./recipe.ts";
import { accountsAsStated, statedAccountProblems } from "./statedAccounts.ts";
import { withSurcharges } from "./surcharges.ts";

const FLOW_COLUMNS: readonly NumberColumn[] = [
  { column: "value_musd", rule: MONEY, absent: 0 },
  { column: "tariff", rule: TARIFF, absent: 0 },
];

/** An economy from tables. */
export interface ImportedTables {
  readonly economy: Economy | null;
  /** Accounts where they are kept although flows, tariffs and use add up to others; null where they are not. */
  readonly stated: Accounts | null;
  readonly problems: Problem[];
  /** The economy with its surcharges and without; null where the recipe has none, and where any problem is an error. */
  readonly surcharged: SurchargedTables | null;
}

/** An economy before and after surcharges were put on its tariffs. */
export interface SurchargedTables {
  readonly before: Economy;
  readonly after: Economy;
  readonly plans: readonly SurchargePlan[];
}

/**
 * Turns tidy tables of a world economy into an economy package.
 *
 * - `sectors.csv`  sector, name, goods (1 or 0), any number of elasticity columns
 * - `accounts.csv` country, sector, and, to be compared with what the others add up to, gross_output_musd, value_added_musd, final_demand_musd
 * - `flows.csv`    sector, exporter, importer, value_musd (net of tariff, own sales included), tariff (fraction)
 * - and the tables of percentage points that `surcharges` of the recipe names
 * - `use.csv`      country, input, user, value_musd (tariff-inclusive)
 *
 * @param files   Text of the tables by file name.
 * @param recipe  What the tables do not say: names, licences, sources, elasticity sets.
 * @param options.keepsAccounts  Accounts that contradict the other tables are no problem but returned as `stated`.
 * @returns the economy, null when any problem is an error; the accounts as stated, null where they contradict nothing.
 */
export function importTables(
  files: TextFiles,
  recipe: Recipe,
  { keepsAccounts = false }: { readonly keepsAccounts?: boolean } = {},
): ImportedTables {
  const problems: Problem[] = [];
  const open = true;
  const sectorTable = readTable(files, "sectors.csv", { needed: ["sector", "name", "goods"], open }, problems);
  const accountTable = readTable(files, "accounts.csv", { needed: ["country", "sector"], open }, problems);
  const flowTable = readTable(
    files,
    "flows.csv",
    { needed: ["sector", "exporter", "importer", "value_musd", "tariff"], open },
    problems,
  );
  const useTable = readTable(files, "use.csv", { needed: ["country", "input", "user", "value_musd"], open }, problems);
  if (!sectorTable || !accountTable || !flowTable || !useTable)
    return { economy: null, stated: null, problems, surcharged: null };

  const sectors = labelSet(sectorTable, "sector", problems);
  const countries = indexSet("country", [...new Set(textsOf(accountTable, "country"))]);
  if (sectors !== null) for (const one of sizeProblems(countries, sectors)) problems.push(one);
  if (sectors === null || hasErrors(problems)) return { economy: null, stated: null, problems, surcharged: null };
  const arrays = readArrays(flowTable, useTable, countries, sectors, problems);
  const goods = wordsOf(sectorTable, "goods", ["1", "0"], problems);
  const economy: Economy = {
    manifest: manifestOf(recipe),
    sha256: null,
    countries,
    countryNames: countryNames(countries.labels, recipe, problems),
    isResidual: countries.labels.map((code) => saidOf(recipe.countries, code)?.residual ?? false),
    sectors,
    sectorNames: textsOf(sectorTable, "name"),
    sectorKinds: goods.map((cell): SectorKind => (cell === "1" ? "goods" : "services")),
    ...arrays,
    elasticities: elasticitySets(sectorTable, recipe, problems),
    concordances: concordancesOf(sectorTable, recipe),
  };
  for (const one of concordanceProblems(sectorTable, sectors, recipe)) problems.push(one);
  for (const one of percentTariffProblems(economy, "flows.csv", "tariff")) problems.push(one);
  const balanced = withAccounts(economy, accountTable, keepsAccounts, problems);
  return balanced.economy === null ? balanced : surcharged(balanced, balanced.economy, files, recipe);
}

/** Surcharges come after the comparison: what the accounts state is the economy without them. */
function surcharged(imported: ImportedTables, economy: Economy, files: TextFiles, recipe: Recipe): ImportedTables {
  const { stated, problems } = imported;
  if (stated !== null && recipe.surcharges.length > 0)
    problems.push(badRecipe("surcharges", "not together with --rebase"));
  const after = withSurcharges(economy, files, recipe, problems);
  if (hasErrors(problems)) return { economy: null, stated, problems, surcharged: null };
  const isMoved = recipe.surcharges.length > 0;
  return {
    economy: after,
    stated,
    problems,
    surcharged: isMoved ? { before: economy, after, plans: recipe.surcharges } : null,
  };
}

/** The economy once its accounts have been compared with its sums, or are kept beside it. */
function withAccounts(economy: Economy, table: Table, keepsAccounts: boolean, problems: Problem[]): ImportedTables {
  if (hasErrors(problems)) return { economy: null, stated: null, problems, surcharged: null };
  const kept = keepsAccounts ? accountsAsStated(table, economy) : null;
  for (const one of kept === null ? statedAccountProblems(table, economy) : kept.problems) problems.push(one);
  return { economy: hasErrors(problems) ? null : economy, stated: kept?.stated ?? null, problems, surcharged: null };
}

function readArrays(
  flowTable: Table,
  useTable: Table,
  countries: IndexSet,
  sectors: IndexSet,
  problems: Problem[],
): Pick<Economy, "flows" | "tariffs" | "use"> {
  const trade = [
    { column: "sector", set: sectors },
    { column: "importer", set: countries },
    { column: "exporter", set: countries },
  ];
  const inputs = [
    { column: "country", set: countries },
    { column: "input", set: sectors },
    { column: "user", set: sectors },
  ];
  const [flows, tariffs] = readCells(flowTable, trade, FLOW_COLUMNS, problems).values;
  const [use] = readCells(useTable, inputs, [{ column: "value_musd", rule: MONEY, absent: 0 }], problems).values;
  return { flows: flows!, tariffs: tariffs!, use: use! };
}

/** What a recipe says of a concordance and the table does not have: its column, and sectors that have more. */
function concordanceProblems(table: Table, sectors: IndexSet, { concordance }: Recipe): Problem[] {
  return concordance.flatMap(({ package: name, column, more }) => {
    const isAbsent = column !== undefined && table.columnOf(column) < 0;
    const unknown = Object.keys(more).filter((code) => sectors.indexOf(code) < 0);
    return [
      ...(isAbsent ? [missingColumn(table.file, column, table.header)] : []),
      ...unknown.map((code) => badRecipe(`concordance.${name}.more.${quoted(code)}`, "no sector of the table")),
    ];
  });
}

function concordancesOf(table: Table, recipe: Recipe): Economy["concordances"] {
  const codes = textsOf(table, "sector");
  return new Map(
    recipe.concordance.map((each) => {
      const there = each.column === undefined ? codes.map(() => "") : textsOf(table, each.column);
      const pairs = codes.map((code, row): [string, readonly string[]] => [
        code,
        [...(there[row] ? [there[row]] : []), ...(saidOf(each.more, code) ?? [])],
      ]);
      return [each.package, new Map(pairs.filter(([, sectors]) => sectors.length > 0))];
    }),
  );
}

function manifestOf(recipe: Recipe): Economy["manifest"] {
  const { countries: _countries, elasticities: _sets, surcharges: _points, concordance: _there, ...manifest } = recipe;
  return manifest;
}
