import { type Equilibrium, solveEquilibrium } from "../../engines/equilibrium/index.ts";
import { confinedFolder, type ConfinedFolder } from "../files/index.ts";
import { caliendoParroBase, type DeficitBase } from "../../data/importers/index.ts";
import { append, hasErrors, type Problem } from "../../base/problems/index.ts";
import { type AuthorsSeries, parseAuthorsSeries } from "./authorsSeries.ts";
import { caliendoParroCase, MEMBERS } from "./caliendoParroModel.ts";
import { countrySeries, importGrowth } from "./caliendoParroQuantities.ts";
import { convergedRows, seriesRows, stopNote, stoppedRows } from "./caliendoParroSeries.ts";
import { type PrintedTable, TABLE_2, TABLE_3, TABLE_5, TABLE_A4 } from "./caliendoParroTables.ts";
import { comparedRow, type ComparedRow } from "./comparedRow.ts";
import type { NestedLoopsOptions } from "./nestedLoops.ts";
import { textsOf } from "./openedTexts.ts";
import { noSeries } from "./problems.ts";
import { publishedRun } from "./publishedRun.ts";
import type { Replication, ReplicationOutcome } from "./replication.ts";

/** Half the last printed digit of tables 2, 3 and 5. */
const PRINTED = 0.005;
/** Table A4 comes from a run that its authors stopped early: a whole printed digit. */
const PRINTED_WITH_DEFICITS = 0.01;

/** Where the authors' program ends its run with deficits: imbalances sum to 1e-7 of their unit, 4e-6 of world value added. */
const AUTHORS_STOP: NestedLoopsOptions = { tolerance: 1e-7, damping: 0.2, stop: "summed money" };
/** The same loops run on until no imbalance exceeds this share of world value added. */
const CONVERGED: NestedLoopsOptions = { tolerance: 1e-10, damping: 0.2 };

const SERIES_FILE = "expected.json";
const SHARED = ["B.txt", "IO.txt", "T.txt", "alphas.txt", "tariffs1993.txt", "tariffs2005.txt"];
const ofBase = (which: DeficitBase): string[] => ["Din", "X0", "VA", "S"].map((part) => `base_${which}_${part}.txt`);

const SOLVE = "src/engines/equilibrium/solve.ts";
const FIRST_ORDER = "src/engines/equilibrium/firstOrderWelfare.ts";
const LOOPS = "src/node/replication/nestedLoops.ts";
const GROWTH = "src/node/replication/caliendoParroQuantities.ts";

/** The welfare and trade effects of NAFTA: tables 2, 3, 5 and A4, and the output of the authors' code. */
export const CALIENDO_PARRO_2015: Replication = {
  id: "caliendo-parro-2015",
  title: "Trade and welfare effects of NAFTA's tariff reductions",
  citation:
    "Caliendo, L. and Parro, F. (2015). Estimates of the Trade and Welfare Effects of NAFTA. " +
    "Review of Economic Studies 82(1): 1-44. doi 10.1093/restud/rdu035",
  data:
    "Replication package of the article (supplement of the journal), folder Counterfactuals. `alphas.txt` and the files `base_…` hold, as " +
    "text, arrays of its `initial_condition_1993_noS.mat` and `initial_condition_1993_withS.mat`. No licence is stated, so nothing of it is shipped here.",
  beside: [
    "Beside them `expected.json`, the output of the authors' code, may lie: with it the full-precision series are compared too.",
  ],
  files: [...SHARED, ...ofBase("noS"), ...ofBase("withS")],
  runtime: "less than 10 minutes: less than five seconds on two cores, a third of it the published loops",
  tables: [
    {
      table: "2",
      shows: "welfare, terms and volume of trade, real wage; deficits removed",
      programs: [FIRST_ORDER, SOLVE],
    },
    { table: "3", shows: "terms and volume of trade by partner; deficits removed", programs: [FIRST_ORDER, SOLVE] },
    { table: "5", shows: "growth of imports between members; deficits removed", programs: [GROWTH, SOLVE] },
    { table: "A4", shows: "table 2 with deficits kept", programs: [FIRST_ORDER, SOLVE] },
    {
      table: "code A4, stop A4, loop A4",
      shows:
        "their run with deficits beside our equilibrium, beside their algorithm where it stopped, and that algorithm run on",
      programs: [LOOPS, SOLVE],
    },
  ],
  tolerances: [
    "Tables 2, 3 and 5: 0.005, half the last printed digit.",
    "Table A4: 0.01, one printed digit: the authors' run with deficits stops at an absolute 1e-7 where world value added is 0.0249.",
    "Output of the authors' code, ten digits, for the country where ours is farthest: without deficits (`code`) 1e-4 percentage points.",
    "With deficits, their algorithm stopped where they stopped (`stop A4`: src/node/replication/nestedLoops.ts, after the pass over wages in which " +
      "imbalances sum to at most 1e-7 in their unit of money): 3e-4 points for all seven series, and the same number of passes. What is left, 1e-6 points, " +
      "comes with the input shares, which we divide by their sums.",
    "With deficits, our equilibrium (`code A4`): 3e-4 points for the five series that a common error of a country's wage and price leaves alone. " +
      "Levels of wages and prices at the solution are compared in `loop A4`, those at their stop in `stop A4`.",
    "With deficits, our wages and prices beside the same loops run on to 1e-10 of world value added (`loop A4`): 1e-6 points. At the " +
      "loops' end a small country's wage is still off by some thirty times that imbalance, 3e-7 points; ours stop at 1e-10.",
    "Table 2 with deficits removed by us from the base that keeps them (`2, ours`): 0.005, as table 2.",
  ],
  differences: [
    "The equilibrium is one accelerated fixed point over wages, prices and expenditure, stopped at a largest residual of 1e-10, instead of nested loops.",
    "Input shares are divided by their sums, which the printed ones miss by up to 2e-6.",
    "The authors' base year misses its identities by up to 3e-8 of a country's value added. Ours is the base that it settles to when nothing changes: " +
      "no expenditure moves by more than 4e-7 of itself, no number of a table by more than 3e-7 points, no wage by more than 6e-7. Their algorithm stopped where they stopped it runs from their base.",
    "Welfare in the paper's tables is the first-order sum of terms and volume of trade, evaluated on a finite change. The exact " +
      "welfare of the same equilibrium is another number (Mexico 0.0073 %, not 1.31 %): compared in the series, not in the tables.",
    "Only the counterfactual of NAFTA's own tariff reductions is replicated: neither the estimates of the elasticities nor the runs in which other tariffs move.",
  ],
  run: (folder) => {
    const opened = confinedFolder(folder);
    return "code" in opened ? nothingFound([opened]) : outcome(opened);
  },
};

