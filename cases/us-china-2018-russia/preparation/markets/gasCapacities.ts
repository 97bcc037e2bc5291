import { type Figure, type MarketRow, numberIn, provenance, roundedUp, type SourceRow } from "../figures.ts";
import { exportsOf, type GasFlows, WORLD_YEARS } from "./gasFlows.ts";
import { GAS_SUPPLIERS, type GasSupplier } from "./gasPlaces.ts";
import { pipelineCapacityRows } from "./pipelines.ts";

/** Columns of the table `capacities`. */
export const CAPACITY_COLUMNS: readonly string[] =
  "node name project year capacity utilisation falls source confidence low high".split(" ");

/** 1 Mt of LNG as gas at 15 °C and 40 MJ/m³, the factor of the trade matrix. */
const BCM_PER_MT = 1.36;
const LAST_YEAR = 2025;

/** Plants known to run above nameplate: what they can do, over what the table of trains says. */
interface KnownLimit {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** Nameplate that the limit belongs to.   Mt/yr */
  readonly nameplate: number;
}

const KNOWN_LIMITS: Readonly<Record<string, KnownLimit>> = {
  "sakhalin-lng": { low: 9.6, value: 11.5, high: 11.6, nameplate: 9.6 },
  "yamal-lng": { low: 19, value: 20, high: 21, nameplate: 16.5 },
  "papua-new-guinea-lng": { low: 6.9, value: 8.3, high: 8.54, nameplate: 6.9 },
};

/** Further nodes of the table of trains that load for a supplier. */
const SMALL_PLANTS: Readonly<Record<string, string>> = { "yamal-lng": "RUS-BAL" };

/**
 * The table `capacities`: what each supplier can load in a year. Trains weighted by the months they ran, times the best
 * rate the supplier showed in 2016-2020 (or the limit known for the plant), and never less than it did export. Low is
 * what it exported, high the nameplate.
 *
 * @param rows       Capacity table: exporter_label, node_id, item, metric (nameplate_effective, utilisation), year, value.   Mt/yr
 * @param pipelines  Columns pipeline, partner, metric, year, value.
 */
export function gasCapacityRows(
  rows: readonly SourceRow[],
  pipelines: readonly SourceRow[],
  flowsOf: ReadonlyMap<number, GasFlows>,
): readonly MarketRow[] {
  const plants = GAS_SUPPLIERS.filter((supplier) => supplier.place !== null).flatMap((supplier) => {
    const steps = [...yearsOf(rows, supplier)].map((year) => ({
      year,
      figure: usableCapacity(rows, flowsOf, supplier, year),
    }));
    return steps.filter(changed).map(({ year, figure }, position, kept) => ({
      node: supplier.id,
      year: String(year),
      capacity: figure.value,
      falls: figure.value < (kept[position - 1]?.figure.value ?? 0) ? "true" : undefined,
      ...provenance(figure),
    }));
  });
  return [...plants, ...pipelineCapacityRows(pipelines, flowsOf)];
}

type Step = { readonly year: number; readonly figure: Figure };

/** Years of the world's flows always, later ones where something changes. */
function changed(step: Step, position: number, all: readonly Step[]): boolean {
  const before = all[position - 1]?.figure.value;
  if (step.figure.value === 0 && (before ?? 0) === 0) return false;
  return WORLD_YEARS.includes(step.year) || step.figure.value !== before;
}

function yearsOf(rows: readonly SourceRow[], supplier: GasSupplier): readonly number[] {
  const years = [...WORLD_YEARS];
  for (let year = 2021; year <= LAST_YEAR; year += 1) {
    if (Number.isFinite(nameplate(rows, supplier.labels, year))) years.push(year);
  }
  return years;
}

function usableCapacity(
  rows: readonly SourceRow[],
  flowsOf: ReadonlyMap<number, GasFlows>,
  supplier: GasSupplier,
  year: number,
): Figure {
  const exportsIn = (flows: GasFlows | undefined): number => (flows === undefined ? 0 : exportsOf(flows, supplier.id));
  const exported = exportsIn(flowsOf.get(year));
  const trains = nameplate(rows, supplier.labels, year);
  if (!Number.isFinite(trains)) {
    const most = roundedUp([...flowsOf.values()].reduce((best, flows) => Math.max(best, exportsIn(flows)), -Infinity));
    return { value: most, low: exported, high: most, source: "ei2023", confidence: "derived" };
  }
  const rates = ratesOf(rows, supplier);
  const small = BCM_PER_MT * smallPlants(rows, supplier, year);
  const at = (rate: number): number => BCM_PER_MT * trains * rate + small;
  const value = roundedUp(Math.max(at(rates.value), exported));
  return {
    value,
    low: flowsOf.has(year) ? exported : Math.min(value, at(rates.low)),
    high: Math.max(value, at(rates.high)),
    source: flowsOf.has(year) ? "giignl2026;gem;ei2023" : "giignl2026;gem",
    confidence: "derived",
  };
}

/** Output over nameplate: best seen, what stands for no spare capacity in years without flows, and most. */
function ratesOf(rows: readonly SourceRow[], supplier: GasSupplier): { low: number; value: number; high: number } {
  const limit = KNOWN_LIMITS[supplier.id];
  if (limit !== undefined) {
    const { low, value, high, nameplate: plate } = limit;
    return { low: low / plate, value: value / plate, high: high / plate };
  }
  const seen = rows.filter(
    (row) =>
      row["metric"] === "utilisation" &&
      row["item"] === "all plants" &&
      supplier.labels.includes(row["exporter_label"] ?? ""),
  );
  const best = seen.length === 0 ? 1 : seen.reduce((most, row) => Math.max(most, numberIn(row, "value")), -Infinity);
  return { low: best, value: best, high: 1 };
}

/** Trains in service, weighted by months.   Mt/yr; NaN where the table has none for the year */
function nameplate(rows: readonly SourceRow[], labels: readonly string[], year: number): number {
  const effective = rows.filter((row) => row["metric"] === "nameplate_effective" && row["year"] === String(year));
  const plants = effective.filter((row) => row["item"] === "node" && labels.includes(row["node_id"] ?? ""));
  const country = effective.filter(
    (row) =>
      row["item"] === "all plants" &&
      labels.some((label) => (row["exporter_label"] ?? "").split(" / ").includes(label)),
  );
  const chosen = plants.length > 0 ? plants : country;
  return chosen.length === 0 ? NaN : chosen.reduce((sum, row) => sum + numberIn(row, "value"), 0);
}

function smallPlants(rows: readonly SourceRow[], supplier: GasSupplier, year: number): number {
  const node = SMALL_PLANTS[supplier.id];
  const trains = node === undefined ? NaN : nameplate(rows, [node], year);
  return Number.isFinite(trains) ? trains : 0;
}
