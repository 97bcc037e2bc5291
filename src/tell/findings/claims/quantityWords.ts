import { greatest } from "../../../base/units/index.ts";
import type { QuantityResult } from "../../../results/index.ts";
import { type Fact, halfDigit } from "../../../case/index.ts";
import {
  counted,
  decimalsFor,
  type Language,
  MAX_DECIMALS,
  numberText,
  unitLabel,
  type Wording,
} from "../../../base/wording/index.ts";

/** A quantity of a claim in words; numbers without their unit. */
export interface QuantityWords {
  /** Its name in a few words; in a language without one, how the claim is read by it. */
  readonly name: string;
  /** How the claim is read by it; its name where the case does not say. */
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Null where nothing was varied, or nothing moved it. */
  readonly range: { readonly low: string; readonly high: string; readonly count: string } | null;
  /** Whether it may move over solves that are not kept, so that without a range it is not known how far. */
  readonly isRangeUnknown: boolean;
  /** What the claim needs, such as `at least 0.5`. */
  readonly test: string;
  /** The numbers in `test`, each as it stands there. */
  readonly testNumbers: readonly string[];
  readonly origin: string;
  readonly margin: string;
}

/** A quantity with the digits that its range and its threshold ask for. */
export function quantityWords(quantity: QuantityResult, words: Wording): QuantityWords {
  const { value, unit, range, margin } = quantity;
  const decimals = decimalsOf(quantity);
  const number = (each: number | null, signed = false): string =>
    unit === "year" && each !== null && !signed
      ? each.toFixed(decimals)
      : numberText(each, words.language, { decimals, signed });
  return {
    name: quantityName(quantity, words),
    label: quantityLabel(quantity, words),
    value: number(value),
    unit: unitLabel(unit, words.language),
    range:
      range === undefined || range.low === range.high
        ? null
        : { low: number(range.low), high: number(range.high), count: valuesCounted(range.count, words) },
    isRangeUnknown: isRangeUnknown(quantity),
    ...testWords(quantity, words),
    origin: words.say(`claims.origin.${originOf(quantity)}`, {}),
    margin: number(margin, true),
  };
}

/** Who gives the number; of the author, also how far a value may lie from it: as the number is rounded, or as the case says. */
function originOf({ thresholdOrigin, threshold, tolerance }: QuantityResult): "ours" | `author${Tolerance}` {
  if (thresholdOrigin !== "author") return "ours";
  if (tolerance === undefined || tolerance === 0 || typeof threshold !== "number") return "author";
  return tolerance === halfDigit(String(threshold)) ? "author.rounded" : "author.tolerance";
}

type Tolerance = "" | ".rounded" | ".tolerance";

type Named = Pick<QuantityResult, "name" | "reading">;

/**
 * How a claim is read by a quantity, in the reader's language; the id in words where the case does not say.
 *
 * @example
 *   quantityLabel({ name: "observed-2017-2019" }, wording("en"))   // "observed 2017–2019"
 */
export function quantityLabel({ name, reading }: Named, { language }: Pick<Wording, "language">): string {
  return reading?.[language] ?? reading?.en ?? idWords(name);
}

/** The id of a quantity in words; ids are English, so that other languages take the reading. */
export function quantityName(quantity: Named, words: Pick<Wording, "language">): string {
  return words.language === "en" ? idWords(quantity.name) : quantityLabel(quantity, words);
}

function idWords(id: string): string {
  return id.replaceAll(/(?<=\d)-(?=\d)/gu, "–").replaceAll("-", " ");
}

/** Value and unit; the value alone where it has no unit. */
export function measuredText({ value, unit }: Pick<QuantityWords, "value" | "unit">): string {
  return `${value} ${unit}`.trimEnd();
}

/** Value, unit and range in one text. */
export function valueText(quantity: QuantityWords, words: Wording): string {
  return [measuredText(quantity), ...rangeWords(quantity, words)].join("; ");
}

/** The range, or that it is not known; nothing where nothing was varied. */
export function rangeWords(
  { range, isRangeUnknown: isUnknown }: Pick<QuantityWords, "range" | "isRangeUnknown">,
  words: Wording,
): readonly string[] {
  if (range !== null) return [words.say("claims.range", range)];
  return isUnknown ? [words.say("claims.range.unknown", {})] : [];
}