function nothingFound(problems: readonly Problem[]): ReplicationOutcome {
  return { rows: [], notes: [], problems };
}

function outcome(folder: ConfinedFolder): ReplicationOutcome {
  const problems: Problem[] = [];
  const files = textsOf(folder, CALIENDO_PARRO_2015.files, problems);
  const series = seriesOf(folder, problems);
  if (hasErrors(problems)) return nothingFound(problems);
  const balanced = caliendoParroBase(files, "noS");
  const unbalanced = caliendoParroBase(files, "withS");
  append(problems, [...balanced.problems, ...unbalanced.problems.filter((each) => isOfBase(each, "withS"))]);
  if (balanced.base === null || unbalanced.base === null || hasErrors(problems)) return nothingFound(problems);
  const noS = caliendoParroCase(balanced.base);
  const withS = caliendoParroCase(unbalanced.base);
  const without = solveEquilibrium(noS.model, noS.nafta, { closure: "none" });
  const kept = solveEquilibrium(withS.model, withS.nafta, { closure: "fixed:world" });
  const removed = solveEquilibrium(withS.model, withS.nafta, { closure: "none" });
  const stopped = publishedRun(withS.published, withS.nafta, AUTHORS_STOP);
  const rows = [
    ...countryRows("2", TABLE_2, without, PRINTED),
    ...countryRows("3", TABLE_3, without, PRINTED),
    ...growthRows(without),
    ...countryRows("A4", TABLE_A4, kept, PRINTED_WITH_DEFICITS),
    ...countryRows("2, ours", TABLE_2, removed, PRINTED),
    ...(series === null ? [] : [...seriesRows(series, without, kept), ...stoppedRows(series, stopped)]),
    ...convergedRows(publishedRun(withS.model, withS.nafta, CONVERGED), kept),
  ];
  return { rows, notes: [stopNote(stopped, kept)], problems };
}

function seriesOf(folder: ConfinedFolder, problems: Problem[]): AuthorsSeries | null {
  const text = folder.read(SERIES_FILE);
  if (typeof text !== "string") {
    problems.push(text.code === "E101" ? noSeries(SERIES_FILE) : text);
    return null;
  }
  const series = parseAuthorsSeries(SERIES_FILE, text);
  if (!("code" in series)) return series;
  problems.push(series);
  return null;
}

/** The two bases share files; a fault in one of those is said once. */
function isOfBase(problem: Problem, which: DeficitBase): boolean {
  return problem.file?.startsWith(`base_${which}`) ?? false;
}

function countryRows(table: string, printed: PrintedTable, equilibrium: Equilibrium, tolerance: number): ComparedRow[] {
  const ours = countrySeries(equilibrium);
  const { countries } = equilibrium.base;
  return Object.entries(printed).flatMap(([country, line]) =>
    Object.entries(line).map(([quantity, paper]) => {
      const value = ours[quantity]?.[countries.indexOf(MEMBERS[country]!)] ?? NaN;
      return comparedRow(table, `${country}, ${quantity}, %`, paper, value, tolerance);
    }),
  );
}

function growthRows(equilibrium: Equilibrium): ComparedRow[] {
  const growth = importGrowth(equilibrium);
  return Object.entries(TABLE_5).flatMap(([importer, line]) =>
    Object.entries(line).map(([row, paper]) => {
      const exporter = row.replace("imports from ", "");
      return comparedRow("5", `${importer}, ${row}, %`, paper, growth(MEMBERS[importer]!, MEMBERS[exporter]!), PRINTED);
    }),
  );
}
