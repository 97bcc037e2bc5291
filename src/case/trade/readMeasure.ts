import { BLOCS, type CountryList, mayInclude, namesOneCountry, codesOf, countryList } from "../names/index.ts";
import type { Instrument, Measure, MeasureRow } from "./measure.ts";
import type { MeasureDraft } from "./measureSchema.ts";
import type { ValuePath } from "../text/index.ts";
import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import {
  bundleColumn,
  bundleRow,
  meaninglessCell,
  missingKey,
  missingSource,
  notListed,
  outsideMeasure,
  unclearOthers,
  unknownSource,
  ownSales,
} from "../problems/index.ts";
import { PROBLEM_LIMIT } from "../rows/index.ts";
import { readRows } from "./readRows.ts";
import { isOthers, type SidedRow, withoutOthers } from "./others.ts";
import { economyRows, idleKeys } from "./economyRows.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import type { MeasureReading } from "./reading.ts";
import type { PlacedRow } from "./rowTable.ts";
import type { WrittenMeasure } from "./writtenMeasures.ts";
import { quotaProblems, rateProblems, sizeProblems } from "./rates.ts";
import { shapeProblems } from "./rowShape.ts";

/** Resolves a measure: names to codes, rows to importers and exporters; whatever is wrong joins the problems. */
export function readMeasure(draft: MeasureDraft, written: WrittenMeasure, reading: MeasureReading): PlacedMeasure {
  const { path } = written;
  const { source, placeOf, problems } = reading;
  const lists = measureLists(draft, path, reading);
  const read = readAll(readRows(draft, written, source, placeOf, problems), draft, lists, reading);
  const spelt = withoutOthers(read, draft.stack);
  append(problems, spelt.problems);
  const placed = spelt.rows.map((each) => each.placed);
  const rows = spelt.rows.map((each) => each.row);
  append(
    problems,
    sizeProblems(draft, rows, (at) => placed[at]!.placeOf("rate")),
  );
  append(problems, domesticProblems(rows, placed));
  const made = draft.economy ? economyRows(draft, path, { rows, placed }, reading) : null;
  append(problems, [...idleKeys(draft, path, placeOf), ...targetProblems(draft, path, placeOf)]);
  const measure: Measure = {
    id: draft.id,
    title: draft.title ?? draft.id,
    instrument: draft.instrument,
    imposers: lists.imposers,
    targets: lists.targets,
    announced: draft.announced ?? null,
    basis: draft.basis,
    rows: made === null ? rows : [...rows, ...made.rows],
    ...(made === null ? {} : { inEconomy: made.rates }),
  };
  const places = placed.slice(0, rows.length).map((row) => row.placeOf);
  return { measure, path, stacks: draft.stack, places: made === null ? places : [...places, ...made.places] };
}

/** Productivity is a matter of one country; everything else needs somebody whom it hits. */
function targetProblems(
  { instrument, target }: MeasureDraft,
  path: ValuePath,
  placeOf: MeasureReading["placeOf"],
): Problem[] {
  const place = placeOf([...path, "target"]);
  if (instrument === "productivity") return target === undefined ? [] : [meaninglessCell(place, "target", instrument)];
  return target === undefined ? [missingKey(place, "target")] : [];
}

/** The first row of a measure that acts on sales within a country. */
function domesticProblems(rows: readonly MeasureRow[], placed: readonly PlacedRow[]): Problem[] {
  const at = rows.findIndex(
    ({ instrument, importers, exporters }) => instrument !== "productivity" && namesOneCountry(importers, exporters),
  );
  return at < 0 ? [] : [ownSales(placed[at]!.placeOf(), rows[at]!.importers.include[0] ?? "")];
}

/** All rows; after too many problems the rest is not read, and a problem says so. */
function readAll(
  placed: readonly PlacedRow[],
  draft: MeasureDraft,
  lists: Lists,
  reading: MeasureReading,
): readonly SidedRow[] {
  const rows: SidedRow[] = [];
  for (const each of placed) {
    const before = reading.problems.length;
    rows.push({ row: readRow(each, draft, lists, reading), placed: each, ...writtenSides(each, reading.problems) });
    const isOver = reading.problems.length > Math.max(PROBLEM_LIMIT, before);
    if (!isOver) continue;
    reading.problems.push(notListed(each.placeOf(), PROBLEM_LIMIT));
    break;
  }
  return rows;
}

/** Which sides of a row are written, and which of them is `others`; `others` on both sides or beside names is a problem. */
function writtenSides({ draft, placeOf }: PlacedRow, problems: Problem[]): Pick<SidedRow, "others" | "named"> {
  const written = (["importer", "exporter"] as const).flatMap((column) => {
    const text = draft[column];
    return text === undefined ? [] : [{ column, side: `${column}s` as const, text }];
  });
  const others = written.filter(({ text }) => isOthers(text));
  const mixed = written.find(({ text }) => text.includes(";") && text.split(";").some(isOthers));
  const wrong = mixed ?? (others.length > 1 ? others[1] : undefined);
  if (wrong !== undefined) problems.push(unclearOthers(placeOf(wrong.column), { text: wrong.text }));
  return {
    others: others[0]?.side ?? null,
    named: written.flatMap(({ side, text }) => (isOthers(text) ? [] : [side])),
  };
}