/** Whether something that a quantity reads is kept of the centre alone, so that how far it moves is not known. */
export function isRangeUnknown({ rangeWithout = [] }: Pick<QuantityResult, "rangeWithout">): boolean {
  return rangeWithout.some(({ kind }) => kind === "not-per-solve");
}

/** A number with the digits that were written, at most six after the mark. */
export function plainNumber(value: number, language: Language): string {
  return numberText(value, language, { decimals: Math.min(6, Math.max(writtenDecimals(value), decimalsFor(value))) });
}

/** The number or word of a cited figure, without its unit; a year without marks between its digits. */
export function figureText({ value, text, unit }: Pick<Fact, "value" | "text" | "unit">, language: Language): string {
  return text ?? (unit === "year" || unit === "0/1" ? String(value) : plainNumber(value, language));
}

function valuesCounted(count: number, words: Wording): string {
  const forms = {
    one: words.say("claims.values.one", {}),
    few: words.say("claims.values.few", {}),
    many: words.say("claims.values.many", {}),
  };
  return counted(count, forms, words.language);
}

/** What the claim needs of a quantity, such as `at least 0.5`. */
export function testText(quantity: QuantityResult, words: Wording): string {
  return testWords(quantity, words).test;
}

/** The test with its unit where that is one sign. */
function testWords(quantity: QuantityResult, words: Wording): Pick<QuantityWords, "test" | "testNumbers"> {
  const { test, testNumbers } = bareTest(quantity, words);
  const isPercent = quantity.unit === "percent";
  return { test: isPercent ? `${test} ${unitLabel(quantity.unit, words.language)}` : test, testNumbers };
}

function bareTest(
  { operator, threshold, tolerance = 0, unit }: QuantityResult,
  words: Wording,
): Pick<QuantityWords, "test" | "testNumbers"> {
  const number = (value: number): string =>
    unit === "year"
      ? String(value)
      : numberText(value, words.language, { decimals: Math.min(6, writtenDecimals(value)) });
  if (typeof threshold !== "number") {
    const [low, high] = [number(threshold[0]), number(threshold[1])];
    return { test: words.say("claims.test.between", { low, high }), testNumbers: [low, high] };
  }
  const said = { threshold: number(threshold) };
  if (operator !== "eq" || tolerance === 0) {
    const named = operator === "eq" ? "exactly" : operator;
    return { test: words.say(`claims.test.${named}` as "claims.test.lt", said), testNumbers: [said.threshold] };
  }
  const more = { ...said, tolerance: number(tolerance) };
  return { test: words.say("claims.test.eq", more), testNumbers: [more.threshold, more.tolerance] };
}

/** Units whose numbers are whole. */
const WHOLE: ReadonlySet<string> = new Set(["rank", "count", "0/1", "sign", "year"]);

/** As many as the range supports, and enough to see the value and both ends beside the threshold. */
function decimalsOf({ value, range, threshold, tolerance = 0, margin, unit }: QuantityResult): number {
  const isWhole = WHOLE.has(unit) && [value, range?.low ?? 0, range?.high ?? 0].every(Number.isInteger);
  const own = isWhole ? 0 : decimalsFor(value, range);
  const thresholds = typeof threshold === "number" ? [threshold] : threshold;
  const gap = margin === null || margin === 0 || isWhole ? 0 : -Math.floor(Math.log10(Math.abs(margin)));
  const written = [...thresholds, tolerance].map(writtenDecimals);
  const least = Math.min(MAX_DECIMALS, greatest([own, gap, ...(value === null || isWhole ? [0] : written)]));
  const ends = range === undefined ? [] : [range.low, range.high];
  const bounds = thresholds.flatMap((each) => [each - tolerance, each + tolerance]);
  return greatest([least, ...ends.flatMap((end) => bounds.map((bound) => decimalsToTell(end, bound, least)))]);
}

/** The fewest digits, from a least number on, with which a number stands on its own side of a bound; else that least. */
function decimalsToTell(value: number, bound: number, least: number): number {
  const side = Math.sign(value - bound);
  for (let decimals = least; decimals <= MAX_DECIMALS; decimals++) {
    if (Math.sign(Number(value.toFixed(decimals)) - bound) === side) return decimals;
  }
  return least;
}

function writtenDecimals(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  return /^-?\d+\.\d+$/u.test(text) ? text.length - text.indexOf(".") - 1 : 0;
}
