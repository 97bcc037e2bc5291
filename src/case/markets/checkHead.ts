import type { Place, Problem } from "../../base/problems/index.ts";
import { priceParts } from "../../base/units/index.ts";
import type { PlaceOf, ValuePath } from "../text/index.ts";
import { notProduct } from "../problems/index.ts";
import { boundProblems, HEAD_BOUNDS, PRICE_RECORD_BOUNDS, rangeProblems } from "./bounds.ts";
import type { InertiaDraft, MarketDraft } from "./headSchema.ts";
import type { PriceRecordDraft } from "./scoreSchema.ts";
import { badYear, missingTable, unknownUnit } from "./problems.ts";
import { moneyFactor } from "./unitReading.ts";

/** What is wrong with the head by itself: numbers out of range, years, HS codes, units, tables that full coverage needs. */
export function headProblems(head: MarketDraft, placeOf: PlaceOf): Problem[] {
  return [
    ...boundsOf(head, [], placeOf),
    ...inertiaProblems(head.inertia, ["inertia"], placeOf),
    ...boundsOf(head.shipping, ["shipping"], placeOf),
    ...(head.conversions ?? []).flatMap((each, at) => boundsOf(each, ["conversions", at], placeOf)),
    ...(head.linked ?? []).flatMap((each, at) => boundsOf(each, ["linked", at], placeOf)),
    ...Object.entries(head.scenarios ?? {}).flatMap(([id, each]) => [
      ...boundsOf(each, ["scenarios", id], placeOf),
      ...inertiaProblems(each.inertia, ["scenarios", id, "inertia"], placeOf),
    ]),
    ...(head.score?.years ?? []).flatMap((each, at) => boundsOf(each, ["score", "years", at], placeOf)),
    ...(head.score?.prices ?? []).flatMap((each, at) =>
      priceRecordProblems(each, (key) => placeOf(["score", "prices", at, key])),
    ),
    ...(head.score?.sigmas ?? []).flatMap((each, at) => boundsOf(each, ["score", "sigmas", at], placeOf)),
    ...yearProblems(head, placeOf),
    ...(head.hs ?? []).flatMap((code, at) =>
      /^(?:\d{4}|\d{6,10})$/u.test(code) ? [] : [notProduct(placeOf(["hs", at]), code)],
    ),
    ...(head.coverage === "full" ? fullProblems(head, placeOf) : []),
  ];
}

function boundsOf(value: object | undefined, path: ValuePath, placeOf: PlaceOf): Problem[] {
  return value === undefined ? [] : boundProblems(value, HEAD_BOUNDS, (key) => placeOf([...path, key]));
}

function priceRecordProblems(record: PriceRecordDraft, place: (key: string) => Place): Problem[] {
  const { paid, low, high, market, marketLow, marketHigh } = record;
  return [
    ...boundProblems(record, PRICE_RECORD_BOUNDS, place),
    ...rangeProblems("paid", paid, low, high, place("paid")),
    ...rangeProblems("market", market, marketLow, marketHigh, place("market")),
  ];
}

function inertiaProblems(inertia: InertiaDraft | undefined, path: ValuePath, placeOf: PlaceOf): Problem[] {
  if (inertia === undefined) return [];
  const { sigma, sigmaLow, sigmaHigh } = inertia;
  return [
    ...boundsOf(inertia, path, placeOf),
    ...rangeProblems("sigma", sigma, sigmaLow, sigmaHigh, placeOf([...path, "sigma"])),
  ];
}

function yearProblems({ years }: MarketDraft, placeOf: PlaceOf): Problem[] {
  return years.flatMap((year, at) => {
    const place: Place = placeOf(["years", at]);
    if (years.indexOf(year) < at) return [badYear(place, `The year ${year} is listed twice in \`years\`.`)];
    return boundProblems({ year }, { year: "year" }, () => place);
  });
}

function fullProblems(head: MarketDraft, placeOf: PlaceOf): Problem[] {
  const missing = (["priceUnit", "routes"] as const).filter((key) => head[key] === undefined);
  const { unit, priceUnit, conversions = [] } = head;
  const problems = missing.map((key) => missingTable(placeOf([]), key));
  if (priceUnit === undefined) return problems;
  const price = priceParts(priceUnit);
  if (price === null || price.currency !== "USD") {
    return [...problems, unknownUnit(placeOf(["priceUnit"]), priceUnit, "USD per unit", null)];
  }
  const isKnown = !Number.isNaN(moneyFactor(unit, priceUnit, conversions));
  return isKnown ? problems : [...problems, unknownUnit(placeOf(["unit"]), unit, price.per, null)];
}
