import { greatest, least } from "../../../../src/base/units/index.ts";
import { type Figure, numberIn, roundedUp } from "../figures.ts";
import { calendarYear, chinaFlow, type Exporter, GENERAL, otherFlow, type SoybeanSources } from "./soybeanFlows.ts";

/**
 * What a country could export in a year: stocks at its beginning, output and imports less its own use, over the months
 * of the two market years; of Russia, whose west imports, the output of the Far East. Never less than it did export.
 */
export function exportable(sources: SoybeanSources, exporter: Exporter, year: number): Figure {
  const exported = chinaFlow(sources, exporter, year).value + otherFlow(sources, exporter, year).value;
  const surplus =
    exporter.region === undefined
      ? balanceSurplus(sources, exporter, year)
      : regionOutput(sources, exporter.region, year);
  const value = roundedUp(Number.isFinite(surplus.value) ? Math.max(surplus.value, exported) : exported);
  return { ...surplus, value, low: exported, high: Math.max(value, surplus.high || value) };
}

function balanceSurplus(sources: SoybeanSources, exporter: Exporter, year: number): Figure {
  const of = (item: string): Figure => calendarYear(sources, exporter, item, year);
  const value = of("beginning_stocks").value + of("production").value + of("imports").value - of("domestic_use").value;
  const seen = Number.isFinite(value);
  return {
    value,
    low: value,
    high: value,
    source: seen ? "usda-psd" : GENERAL,
    confidence: seen ? "derived" : "recalled",
  };
}

/** Output of the regions in the year before, the harvest that the calendar year's exports come from.   Mt/year */
function regionOutput({ farEast }: SoybeanSources, regions: readonly string[], year: number): Figure {
  const outputs = regions.map((region) => {
    const found = farEast
      .filter((row) => row["region"] === region && row["item"] === "output" && row["year"] === String(year - 1))
      .map((row) => numberIn(row, "value") / 1000);
    return found.length === 0 ? [0] : found;
  });
  const sum = (pick: (values: readonly number[]) => number): number =>
    outputs.reduce((total, values) => total + pick(values), 0);
  return {
    value: sum((values) => values[0] ?? 0),
    low: sum(least),
    high: sum(greatest),
    source: `rosstat-soy;${GENERAL}`,
    confidence: "recalled",
  };
}
