import { shellWord } from "../base/wording/index.ts";
import { pageDocument } from "../page/index.ts";
import { comparedCsv, comparePage } from "../tell/brief/index.ts";
import { CHART_WIDTHS, type Credit, comparedDots, packageCredit } from "../tell/charts/index.ts";
import type { ToldComparison } from "../tell/findings/index.ts";
import { type FileContents, VERSION } from "../node/files/index.ts";
import type { RunInput } from "../solve/index.ts";
import { jsonDocument } from "./jsonDocument.ts";
import { COMPARE_PAGE } from "./oneScreen/compareScreen.ts";
import type { Outcome } from "./outcome.ts";

/** What a comparison writes: its document, the page, tables and the chart. */
export function compareFiles(
  name: string,
  outcome: Pick<Outcome, "command" | "status" | "problems" | "content">,
  told: ToldComparison,
  inputs: readonly [RunInput, RunInput],
  command: readonly string[],
): FileContents {
  const credit = creditOf(inputs);
  const [screen, phone] = [CHART_WIDTHS.screen, CHART_WIDTHS.phone].map((width) =>
    comparedDots(told, { credit, width }),
  );
  const chart =
    screen === undefined || screen === null || phone === undefined || phone === null ? null : { screen, phone };
  const again = ["tertius", ...command].map(shellWord).join(" ");
  const page = pageDocument(comparePage({ told, chart, version: VERSION, command: again }), false);
  return new Map([
    [name, `${JSON.stringify(jsonDocument(outcome), null, 1)}\n`],
    [COMPARE_PAGE, page],
    ...[...comparedCsv(told.comparison)].map(([file, text]) => [`tables/${file}`, text] as const),
    ...(chart === null ? [] : ([["charts/compared.svg", `${chart.screen.svg}\n`]] as const)),
  ]);
}

/** The packages of both, each once. */
function creditOf(inputs: readonly [RunInput, RunInput]): Credit {
  const credits = inputs.map(({ headline }) => packageCredit(headline.manifest, VERSION));
  const each = (of: (credit: Credit) => string): string => [...new Set(credits.map(of))].join("; ");
  return { data: each(({ data }) => data), licence: each(({ licence }) => licence), version: VERSION };
}
