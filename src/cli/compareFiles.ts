import { shellWord } from "../base/wording/index.ts";
import type { Economy } from "../data/packages/index.ts";
import { pageDocument } from "../page/index.ts";
import { type BriefPage, comparedCsv, comparePage, diffCsv, diffPage } from "../tell/brief/index.ts";
import { CHART_WIDTHS, type Chart, type Credit, comparedDots, packageCredit } from "../tell/charts/index.ts";
import type { ToldComparison, ToldDiff } from "../tell/findings/index.ts";
import { type FileContents, VERSION } from "../node/files/index.ts";
import type { RunInput } from "../solve/index.ts";
import { jsonDocument } from "./jsonDocument.ts";
import { COMPARE_PAGE } from "./oneScreen/compareScreen.ts";
import { DIFF_PAGE } from "./oneScreen/diffScreen.ts";
import type { Outcome } from "./outcome.ts";

type Told = Pick<Outcome, "command" | "status" | "problems" | "content">;

/** What a comparison writes: its document, the page, tables and the chart. */
export function compareFiles(
  name: string,
  outcome: Told,
  told: ToldComparison,
  inputs: readonly [RunInput, RunInput],
  command: readonly string[],
): FileContents {
  const chart = chartPair(
    told,
    inputs.map(({ headline }) => headline),
  );
  const page = comparePage({ told, chart, version: VERSION, command: typed(command) });
  return filesOf([name, outcome], [COMPARE_PAGE, page], comparedCsv(told.comparison), chart);
}

/** What a diff writes, in the same way. */
export function diffFiles(
  name: string,
  outcome: Told,
  told: ToldDiff,
  economies: readonly Economy[],
  command: readonly string[],
): FileContents {
  const chart = chartPair(told.told, economies);
  const page = diffPage({ told, chart, version: VERSION, command: typed(command) });
  return filesOf([name, outcome], [DIFF_PAGE, page], diffCsv(told.diff), chart);
}

function typed(command: readonly string[]): string {
  return ["tertius", ...command].map(shellWord).join(" ");
}

interface DrawnPair {
  readonly screen: Chart;
  readonly phone: Chart;
}

/** Null where there is nothing to draw, or no package to name below it. */
function chartPair(told: ToldComparison, economies: readonly Economy[]): DrawnPair | null {
  if (economies.length === 0) return null;
  const credit = creditOf(economies);
  const [screen, phone] = [CHART_WIDTHS.screen, CHART_WIDTHS.phone].map((width) =>
    comparedDots(told, { credit, width }),
  );
  return screen === undefined || screen === null || phone === undefined || phone === null ? null : { screen, phone };
}

function filesOf(
  [name, outcome]: readonly [string, Told],
  [file, page]: readonly [string, BriefPage],
  tables: ReadonlyMap<string, string>,
  chart: DrawnPair | null,
): FileContents {
  return new Map([
    [name, `${JSON.stringify(jsonDocument(outcome), null, 1)}\n`],
    [file, pageDocument(page, false)],
    ...[...tables].map(([table, text]) => [`tables/${table}`, text] as const),
    ...(chart === null ? [] : ([["charts/compared.svg", `${chart.screen.svg}\n`]] as const)),
  ]);
}

/** The packages of both, each once. */
function creditOf(economies: readonly Economy[]): Credit {
  const credits = economies.map(({ manifest }) => packageCredit(manifest, VERSION));
  const each = (of: (credit: Credit) => string): string => [...new Set(credits.map(of))].join("; ");
  return { data: each(({ data }) => data), licence: each(({ licence }) => licence), version: VERSION };
}
