import type { Wording } from "../base/wording/index.ts";
import { sweepCsv } from "../tell/brief/index.ts";
import { CHART_WIDTHS, packageCredit, sweepLines } from "../tell/charts/index.ts";
import { type FileContents, VERSION } from "../node/files/index.ts";
import type { SweepResult } from "../results/index.ts";
import type { RunInput } from "../solve/index.ts";
import { jsonDocument } from "./jsonDocument.ts";
import type { Outcome } from "./outcome.ts";

/** Places of the chart among the files of a sweep, by layout. */
export const SWEEP_CHARTS = { screen: "charts/sweep.svg", phone: "charts/sweep-phone.svg" } as const;

/** What a sweep writes: its document, the chart in both layouts, and the table of its numbers. */
export function sweepFiles(
  name: string,
  outcome: Pick<Outcome, "command" | "status" | "problems" | "content">,
  sweep: SweepResult,
  { headline }: RunInput,
  words: Wording,
): FileContents {
  const credit = packageCredit(headline.manifest, VERSION);
  const charts = (["screen", "phone"] as const).flatMap((layout) => {
    const chart = sweepLines(sweep, words, { credit, width: CHART_WIDTHS[layout] });
    return chart === null ? [] : [[SWEEP_CHARTS[layout], `${chart.svg}\n`] as const];
  });
  return new Map([
    [name, `${JSON.stringify(jsonDocument(outcome), null, 1)}\n`],
    ["tables/sweep.csv", sweepCsv(sweep)],
    ...charts,
  ]);
}
