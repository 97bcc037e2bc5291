import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { decimal } from "../../base/units/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { unknownSource } from "../problems/index.ts";
import type { ClaimQuantity } from "./claim.ts";
import type { ClaimsReading, PlacedQuantity } from "./claimsReading.ts";
import type { QuantityDraft } from "./claimSchemas.ts";
import { CALLABLE } from "./functions.ts";
import { parseExpression } from "./parseExpression.ts";
import { notExpression, sizeAmiss, thresholdAmiss, toleranceAmiss } from "./problems.ts";
import type { Size } from "./sizes.ts";

/** Where the keys of a quantity stand. */
export type KeyPlace = (key: string) => Place;

/** A quantity as it is written made one; null where it cannot be, and why is among the problems. */
export function readQuantity(
  draft: QuantityDraft,
  placeOf: KeyPlace,
  isLater: boolean,
  reading: ClaimsReading,
): PlacedQuantity | null {
  const { problems, sources, sizes } = reading;
  const parsed = parseExpression(draft.expression);
  if (parsed.fault !== null) {
    const near = parsed.fault.kind === "function" ? nearest(parsed.fault.found, CALLABLE) : null;
    problems.push(notExpression(placeOf("expression"), parsed.fault, near));
  }
  const size = sizes.get(draft.threshold?.[0] ?? "") ?? null;
  const threshold = thresholdOf(draft, size, placeOf("threshold"), reading);
  const named = draft.sourceName;
  if (named !== undefined && sources !== null && !sources.has(named)) {
    problems.push(unknownSource(placeOf("sourceName"), named, nearest(named, sources.keys())));
  }
  append(problems, toleranceProblems(draft, placeOf("tolerance")));
  if (parsed.expression === null || threshold === null) return null;
  const quantity = quantityOf(draft, parsed.expression, threshold, size);
  return { quantity, place: placeOf("expression"), isLater };
}

function quantityOf(
  draft: QuantityDraft,
  expression: ClaimQuantity["expression"],
  threshold: ClaimQuantity["threshold"],
  size: Size | null,
): ClaimQuantity {
  const { name, unit, operator, tolerance, reading } = draft;
  return {
    name,
    expression,
    text: draft.expression,
    unit,
    operator,
    threshold,
    thresholdOrigin: draft.thresholdOrigin ?? "ours",
    ...sizeOf(draft, size),
    tolerance: operator === "eq" ? (tolerance ?? halfDigit(draft.threshold?.[0] ?? "")) : null,
    second: draft.second ?? null,
    sourceName: draft.sourceName ?? null,
    reading: reading === undefined ? null : { en: reading.en, ru: reading.ru ?? null },
    part: draft.part ?? null,
  };
}

/** The word of size whose threshold it is, and why the threshold lies where it does. */
function sizeOf({ why }: QuantityDraft, size: Size | null): Pick<ClaimQuantity, "size" | "why"> {
  return size === null ? { size: null, why: why ?? null } : { size: size.word, why: why ?? size.why };
}

function thresholdOf(
  draft: QuantityDraft,
  size: Size | null,
  place: Place,
  { problems, sizes }: ClaimsReading,
): ClaimQuantity["threshold"] | null {
  if (size !== null && isThresholdOf(size, draft)) return size.threshold;
  const word = draft.threshold?.find((each) => /^\p{L}/u.test(each));
  if (word === undefined) return numbersOf(draft, place, problems);
  problems.push(sizeAmiss(place, word, draft.unit, [...sizes.values()]));
  return null;
}

/** Whether a quantity may have a word of size for its threshold: one, of ours, in its unit. */
function isThresholdOf(size: Size, { threshold, operator, unit, thresholdOrigin }: QuantityDraft): boolean {
  return threshold?.length === 1 && operator !== "between" && size.unit === unit && thresholdOrigin !== "author";
}

function numbersOf(draft: QuantityDraft, place: Place, problems: Problem[]): ClaimQuantity["threshold"] | null {
  const texts = draft.threshold ?? [];
  const wrong = texts.find((each) => !Number.isFinite(decimal(each)));
  const wanted = draft.operator === "between" ? 2 : 1;
  const [low = NaN, high = NaN] = texts.map(Number);
  if (wrong === undefined && texts.length === wanted && (wanted === 1 || low <= high)) {
    return wanted === 1 ? low : [low, high];
  }
  const found = texts.length === 0 ? "no threshold" : `the threshold ${texts.join(", ")}`;
  problems.push(thresholdAmiss(place, draft.operator, found));
  return null;
}

function toleranceProblems({ operator, tolerance }: QuantityDraft, place: Place): Problem[] {
  if (tolerance === undefined) return [];
  if (operator !== "eq") return [toleranceAmiss(place, `The operator ${operator} has a tolerance.`)];
  return tolerance >= 0 ? [] : [toleranceAmiss(place, `The tolerance is ${tolerance}.`)];
}

/** Half a unit of the last digit that a number is written with: 0.005 of 0.85, 0.5 of 17, 500 of 5e3. */
export function halfDigit(text: string): number {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const decimals = mantissa.includes(".") ? mantissa.length - mantissa.indexOf(".") - 1 : 0;
  return Number(`5e${Number(exponent) - decimals - 1}`);
}
