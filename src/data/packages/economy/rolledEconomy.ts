import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { parameter, type Parameter } from "../../../base/sets/index.ts";
import type { Economy } from "./economy.ts";
import { foldedUse } from "./foldedUse.ts";
import type { Margin, Margins } from "./margins.ts";
import { nothingToScale } from "./problems.ts";
import { rolledUse } from "./rolledUse.ts";

/** An economy moved to a later year, and how far it was moved. */
export interface Rolled {
  /** Null when any problem is an error. */
  readonly economy: Economy | null;
  /** Half the sum of absolute changes in shares of world sales, own sales included: what changed place. */
  readonly shareMoved: number;
  /** World sales after over before, in money. */
  readonly growth: number;
  readonly problems: Problem[];
}

/**
 * Rolls an economy to a later year: flows of each given pair are scaled to the later value, with the sector
 * composition of the base year where only sums are given; pairs that are not given keep their value.
 *
 * Kept: value-added shares and tariffs. Refitted: the use of inputs, by biproportional scaling (RAS) to the later
 * costs of industries and to the base year's share of each good that goes to industries, moved by one odds
 * factor per country. Final demand and deficits follow; the identities hold by construction, and what the fit
 * leaves below zero (at most 1e-9 of a country's costs) is folded.
 */
export function rolledEconomy(economy: Economy, later: Margins): Rolled {
  const problems: Problem[] = [];
  const flows = scaledFlows(economy, later, problems);
  const fitted = { ...economy, flows, use: rolledUse(economy, { flows, tariffs: economy.tariffs }, problems) };
  const { use } = foldedUse(fitted);
  const [before, after] = [sales(economy.flows), sales(flows)];
  const growth = after / before;
  let moved = 0;
  flows.values.forEach((value, cell) => {
    const base = economy.flows.values[cell]!;
    if (!Number.isNaN(value)) moved += Math.abs(value / after - base / before) / 2;
  });
  const { printedAccounts: _printed, ...rest } = economy;
  const rolled: Economy = { ...rest, sha256: null, manifest: rolledManifest(economy, later), flows, use };
  return { economy: hasErrors(problems) ? null : rolled, shareMoved: moved, growth, problems };
}

function scaledFlows(economy: Economy, later: Margins, problems: Problem[]): Parameter {
  const { countries } = economy;
  const values = Float64Array.from(economy.flows.values);
  const unmatched: Margin[] = [];
  for (const margin of later.margins) {
    const cells = margin.sectors.map((j) => (j * countries.size + margin.importer) * countries.size + margin.exporter);
    const base = cells.reduce((sum, cell) => sum + (values[cell]! > 0 ? values[cell]! : 0), 0);
    if (base > 0) for (const cell of cells) values[cell]! *= margin.value / base;
    else if (margin.value > 0) unmatched.push(margin);
  }
  append(problems, unmatchedProblems(economy, later, unmatched));
  return parameter(economy.flows.sets, values);
}

function unmatchedProblems({ countries }: Economy, later: Margins, unmatched: readonly Margin[]): Problem[] {
  const [largest] = unmatched.toSorted((a, b) => b.value - a.value);
  if (largest === undefined) return [];
  const total = (margins: readonly Margin[]): number => margins.reduce((sum, each) => sum + each.value, 0);
  const pair = `${countries.labels[largest.exporter]!} to ${countries.labels[largest.importer]!}`;
  const lost = total(unmatched);
  return [nothingToScale(later.file, unmatched.length, lost, lost / total(later.margins), pair)];
}

function sales(flows: Parameter): number {
  return flows.values.reduce((sum, value) => sum + (value > 0 ? value : 0), 0);
}

function rolledManifest({ manifest }: Economy, later: Margins): Economy["manifest"] {
  const tariffYear = manifest.tariffYear ?? manifest.year;
  return {
    ...manifest,
    tariffYear,
    name: `${manifest.name}-rolled-${later.year}`,
    title: `${manifest.title}, rolled to ${later.year}`,
    year: later.year,
    sources: [...manifest.sources, { title: `${later.file} (values of ${later.year})` }],
    notes: [
      ...manifest.notes,
      `Flows of ${manifest.year} were scaled to the values of ${later.year} in ${later.file}; pairs not given there keep their value of ${manifest.year}.`,
      `Value-added shares and tariffs are those of ${tariffYear}; the use of inputs was refitted.`,
    ],
  };
}
