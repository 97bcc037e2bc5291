import { countryNamed, pairsOf } from "../names/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { append, hasErrors } from "../../base/problems/index.ts";
import type { ProductGroup, ProductRates } from "../../data/tariffs/index.ts";
import { idleKey, noProductRates, notByProduct, tooMany, withoutProducts } from "../problems/index.ts";
import { grouped, tableText } from "../rows/index.ts";
import type { PlaceOf, ValuePath } from "../text/index.ts";
import type { MeasureDraft } from "./measureSchema.ts";
import type { MeasureRow } from "./measure.ts";
import { type Listed, productOverlaps, withoutOverlaps } from "./productOverlaps.ts";
import type { MeasureReading } from "./reading.ts";
import { isInForce } from "./rowDays.ts";
import type { PlacedRow } from "./rowTable.ts";

/** Times that rows of one measure are cut into, over all lists of countries. */
const STRETCH_LIMIT = 400;

/** Rows by sector that were made of the rows of a measure by product. */
export interface EconomyRows {
  readonly rows: readonly MeasureRow[];
  readonly places: readonly PlacedRow["placeOf"][];
  readonly rates: ProductRates;
}

/** Nothing was made; the problems say why. */
const NO_RATES: ProductRates = { groups: [], reading: null, problems: [] };

/** Rows that act together, and on which days. */
interface Stretch {
  readonly listed: readonly Listed[];
  readonly from: string;
  readonly to: string | null;
}

/** Keys that say how rows by product enter the economy, in a measure whose rows do not. */
export function idleKeys(draft: MeasureDraft, path: ValuePath, placeOf: PlaceOf): Problem[] {
  if (draft.economy) return [];
  const keys = (["vintage", "weights"] as const).filter((key) => draft[key] !== undefined);
  return keys.map((key) => idleKey(placeOf([...path, key]), key));
}

/** What the rows of a measure by product are in the economy; what is wrong with them joins the problems. */
export function economyRows(
  draft: MeasureDraft,
  path: ValuePath,
  read: { readonly rows: readonly MeasureRow[]; readonly placed: readonly PlacedRow[] },
  reading: MeasureReading,
): EconomyRows {
  const { problems, placeOf } = reading;
  const all = read.rows.flatMap((row, at): Listed[] =>
    row.hs === null ? [] : [{ row, placeOf: read.placed[at]!.placeOf }],
  );
  const found = [
    ...(all.length === 0 && read.rows.length > 0 ? [withoutProducts(placeOf([...path, "economy"]), draft.id)] : []),
    ...all.filter(({ row }) => !isAggregable(row)).map(({ row, placeOf: place }) => notByProduct(place("hs"), row)),
    ...productOverlaps(all, draft.stack),
  ];
  append(problems, found);
  const listed = all.filter(({ row }) => isAggregable(row) && !Number.isNaN(row.rate));
  const stretches = stretchesOf(listed, draft.stack);
  if (stretches.length > STRETCH_LIMIT)
    problems.push(tooMany(placeOf(path), "days and lists of countries", stretches.length, STRETCH_LIMIT));
  if (hasErrors(found) || listed.length === 0 || stretches.length > STRETCH_LIMIT)
    return { rows: [], places: [], rates: NO_RATES };
  const rates = ratesOf(draft, path, listed, stretches, reading);
  append(problems, rates.problems);
  return { ...rowsOf(stretches, rates), rates };
}

function isAggregable({ instrument, mode }: MeasureRow): boolean {
  return instrument === "tariff" && mode !== "multiply";
}

function ratesOf(
  { id, vintage, weights }: MeasureDraft,
  path: ValuePath,
  listed: readonly Listed[],
  stretches: readonly Stretch[],
  { productRates, placeOf, source, problems }: MeasureReading,
): ProductRates {
  const place = placeOf(path);
  const positions = new Map(listed.map((each, at) => [each, at]));
  const rates = productRates?.({
    id,
    place,
    rows: listed.map(({ row, placeOf: cell }) => ({
      hs: row.hs ?? "",
      rate: row.rate,
      line: row.line,
      place: cell("hs"),
    })),
    groups: stretches.map((stretch) => groupOf(stretch, positions)),
    vintage: vintage ?? null,
    weights: weights === undefined ? null : { file: weights, read: () => weightsText(weights, path) },
    countryOf: countryNamed,
  });
  if (rates !== undefined && rates !== null) return rates;
  problems.push(noProductRates(place, id));
  return NO_RATES;

  function weightsText(file: string, of: ValuePath): string | Problem {
    const found: Problem[] = [];
    return tableText(file, placeOf([...of, "weights"]), source, found) ?? found[0]!;
  }
}

function groupOf({ listed, from }: Stretch, positions: ReadonlyMap<Listed, number>): ProductGroup {
  const [{ row }] = listed as readonly [Listed];
  const { importers, exporters, mode } = row;
  const known = new Map<string, boolean>();
  return {
    rows: listed.map((each) => positions.get(each) ?? 0),
    mode: mode === "multiply" ? "add" : mode,
    pairs: `${importers.include.join(", ")} from ${exporters.include.join(", ")}`,
    isOf: (importer, exporter) => {
      const key = `${importer} ${exporter}`;
      const labels = [...new Set([importer, exporter])];
      const isOne =
        known.get(key) ??
        pairsOf(importers, exporters, labels, from).some(
          ([buyer, seller]) => buyer === importer && seller === exporter,
        );
      known.set(key, isOne);
      return isOne;
    },
  };
}

/**
 * Rows on the same countries in the same way, cut where one of them begins or ends: the rate of a sector is a mean over all rows
 * that are in force together.
 */
function stretchesOf(listed: readonly Listed[], stacks: boolean): readonly Stretch[] {
  const alike = grouped(listed, ({ row: { importers, exporters, mode } }) =>
    JSON.stringify([importers, exporters, mode]),
  );
  const layers = [...alike.values()].flatMap((each) => (stacks ? withoutOverlaps(each) : [each]));
  return layers.flatMap((layer) => {
    const days = layer.flatMap(({ row: { from, to } }) => (to === null ? [from] : [from, to]));
    const cuts = [...new Set(days)].toSorted();
    return cuts.flatMap((from, at): Stretch[] => {
      const to = cuts[at + 1] ?? null;
      const own = layer.filter(({ row }) => isInForce(row, from));
      return own.length === 0 ? [] : [{ listed: own, from, to }];
    });
  });
}

/** Rows by sector; none where the rates could not be made. */
function rowsOf(stretches: readonly Stretch[], { groups }: ProductRates): Pick<EconomyRows, "rows" | "places"> {
  const made = groups.flatMap((sectors, at) => {
    const { listed, from, to } = stretches[at]!;
    const [{ row, placeOf }] = listed as readonly [Listed];
    return sectors.map(({ sector, rate, covered }) => ({
      row: { ...row, sector, hs: null, rate, covered, from, to },
      placeOf,
    }));
  });
  return { rows: made.map(({ row }) => row), places: made.map(({ placeOf }) => placeOf) };
}
