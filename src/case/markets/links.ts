import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { withoutTime } from "../../base/units/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { type Source, sourceProblems } from "../names/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { rangeProblems } from "./bounds.ts";
import type { LinkDraft, MarketDraft } from "./headSchema.ts";
import { derivedDemands } from "./derivedDemands.ts";
import { figureOf } from "./figures.ts";
import { circlesOf } from "./linkCircles.ts";
import {
  figureTwice,
  idleLink,
  linkCycle,
  missingFigure,
  recalledWide,
  unknownMarket,
  unknownUnit,
} from "./problems.ts";
import type { DerivedDemand, MarketSeries, SeriesLink } from "./series.ts";
import { unitFactor } from "./unitReading.ts";

/** What links of a head are read against. */
export interface LinkReading {
  readonly placeOf: PlaceOf;
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly problems: Problem[];
}

/** The links that a head says; one without a source counts as recalled. */
export function linksOfHead({ linked, conversions }: MarketDraft, file: string, reading: LinkReading): SeriesLink[] {
  return (linked ?? []).map((draft, at) => {
    const place = (key: string): Place => reading.placeOf(["linked", at, key]);
    const parts = draft.source === undefined ? { ...draft, confidence: "recalled" as const } : draft;
    append(reading.problems, figureProblems(draft, parts.confidence === "recalled", place, reading.sources));
    const { line, column } = reading.placeOf(["linked", at]);
    return {
      market: draft.market,
      per: draft.per,
      coefficient: figureOf({ ...parts, value: draft.coefficient }, 1, file, line ?? 0),
      unit: draft.unit ?? null,
      conversions: conversions ?? [],
      column: column ?? 0,
    };
  });
}

function figureProblems(
  { coefficient, low, high, source }: LinkDraft,
  isRecalled: boolean,
  place: (key: string) => Place,
  sources: LinkReading["sources"],
): Problem[] {
  const isOpen = isRecalled && low === undefined && high === undefined;
  return [
    ...(source === undefined ? [] : sourceProblems(source, place("source"), sources)),
    ...rangeProblems("coefficient", coefficient, low, high, place("coefficient")),
    ...(isOpen ? [recalledWide(place("coefficient"), 1)] : []),
  ];
}

/**
 * Markets with the demand that links make of each other's supply, and what is wrong with the links: markets that do not
 * exist, circles, a link twice, units without a factor, countries that do not meet.
 *
 * @param names  Of every market of the case, also of those that cannot be read.
 */
export function linkedMarkets(
  markets: readonly MarketSeries[],
  names: readonly string[],
): { readonly markets: readonly MarketSeries[]; readonly problems: readonly Problem[] } {
  const links = markets.flatMap(({ file, linked }) => linked.map((link) => ({ link, place: placeOf(file, link) })));
  const known = new Map(markets.map((each) => [each.name, each]));
  const circle = circlesOf(links.map(({ link }) => link));
  const problems: Problem[] = [];
  const derived = new Map<string, DerivedDemand[]>(markets.map(({ name }) => [name, []]));
  const first = new Map<string, Place>();
  for (const { link, place } of links) {
    const found = ofLink(link, place, known, names);
    const key = JSON.stringify([link.market, link.per]);
    append(problems, [
      ...found.problems,
      ...twiceProblems(link, place, first.get(key)),
      ...circleProblems(link, place, circle(link)),
    ]);
    if (!first.has(key)) first.set(key, place);
    append(derived.get(link.market) ?? [], found.derived);
  }
  return { markets: markets.map((each) => ({ ...each, derived: derived.get(each.name) ?? [] })), problems };
}

function twiceProblems({ market, per }: SeriesLink, place: Place, before: Place | undefined): Problem[] {
  return before === undefined ? [] : [figureTwice(place, `The link of ${market} to ${per}`, lineOf(before))];
}

/** A circle is told once, at the link of the market whose name comes first. */
function circleProblems({ market }: SeriesLink, place: Place, circle: readonly string[]): Problem[] {
  return circle.length > 0 && circle.toSorted()[0] === market ? [linkCycle(place, circle)] : [];
}

function placeOf(file: string, { coefficient: { line }, column }: SeriesLink): Place {
  return { file, line, column, path: "linked" };
}

function lineOf({ file, line }: Place): string {
  return `${file ?? ""}, line ${line ?? 0}`;
}

function ofLink(
  link: SeriesLink,
  place: Place,
  markets: ReadonlyMap<string, MarketSeries>,
  names: readonly string[],
): { readonly derived: readonly DerivedDemand[]; readonly problems: readonly Problem[] } {
  const unknown = [link.market, link.per].flatMap((each) =>
    names.includes(each) ? [] : [unknownMarket(place, each, nearest(each, names))],
  );
  const [market, per] = [link.market, link.per].map((name) => markets.get(name));
  if (market === undefined || per === undefined || market === per) return { derived: [], problems: unknown };
  const factor = linkFactor(link, market, per);
  if (factor === null) return { derived: [], problems: [unitProblem(link, place, market, per)] };
  const { value, low, high } = link.coefficient;
  const coefficient = { ...link.coefficient, value: value * factor, low: low * factor, high: high * factor };
  const all = derivedDemands(market, per, coefficient);
  const derived = all.filter(({ produced }) => produced.length > 0);
  const unmeasured = all.filter((each) => each.produced.length === 0 && (derived.length === 0 || isShifted(each)));
  return {
    derived,
    problems: [
      ...(all.length === 0 ? [idleLink(place, market.name, per.name)] : []),
      ...unmeasured.map(({ node }) => missingFigure(place, node, `quantity in market ${per.name}`)),
      ...unknownDemand(derived, place, market),
    ],
  };
}

function isShifted({ policies, scenarios }: DerivedDemand): boolean {
  return policies.length > 0 || scenarios.some((each) => each.policies.length > 0);
}

/** From the coefficient as it is written to the unit of the one market per unit of the other; null where there is no way. */
function linkFactor({ unit, conversions }: SeriesLink, market: MarketSeries, per: MarketSeries): number | null {
  const ratio = (from: string, to: string): number | null =>
    withoutTime(from) === withoutTime(to) ? 1 : (unitFactor(from, to, conversions)?.factor ?? null);
  if (unit === null) return ratio(per.unit, market.unit);
  const [first, second, ...more] = unit.split("/").map((part) => part.trim());
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [up, down] = [ratio(first, market.unit), ratio(per.unit, second)];
  return up === null || down === null ? null : up * down;
}

function unitProblem({ unit }: SeriesLink, place: Place, market: MarketSeries, per: MarketSeries): Problem {
  const expected = `${withoutTime(market.unit)}/${withoutTime(per.unit)}`;
  return unknownUnit(place, unit ?? withoutTime(per.unit), unit === null ? withoutTime(market.unit) : expected, null);
}

/** A link adds quantities, so that buyers need one. */
function unknownDemand(derived: readonly DerivedDemand[], place: Place, market: MarketSeries): Problem[] {
  const known = new Set(market.nodes.flatMap(({ id, quantity }) => (quantity === null ? [] : [id])));
  const lists = new Set(derived.map(({ buyers }) => buyers));
  const unknown = [...lists].flatMap((buyers) => buyers.filter((buyer) => !known.has(buyer)));
  return unknown.map((buyer) => missingFigure(place, buyer, `quantity in market ${market.name}`));
}
