import type { LaidPanel } from "./laidPanel.ts";

/** Part of the imports of each of its effects below which a cell without imports counts as vanished: more than equations are open by where a fit ends. */
const VANISHED = 1e-7;

/**
 * Cells without imports that a fit has moved to nothing: it would reach them at minus infinity alone, and they say nothing of what it reaches.
 *
 * @param fitted  μ   [entry]   money
 * @returns positions among the entries.
 * @unit none
 * @source Correia, Guimarães & Zylkin (2019), "Verifying the existence of maximum likelihood estimates for generalized linear models", and
 *         their (2020) Stata Journal 20(1), method "mu"; docs/model/elasticities-estimate.md, What is dropped
 */
export function vanishedEntries(panel: LaidPanel, fitted: Float64Array): number[] {
  const found: number[] = [];
  for (let row = 0; row < panel.rowTotal.length; row++)
    for (let e = panel.entries.starts[row]!; e < panel.entries.starts[row + 1]!; e++)
      if (isVanished(panel, fitted, row, e)) found.push(e);
  return found;
}

/** Whether there is one. */
export function hasVanished(panel: LaidPanel, fitted: Float64Array): boolean {
  for (let row = 0; row < panel.rowTotal.length; row++)
    for (let e = panel.entries.starts[row]!; e < panel.entries.starts[row + 1]!; e++)
      if (isVanished(panel, fitted, row, e)) return true;
  return false;
}

function isVanished(
  { entries, value, rowTotal, columnTotal }: LaidPanel,
  fitted: Float64Array,
  row: number,
  e: number,
): boolean {
  if (value[e]! > 0) return false;
  const least = Math.min(rowTotal[row]!, columnTotal[entries.first[e]!]!, columnTotal[entries.second[e]!]!);
  return fitted[e]! <= VANISHED * least;
}