interface Lists {
  readonly imposers: CountryList;
  readonly targets: CountryList;
}

function measureLists(draft: MeasureDraft, path: ValuePath, reading: MeasureReading): Lists {
  const { placeOf, problems } = reading;
  const codes = (key: "imposer" | "target" | "except"): readonly string[] =>
    codesOf(draft[key] ?? [], (at) => placeOf([...path, key, at]), reading);
  const except = codes("except");
  const list = (key: "imposer" | "target"): CountryList =>
    countryList(codes(key), except, placeOf([...path, "except"]), problems);
  return { imposers: list("imposer"), targets: list("target") };
}

function readRow(placed: PlacedRow, draft: MeasureDraft, lists: Lists, reading: MeasureReading): MeasureRow {
  const { draft: row, placeOf } = placed;
  const { problems } = reading;
  append(problems, [...bundleProblems(placed, draft.instrument), ...sourceProblems(placed, reading.sources)]);
  const instrument = row.instrument ?? (draft.instrument === "sanction" ? "trade-cost" : draft.instrument);
  if (row.instrument !== undefined || draft.instrument !== "sanction") {
    append(problems, [
      ...shapeProblems(row, instrument, placeOf),
      ...rateProblems(row, instrument, placeOf),
      ...quotaProblems(row, placeOf),
    ]);
  }
  const sides = sidesOf(placed, instrument, lists, reading);
  return {
    instrument,
    sector: row.hs === undefined ? (row.sector ?? "goods") : "goods",
    hs: row.hs ?? null,
    ...sides,
    rate: row.rate ?? NaN,
    mode: row.mode ?? "add",
    ...(row.limit === undefined ? {} : { limit: row.limit }),
    ...(row.rent === undefined ? {} : { rent: row.rent }),
    from: row.from,
    to: row.to ?? null,
    source: row.source ?? "",
    file: placed.file,
    line: placed.line,
  };
}

function bundleProblems({ draft, placeOf }: PlacedRow, instrument: Instrument): Problem[] {
  if (instrument === "sanction") return draft.instrument === undefined ? [bundleRow(placeOf("instrument"))] : [];
  const columns = (["instrument", "side"] as const).filter((column) => draft[column] !== undefined);
  return columns.map((column) => bundleColumn(placeOf(column), column));
}

function sourceProblems({ draft, placeOf }: PlacedRow, sources: MeasureReading["sources"]): Problem[] {
  if (draft.source === undefined) return [missingSource(placeOf("source"))];
  if (sources === null || sources.has(draft.source)) return [];
  return [unknownSource(placeOf("source"), draft.source, nearest(draft.source, sources.keys()))];
}

const SELLERS_ACT: ReadonlySet<string> = new Set(["export-control", "export-tax", "export-subsidy"]);

/**
 * Who buys and who sells in a row. The exporter acts in export controls, taxes and subsidies, the importer elsewhere; a
 * counter-measure turns the lists around. A side that the row leaves open, or to the others, is the list that the named side is not in.
 */
function sidesOf(
  placed: PlacedRow,
  instrument: MeasureRow["instrument"],
  lists: Lists,
  reading: MeasureReading,
): { importers: CountryList; exporters: CountryList } {
  const isSelling = SELLERS_ACT.has(instrument);
  const isCounter = placed.draft.side === "counter";
  if (instrument === "productivity") {
    const makers = isCounter ? lists.targets : lists.imposers;
    return { importers: makers, exporters: makers };
  }
  const [buyers, sellers] = isSelling === isCounter ? [lists.imposers, lists.targets] : [lists.targets, lists.imposers];
  const importers = rowList(placed, "importer", lists, reading);
  const exporters = rowList(placed, "exporter", lists, reading);
  if (importers !== null && exporters !== null) return { importers, exporters };
  if (importers !== null) return { importers, exporters: opposite(importers, buyers, sellers) };
  if (exporters !== null) return { importers: opposite(exporters, sellers, buyers), exporters };
  return { importers: buyers, exporters: sellers };
}

/** The list opposite of a row's own side: `far`, unless the side's countries stand only in `far` themselves. */
function opposite(side: CountryList, near: CountryList, far: CountryList): CountryList {
  const isNear = side.include.every((country) => mayInclude(near, country));
  return isNear || !side.include.every((country) => mayInclude(far, country)) ? far : near;
}

function rowList(
  placed: PlacedRow,
  column: "importer" | "exporter",
  lists: Lists,
  reading: MeasureReading,
): CountryList | null {
  const text = placed.draft[column];
  if (text === undefined || isOthers(text)) return null;
  const place: Place = placed.placeOf(column);
  const names = text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !isOthers(name));
  const codes = codesOf(names, () => place, reading);
  for (const country of codes) {
    if (!isInMeasure(country, lists)) reading.problems.push(outsideMeasure(place, country, column));
  }
  const isBloc = codes.some((code) => BLOCS.includes(code));
  return { include: codes, except: isBloc ? lists.imposers.except : [] };
}

function isInMeasure(country: string, { imposers, targets }: Lists): boolean {
  return mayInclude(imposers, country) || mayInclude(targets, country);
}
