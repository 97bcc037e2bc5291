import { countriesText, type Measure, type MeasureRow } from "../case/index.ts";
import type { Economy } from "../data/packages/index.ts";
import type { ProductRates, ProductReading, SectorRate } from "../data/tariffs/index.ts";
import { countedNoun, dateText, type Language, numberText, say, THIN_SPACE } from "../base/wording/index.ts";
import { screenLines } from "./screen.ts";
import { sectorTable } from "./tariffText.ts";

/** How the rows of a measure by product became rates of sectors, as data. */
export interface ProductContent {
  readonly measure: string;
  readonly reading: ProductReading | null;
  readonly groups: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly importers: MeasureRow["importers"];
    readonly exporters: MeasureRow["exporters"];
    readonly mode: string;
    readonly sectors: readonly SectorRate[];
  }[];
}

/** Of each measure whose rows by product enter the economy. */
export function productContents(measures: readonly Measure[]): readonly ProductContent[] {
  return measures.flatMap(({ id, rows, inEconomy }) =>
    inEconomy === undefined ? [] : [{ measure: id, reading: inEconomy.reading, groups: groupsOf(rows, inEconomy) }],
  );
}

function groupsOf(rows: readonly MeasureRow[], { groups }: ProductRates): ProductContent["groups"] {
  const made = rows.filter(({ covered }) => covered !== undefined);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  return groups.flatMap((sectors, at) => {
    const first = sectors.length === 0 ? undefined : made[starts[at] ?? 0];
    if (first === undefined) return [];
    const { from, to, importers, exporters, mode } = first;
    return [{ from, to, importers, exporters, mode, sectors }];
  });
}

/** Tables that are printed of one measure; of more their number is told. */
const PRINTED = 3;

/** The same in words and tables. */
export function productText(
  { measure, reading, groups }: ProductContent,
  economy: Economy,
  language: Language,
): readonly string[] {
  const names = new Map(economy.sectors.labels.map((sector, at) => [sector, economy.sectorNames[at] ?? sector]));
  const tables = groups.slice(0, PRINTED).map(({ from, importers, exporters, sectors }) => {
    const [importer, exporter] = [importers, exporters].map((list) => countriesText(list, language));
    const head = { day: dateText(from, language), importer: importer ?? "", exporter: exporter ?? "" };
    return `${screenLines([say(language, "check.products.group", head)])}\n${sectorTable(sectors, names, language)}`;
  });
  const more = groups.length - tables.length;
  return [
    screenLines([
      say(language, "check.products.head", { measure }),
      ...(reading === null ? [] : readingText(reading, language)),
    ]),
    ...tables,
    ...(more > 0
      ? [screenLines([say(language, "check.products.more", { count: String(more), option: "--json" })])]
      : []),
    screenLines([say(language, "import.tariffs.columns", {})]),
  ];
}

function readingText(reading: ProductReading, language: Language): string[] {
  const { rows, matched, weights, importsCovered, vintage, isVintageStated } = reading;
  const lines = numberText(matched, language, { decimals: 0 });
  const share = `${numberText(importsCovered ?? 0, language, { decimals: 1 })}${THIN_SPACE}%`;
  return [
    say(language, "import.tariffs.matched", { lines, all: countedNoun(rows, "tariffLines", language) }),
    say(language, isVintageStated ? "import.tariffs.vintageStated" : "check.products.vintageFound", { vintage }),
    weights === null
      ? say(language, "import.tariffs.alike", {})
      : say(language, "check.products.weighed", { file: weights, share }),
    say(language, "check.products.rest", {}),
    ...leftOutText(reading, language),
  ];
}

/** Codes that are named; of more only their number is told by the warning. */
const NAMED = 8;

function leftOutText({ leftOut, vintage }: ProductReading, language: Language): string[] {
  return (["revision", "sector"] as const).flatMap((why) => {
    const own = leftOut.filter((each) => each.why === why).map(({ hs, line }) => `${hs} (${line})`);
    const codes = `${own.slice(0, NAMED).join(", ")}${own.length > NAMED ? ", …" : ""}`;
    return own.length === 0 ? [] : [say(language, `check.products.leftOut.${why}`, { codes, vintage })];
  });
}
