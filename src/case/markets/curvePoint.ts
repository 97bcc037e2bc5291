import { rounded, type Words } from "../../base/problems/index.ts";
import type { SeriesNode } from "./series.ts";

/** Part by which a printed point may lie off its curve: rounding of coefficients. */
const ROUNDING = 0.01;

/** The column that is off, and why. */
export interface PointFault {
  readonly column: string;
  readonly fault: Words;
  readonly expected: Words;
}

/** Why the price and quantity of a node are no point of its own curve; null when they are, or the row has no such point. */
export function curvePoint(node: SeriesNode): PointFault | null {
  const [price, quantity] = [node.price?.value ?? null, node.quantity?.value ?? null];
  if (price === null) return null;
  if (node.form === "steps") return quantity === null ? null : stepFault(node, price, quantity);
  const line = lineOf(node);
  if (line === null) return null;
  const end = line.intercept;
  if (node.kind === "demand" && price > end * (1 + ROUNDING)) {
    const ends = rounded(end);
    return {
      column: "price",
      fault: {
        en: `it paid ${price}, and its curve ends at ${ends}`,
        ru: `куплено по ${price}, а кривая кончается на ${ends}`,
      },
      expected: { en: `a price below ${ends}`, ru: `цена ниже ${ends}` },
    };
  }
  const onCurve = line.intercept + line.slope * (quantity ?? NaN);
  if (quantity === null || Math.abs(onCurve - price) <= ROUNDING * price) return null;
  const there = rounded(onCurve);
  return {
    column: "price",
    fault: {
      en: `at the quantity ${quantity} its curve has the price ${there}, and the row has ${price}`,
      ru: `при количестве ${quantity} цена на кривой — ${there}, а в строке — ${price}`,
    },
    expected: { en: `${there}, or another curve`, ru: `${there} или другая кривая` },
  };
}

/** p = intercept + slope · q; null for forms that go through their point. */
function lineOf({ form, intercept, slope }: SeriesNode): { readonly intercept: number; readonly slope: number } | null {
  if (intercept === null || slope === null || slope === 0) return null;
  if (form === "inverse-linear") return { intercept, slope };
  return form === "direct-linear" ? { intercept: -intercept / slope, slope: 1 / slope } : null;
}

/** What blocks sell or buy at a price, between those before it and those up to it. */
function stepFault({ kind, steps }: SeriesNode, price: number, quantity: number): PointFault | null {
  const sign = kind === "supply" ? 1 : -1;
  const upTo = (limit: number): number =>
    steps.reduce((sum, step) => (sign * step.price <= sign * limit ? sum + step.quantity : sum), 0);
  const [least, most] = [upTo(price * (1 - sign * ROUNDING)), upTo(price * (1 + sign * ROUNDING))];
  if (quantity >= least * (1 - ROUNDING) && quantity <= most * (1 + ROUNDING)) return null;
  const [low, high] = [rounded(least), rounded(most)];
  const range =
    least === most ? { en: `${low}`, ru: `${low}` } : { en: `${low} to ${high}`, ru: `от ${low} до ${high}` };
  const fault = {
    en: `at the price ${price} its steps make ${range.en}, and the row has ${quantity}`,
    ru: `при цене ${price} ступени дают ${range.ru}, а в строке — ${quantity}`,
  };
  return { column: "quantity", fault, expected: range };
}
