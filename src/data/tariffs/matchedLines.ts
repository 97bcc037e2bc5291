import { greatest } from "../../base/units/index.ts";
import { count, type Place, type Problem } from "../../base/problems/index.ts";
import {
  type ProductKey,
  type ProductSectors,
  productsIn,
  productsOf,
  type Vintage,
  VINTAGES,
} from "../packages/index.ts";
import type { ImportWeights } from "./importWeights.ts";
import { leftOut, withoutSector } from "./problems.ts";
import type { TariffLine } from "./tariffLine.ts";

/** Lines with the products that they cover in a revision of the Harmonized System. */
export interface MatchedLines {
  readonly vintage: Vintage;
  /** False: chosen as the newest of those that have most of the codes. */
  readonly isStated: boolean;
  readonly sectors: ProductSectors;
  /** Lines that cover a product of a sector of goods, with those products. */
  readonly lines: readonly { readonly line: TariffLine; readonly products: readonly string[] }[];
  /** Lines whose code the revision does not have, and those that cover no sector of goods. */
  readonly unknown: readonly TariffLine[];
  readonly withoutSector: readonly TariffLine[];
}

/** Lines in the stated revision, else in the newest of those that have most of their codes. */
export function matchedLines(lines: readonly TariffLine[], key: ProductKey, stated: Vintage | null): MatchedLines {
  const vintage = stated ?? fittingVintages(lines, key).at(-1) ?? VINTAGES[VINTAGES.length - 1]!;
  const sectors = productsIn(key, vintage);
  const covered = lines.map((line) => ({ line, all: productsOf(line.code, sectors) }));
  const matched = covered.map(({ line, all }) => ({
    line,
    all,
    products: all.filter((product) => sectors.get(product) !== ""),
  }));
  return {
    vintage,
    isStated: stated !== null,
    sectors,
    lines: matched.filter(({ products }) => products.length > 0),
    unknown: matched.filter(({ all }) => all.length === 0).map(({ line }) => line),
    withoutSector: matched
      .filter(({ all, products }) => all.length > 0 && products.length === 0)
      .map(({ line }) => line),
  };
}

/** Revisions that have most of the codes, oldest first. */
function fittingVintages(lines: readonly TariffLine[], key: ProductKey): readonly Vintage[] {
  const known = VINTAGES.map((vintage) => {
    const sectors = productsIn(key, vintage);
    return lines.filter(({ code }) => productsOf(code, sectors).length > 0).length;
  });
  const most = greatest(known);
  return VINTAGES.filter((_, at) => known[at] === most);
}

/** Largest share of what a file covers that may be left out. */
const LEFT_OUT = 0.01;

/** Codes that are named in a problem; what is more is counted. */
const NAMED = 8;

/** Where lines stand, and how their revision is stated there. */
export interface LinesPlace {
  /** Of the lines as a whole: their file, or the measure. */
  readonly place: Place;
  readonly placeOf: (line: TariffLine) => Place;
  /** How the revision is stated, such as `--vintage HS2017`. */
  readonly vintageWay: (vintage: Vintage) => string;
}

/**
 * What is left out of the lines: E380 above one percent of the imports that its lines cover, W356 below. Where no imports are known,
 * lines are counted instead.
 */
export function leftOutProblems(
  at: LinesPlace,
  matched: MatchedLines,
  key: ProductKey,
  weights: ImportWeights | null,
): Problem[] {
  const out = [...matched.unknown, ...matched.withoutSector];
  const [first] = out;
  if (first === undefined) return [];
  const share = shareLeftOut(matched, weights);
  const part = (100 * share.part).toFixed(1);
  const hint = hintFor(matched, key, at);
  const saying = {
    place: at.placeOf(first),
    message: `${[...reasons(matched)].join("; ")}. That is ${part} % of the ${share.of}.`,
    found: count(out.length, "code"),
    expected: "codes of products that belong to a sector of goods",
    hints: hint === null ? [] : [hint.en],
    russian: {
      message: `${[...russianReasons(matched)].join(" ")} Это ${part} % ${WHOLES[share.of]}.`,
      expected: "коды товаров из отраслей, где производят товары",
      hints: hint === null ? [] : [hint.ru],
    },
  };
  return [share.part > LEFT_OUT ? withoutSector(saying) : leftOut(saying)];
}

const WHOLES = { "imports that the lines cover": "импорта, который охватывают строки", lines: "строк" } as const;

function* reasons({ vintage, unknown, withoutSector: none }: MatchedLines): Generator<string> {
  if (unknown.length > 0) yield `${count(unknown.length, "code")} not in ${vintage}: ${named(unknown, "row")}`;
  if (none.length > 0) yield `${count(none.length, "code")} of no sector of goods: ${named(none, "row")}`;
}

function* russianReasons({ vintage, unknown, withoutSector: none }: MatchedLines): Generator<string> {
  if (unknown.length > 0) yield `Кодов, которых нет в ${vintage}: ${unknown.length} — ${named(unknown, "строка")}.`;
  if (none.length > 0) yield `Кодов без отрасли, где производят товары: ${none.length} — ${named(none, "строка")}.`;
}

function named(lines: readonly TariffLine[], row: string): string {
  const first = lines.slice(0, NAMED).map(({ code, line }) => `${code} (${row} ${line})`);
  return `${first.join(", ")}${lines.length > NAMED ? ", …" : ""}`;
}

function shareLeftOut(
  { lines, unknown, withoutSector: none }: MatchedLines,
  weights: ImportWeights | null,
): { readonly part: number; readonly of: "imports that the lines cover" | "lines" } {
  const out = [...unknown, ...none];
  const value = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + importsOf(code, weights), 0);
  const kept = value(lines.map(({ line }) => line.code));
  const lost = value(out.map(({ code }) => code));
  if (kept + lost > 0) return { part: lost / (kept + lost), of: "imports that the lines cover" };
  return { part: out.length / (out.length + lines.length), of: "lines" };
}

function importsOf(code: string, weights: ImportWeights | null): number {
  const product = code.slice(0, 6);
  if (weights === null || product.length === 6) return weights?.values.get(product) ?? 0;
  return [...weights.values].reduce((sum, [each, value]) => (each.startsWith(product) ? sum + value : sum), 0);
}

/** The revisions that would have more of the codes. */
function hintFor(
  { vintage, unknown, lines, withoutSector: none }: MatchedLines,
  key: ProductKey,
  { vintageWay }: LinesPlace,
): { readonly en: string; readonly ru: string } | null {
  if (unknown.length === 0) {
    return {
      en: "Delete these rows: a tariff on them reaches no sector of goods.",
      ru: "Удалите эти строки: пошлина по ним не действует ни на одну отрасль, где производят товары.",
    };
  }
  const all = [...lines.map(({ line }) => line), ...unknown, ...none];
  const better = fittingVintages(all, key);
  if (better.includes(vintage)) {
    return { en: "Correct the codes, or delete the rows.", ru: "Исправьте коды или удалите строки." };
  }
  const newest = better.at(-1);
  if (newest === undefined) return null;
  const [names, way] = [better.join(", "), vintageWay(newest)];
  return { en: `${names} has more of the codes: ${way}`, ru: `Больше из этих кодов есть в ${names}: ${way}` };
}
