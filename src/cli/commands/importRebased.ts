import { type BalancedEconomy, balancedEconomy } from "../../models/trade/index.ts";
import type { LargestMove } from "../../engines/equilibrium/index.ts";
import { economyFiles, importAsStated } from "../../data/importers/index.ts";
import type { TextFiles } from "../../data/packages/index.ts";
import { type Problem, TertiusError } from "../../base/problems/index.ts";
import {
  type Language,
  numberText,
  percentWith,
  residualText,
  say,
  THIN_SPACE,
  unitLabel,
} from "../../base/wording/index.ts";
import { screenLines, screenTable } from "../screen.ts";
import { placedIn } from "./packageProblems.ts";

/** Tables read with `--rebase`: the package, and what was moved so that it adds up. */
export interface RebasedImport {
  /** Null when any problem is an error. */
  readonly files: TextFiles | null;
  readonly problems: readonly Problem[];
  /** Null where the accounts contradict nothing. */
  readonly rebased: BalancedEconomy | null;
}

/** Tables whose accounts are kept where they contradict flows and use, balanced under the first elasticity set. */
export function importRebased(tables: TextFiles, recipe: string | null, folder: string): RebasedImport {
  const { economy, stated, problems, set } = importAsStated(tables, recipe, folder);
  if (economy === null) return { files: null, problems, rebased: null };
  try {
    const rebased = stated === null ? null : balancedEconomy(economy, set, stated);
    const written = economyFiles(rebased === null ? economy : rebased.economy);
    return { files: written.files, problems: [...problems, ...written.problems], rebased };
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return { files: null, problems: [...problems, ...notBalanced(error.problems)], rebased: null };
  }
}

/** What the engine says of accounts that nothing balances, with the file that they stand in. */
function notBalanced(problems: readonly Problem[]): Problem[] {
  const wayOut = "Correct accounts.csv, or leave out its columns of numbers: they are then computed.";
  return placedIn("accounts.csv", problems).map((each) => ({ ...each, hints: [wayOut] }));
}

/** What was moved, as data; `change` is null where there was nothing before. */
export function rebasedContent(rebased: BalancedEconomy | null): object | null {
  if (rebased === null) return null;
  const { economy, set, moved, placebo } = rebased;
  const tables = Object.entries(moved).map(([table, { labels, before, after, relative, middle }]): [string, object] => [
    table,
    { cell: labels, before, after, change: finite(relative), middle: finite(middle) },
  ]);
  return { elasticities: set, unit: unitOf(economy), moved: Object.fromEntries<object>(tables), placebo };
}

const unitOf = ({ manifest }: BalancedEconomy["economy"]): string => `${manifest.unit} ${manifest.currency}`;
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What was moved, in words and a table, the largest move first; or that nothing had to be. */
export function rebasedText(rebased: BalancedEconomy | null, language: Language): string {
  if (rebased === null) return screenLines([say(language, "import.nothingToRebase", {})]);
  const { economy, set, moved, placebo } = rebased;
  return [
    screenLines([say(language, "import.rebased", { set, unit: unitLabel(unitOf(economy), language) })]),
    movedTable(moved, language),
    screenLines([say(language, "data.rolledPlacebo", { placebo: residualText(placebo, language) })]),
  ].join("\n");
}

/** Million to three decimals, as accounts are written; percent to two. */
function movedTable(moved: BalancedEconomy["moved"], language: Language): string {
  const money = (value: number): string => numberText(value, language, { decimals: 3 });
  const title = (column: "table" | "cell" | "before" | "after" | "change" | "middle"): string =>
    say(language, `import.column.${column}`, {});
  return screenTable(
    [
      { title: title("table"), of: ({ table }) => say(language, `import.table.${table}`, {}) },
      { title: title("cell"), of: ({ labels }) => labels.join(", ") },
      { title: title("before"), of: ({ before }) => money(before), isNumber: true },
      { title: title("after"), of: ({ after }) => money(after), isNumber: true },
      { title: title("change"), of: ({ relative }) => percentWith(100 * relative, language, 2), isNumber: true },
      { title: title("middle"), of: ({ middle }) => middleText(middle, language), isNumber: true },
    ],
    largestMoves(moved),
  );
}

/** The largest move of each table, the largest of all first. */
function largestMoves(
  moved: BalancedEconomy["moved"],
): readonly (LargestMove & { readonly table: keyof typeof moved })[] {
  return (Object.entries(moved) as [keyof typeof moved, LargestMove][])
    .map(([table, move]) => ({ table, ...move }))
    .toSorted((one, other) => Math.abs(other.relative) - Math.abs(one.relative));
}

function middleText(middle: number, language: Language): string {
  if (!Number.isFinite(middle)) return numberText(null, language, { decimals: 2 });
  return `${numberText(100 * middle, language, { decimals: 2 })}${THIN_SPACE}%`;
}
