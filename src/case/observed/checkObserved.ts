import { areInOrder, type Economy, type ObservedTrade, windowOf } from "../../data/packages/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { movedWindow, type ObservedCase, type ObservedWindow, partOfYear, yearOf } from "./observedCase.ts";
import {
  importerOutside,
  nothingInForce,
  sectorsOutside,
  treatedPlacebo,
  unknownLeftOut,
  windowsUneven,
} from "./problems.ts";

/** What a record is held against. */
export interface ObservedGround {
  readonly headline: Economy;
  /** Ids of the scenarios in which something is in force. */
  readonly scenarios: readonly string[];
  /** Place of a part of the block, by its path below it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** Everything that keeps a record from being held against the predictions of a case, at once. */
export function observedProblems(
  asked: ObservedCase,
  observed: ObservedTrade,
  { headline, scenarios, placeOf }: ObservedGround,
): Problem[] {
  const { countries, sectors, isResidual, manifest } = headline;
  const buyer = countries.indexOf(observed.importer);
  const named = new Set(observed.codeTable.flatMap((each) => each.sectors));
  const outside = [...named].filter((sector) => sectors.indexOf(sector) < 0);
  const place = placeOf(["data"]);
  return [
    ...(buyer < 0 || isResidual[buyer] === true ? [importerOutside(place, observed, manifest.name)] : []),
    ...(outside.length > 0 ? [sectorsOutside(place, observed, outside, manifest.name)] : []),
    ...asked.without.flatMap((seller, at) =>
      observed.sellers.indexOf(seller) < 0
        ? [unknownLeftOut(placeOf(["without", at]), observed.manifest.name, seller, observed.sellers.labels)]
        : [],
    ),
    ...asked.windows.flatMap((window, at) => [
      ...(scenarios.includes(window.scenario)
        ? []
        : [nothingInForce(placeOf(["windows", at, "scenario"]), window.scenario, scenarios)]),
      ...windowProblems(observed, window, asked.placebo, {
        window: placeOf(["windows", at]),
        placebo: placeOf(["placebo"]),
      }),
    ]),
  ];
}

function windowProblems(
  observed: ObservedTrade,
  window: ObservedWindow,
  placebo: readonly number[],
  place: { readonly window: Place; readonly placebo: Place },
): readonly Problem[] {
  const { before, after } = window;
  const sought = (windows: readonly string[]): readonly Problem[] =>
    windows.flatMap((each) => windowOf(observed, each).problems.map((problem) => ({ ...problem, ...place.window })));
  const found = sought([before, after]);
  if (found.length > 0) return found;
  const [earlier, later] = [windowOf(observed, before).periods, windowOf(observed, after).periods];
  if (partOfYear(before) !== partOfYear(after) || !areInOrder(earlier, later))
    return [windowsUneven(place.window, window)];
  return placebo.flatMap((year) => {
    const [untreated, tried] = [before, after].map((each) => movedWindow(each, year - yearOf(after)));
    if (isLater(tried!, before)) return [treatedPlacebo(place.placebo, year, window)];
    return sought([untreated!, tried!]);
  });
}

/** Whether one window ends after another does. */
function isLater(one: string, other: string): boolean {
  const [end, limit] = [one, other].map((each) => each.split("..").at(-1)!.trim());
  return end! > limit!;
}
