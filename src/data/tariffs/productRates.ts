import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import {
  eachTextRow,
  type ProductKey,
  rowsWithin,
  separatorOf,
  unclosedQuoteLine,
  type Vintage,
} from "../packages/index.ts";
import { type ImportFlows, importFlows, noImports, weightsOf } from "./importWeights.ts";
import { lineRates } from "./lineRates.ts";
import { notCode, plainMean, weightsUnusable } from "./problems.ts";
import { productCode } from "./productCode.ts";
import type { SectorRate, TariffMode } from "./sectorRates.ts";
import type { TariffLine } from "./tariffLine.ts";

/** A row of a measure that is by product. */
export interface ProductRow {
  /** As it is written. */
  readonly hs: string;
  /** Percent. */
  readonly rate: number;
  readonly line: number;
  /** Of its code. */
  readonly place: Place;
}

/** Rows of a measure that act together: on the same pairs and days, and no two on one product. */
export interface ProductGroup {
  /** Positions among the rows. */
  readonly rows: readonly number[];
  readonly mode: TariffMode;
  /** Pairs that they reach. */
  readonly isOf: (importer: string, exporter: string) => boolean;
  /** The pairs in words. */
  readonly pairs: string;
}

/** Rows of a measure by product whose rates by sector are wanted. */
export interface ProductRatesAsked {
  /** Name of the measure. */
  readonly id: string;
  readonly place: Place;
  readonly rows: readonly ProductRow[];
  readonly groups: readonly ProductGroup[];
  /** Stated revision of the codes. */
  readonly vintage: Vintage | null;
  /** Imports that weigh them: a file and what reads it. */
  readonly weights: { readonly file: string; readonly read: () => string | Problem } | null;
  readonly countryOf: (text: string) => string | null;
}

/** How rows by product were read. */
export interface ProductReading {
  readonly vintage: Vintage;
  readonly isVintageStated: boolean;
  /** File of the imports that weigh; null where every product counts alike. */
  readonly weights: string | null;
  /** Rows, and those of them that belong to a sector of goods. */
  readonly rows: number;
  readonly matched: number;
  /** What was left out, and why. */
  readonly leftOut: readonly { readonly hs: string; readonly line: number; readonly why: "revision" | "sector" }[];
  /** Percent of the imports of the pairs that products with a rate above zero are; null where no imports are known. */
  readonly importsCovered: number | null;
}

/** Rates by sector of the rows of a measure. */
export interface ProductRates {
  /** One list for each group; none where a problem is an error. */
  readonly groups: readonly (readonly SectorRate[])[];
  /** Null where a problem is an error, and where the rates were made before. */
  readonly reading: ProductReading | null;
  readonly problems: readonly Problem[];
}

/**
 * Rates of sectors from the rows of a measure by product, as `import tariffs` makes them from the lines of a file.
 *
 * @param key  To which sector each product belongs.
 * @returns with problems E376, E380, E381, E384, W356, W357, W358.
 */
export function productRates(asked: ProductRatesAsked, key: ProductKey): ProductRates {
  const problems: Problem[] = [];
  const lines = asked.rows.map((row) => lineOf(row, problems));
  const flows = flowsOf(asked, problems);
  if (hasErrors(problems)) return { groups: [], reading: null, problems };
  const whole = flows === null ? null : weightsOf(flows, (...pair) => asked.groups.some(({ isOf }) => isOf(...pair)));
  if (flows !== null && whole === null) problems.push(noImports(flows.file, asked.groups[0]?.pairs ?? "the pairs"));
  const placeOf = (line: TariffLine): Place => asked.rows[lines.indexOf(line)]?.place ?? asked.place;
  const rates = lineRates(
    {
      place: asked.place,
      placeOf,
      vintageWay: (vintage) => `vintage: ${vintage}`,
      groups: asked.groups.map(({ rows, mode, isOf }) => ({
        lines: rows.flatMap((at) => lines[at] ?? []),
        mode,
        weights: flows === null ? null : weightsOf(flows, isOf),
      })),
      vintage: asked.vintage,
      weights: whole,
      whyAlike: asked.weights === null ? "the measure names no `weights`" : null,
    },
    key,
  );
  append(problems, rates.problems);
  if (rates.weights !== null && flows !== null) append(problems, groupsAlike(asked, flows));
  if (hasErrors(problems)) return { groups: [], reading: null, problems };
  return { groups: rates.groups, reading: readingOf(rates), problems };
}

/** The line that a row is; E376 where its code is none. */
function lineOf({ hs, rate, line, place }: ProductRow, problems: Problem[]): TariffLine | null {
  const read = productCode(hs, null);
  if ("code" in read && read.notes.length === 0) return { line, code: read.code, rate };
  const [fault, way] =
    "fault" in read
      ? [read.fault, read.way]
      : [`${hs} has other characters than digits.`, `Write the digits alone: ${read.code}.`];
  problems.push(notCode(place, hs, fault, way));
  return null;
}

/** The imports that weigh; null where none are named, or beside problems. */
function flowsOf({ weights, countryOf }: ProductRatesAsked, problems: Problem[]): ImportFlows | null {
  if (weights === null) return null;
  const { file } = weights;
  const text = weights.read();
  if (typeof text !== "string") {
    problems.push(text);
    return null;
  }
  const quote = unclosedQuoteLine(text);
  if (quote === null)
    return importFlows(
      file,
      rowsWithin(file, eachTextRow(text, separatorOf(text)), problems),
      { countryOf, vintage: null },
      problems,
    );
  problems.push(
    weightsUnusable({
      place: { file, line: quote },
      message: "A quote is opened and never closed.",
      expected: "a closing quote",
      russian: { message: "Кавычка открыта и не закрыта.", expected: "закрывающая кавычка" },
    }),
  );
  return null;
}

/** W357 for groups whose pairs have no imports in a file that has those of others. */
function groupsAlike({ groups, place }: ProductRatesAsked, flows: ImportFlows): Problem[] {
  const without = groups.filter(({ isOf }) => weightsOf(flows, isOf) === null);
  const pairs = [...new Set(without.map((each) => each.pairs))];
  return pairs.map((each) => plainMean(place, `${flows.file} has no imports of ${each}`));
}

function readingOf({ matched, weights, importsCovered }: ReturnType<typeof lineRates>): ProductReading {
  const { vintage, isStated, lines, unknown, withoutSector } = matched;
  const out =
    (why: "revision" | "sector") =>
    ({ code, line }: TariffLine) => ({ hs: code, line, why });
  return {
    vintage,
    isVintageStated: isStated,
    weights: weights?.file ?? null,
    rows: lines.length + unknown.length + withoutSector.length,
    matched: lines.length,
    leftOut: [...unknown.map(out("revision")), ...withoutSector.map(out("sector"))],
    importsCovered,
  };
}
