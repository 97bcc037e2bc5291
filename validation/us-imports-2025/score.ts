import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, parseCase, shelfOf } from "../../src/case/index.ts";
import { type Economy, parseObservedTrade } from "../../src/data/packages/index.ts";
import type { ScoreResult } from "../../src/results/index.ts";
import { scoreCase } from "../../src/score/index.ts";
import { shippedEconomy, shippedFiles } from "../../test/data/shippedEconomy.ts";
import { unsurchargedWorld2022 } from "../../test/referenceEconomy.ts";

const FOLDER = join(import.meta.dirname, "../../cases/us-china-2025");

/** What the shipped case predicts of American imports of 2025, beside what customs recorded. */
export function scoreOf2025(): ScoreResult {
  return scoreOn(shippedEconomy("world-2022"), (measured) => measured);
}

/** The same as the independent calculation had it: on a base without the surcharges of 2018-20, with three tables of measures, at the centre. */
export function referenceScore(): ScoreResult {
  const measures = ["us-on-china", "us-on-others", "china-on-us"];
  return scoreOn(unsurchargedWorld2022(), ({ economy, observed, scenarios, ...measured }) => ({
    ...measured,
    economy: { ...economy, range: { ...economy.range, elasticities: [] } },
    observed: observed === null ? null : { ...observed, windows: observed.windows.slice(0, 1) },
    scenarios: scenarios.map((each) => (each.id === "2025-05-14" ? { ...each, measures } : each)),
  }));
}

function scoreOn(headline: Economy, changed: (measured: Case) => Case): ScoreResult {
  const read = (path: string): string => readFileSync(join(FOLDER, path), "utf8");
  const { case: measured } = parseCase({ folder: FOLDER, read }, { shelf: shelfOf([shippedEconomy("world-2022")]) });
  const { observed } = parseObservedTrade(shippedFiles("us-imports"), null);
  const asked = changed(measured!);
  return scoreCase({ case: asked, headline, others: [] }, observed!, asked.observed!);
}
