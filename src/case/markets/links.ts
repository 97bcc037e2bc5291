import { append, type Place, type Problem } from "../../problems/index.ts";
import { withoutTime } from "../../units/index.ts";
import { nearest } from "../../wording/index.ts";
import type { Source } from "../case.ts";
import type { PlaceOf } from "../issues.ts";
import { rangeProblems } from "./bounds.ts";
import type { LinkDraft, MarketDraft } from "./drafts.ts";
import { figureOf } from "./figures.ts";
import {
  figureTwice,
  idleLink,
  linkCycle,
  missingFigure,
  recalledWide,
  unknownMarket,
  unknownUnit,
} from "./problems.ts";
import type { DerivedDemand, Figure, MarketSeries, SeriesLink, SeriesNode } from "./series.ts";
import { sourceProblems } from "./sourceKeys.ts";
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
  const problems: Problem[] = [];
  const derived = new Map<string, DerivedDemand[]>();
  for (const [at, { link, place }] of links.entries()) {
    const found = ofLink(link, place, markets, names);
    const before = links.slice(0, at).find((each) => isSame(each.link, link));
    const circle = circleFrom(
      link,
      links.map((each) => each.link),
    );
    append(problems, [
      ...found.problems,
      ...(before === undefined
        ? []
        : [figureTwice(place, `The link of ${link.market} to ${link.per}`, lineOf(before.place))]),
      ...(circle.length > 0 && circle.toSorted()[0] === link.market ? [linkCycle(place, circle)] : []),
    ]);
    derived.set(link.market, [...(derived.get(link.market) ?? []), ...found.derived]);
  }
  return { markets: markets.map((each) => ({ ...each, derived: derived.get(each.name) ?? [] })), problems };
}

function placeOf(file: string, { coefficient: { line }, column }: SeriesLink): Place {
  return { file, line, column, path: "linked" };
}

function lineOf({ file, line }: Place): string {
  return `${file ?? ""}, line ${line ?? 0}`;
}

function isSame(one: SeriesLink, other: SeriesLink): boolean {
  return one.market === other.market && one.per === other.per;
}

/** Names along a circle through a link, back to its first; empty where there is none. */
function circleFrom(link: SeriesLink, links: readonly SeriesLink[]): readonly string[] {
  const paths: string[][] = [[link.market, link.per]];
  const seen = new Set<string>();
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    const end = path.at(-1)!;
    if (end === link.market) return path;
    if (seen.has(end)) continue;
    seen.add(end);
    for (const next of links) if (next.market === end) paths.push([...path, next.per]);
  }
  return [];
}

function ofLink(
  link: SeriesLink,
  place: Place,
  markets: readonly MarketSeries[],
  names: readonly string[],
): { readonly derived: readonly DerivedDemand[]; readonly problems: readonly Problem[] } {
  const unknown = [link.market, link.per].flatMap((each) =>
    names.includes(each) ? [] : [unknownMarket(place, each, nearest(each, names))],
  );
  const [market, per] = [link.market, link.per].map((name) => markets.find((each) => each.name === name));
  if (market === undefined || per === undefined || market === per) return { derived: [], problems: unknown };
  const factor = linkFactor(link, market, per);
  if (factor === null) return { derived: [], problems: [unitProblem(link, place, market, per)] };
  const { value, low, high } = link.coefficient;
  const coefficient = { ...link.coefficient, value: value * factor, low: low * factor, high: high * factor };
  const all = countriesOf(market).flatMap((country) => derivedIn(country, market, per, coefficient));
  const derived = all.filter(({ produced }) => produced.length > 0);
  const unmeasured = all.filter((each) => each.produced.length === 0 && (derived.length === 0 || isShifted(each)));
  return {
    derived,
    problems: [
      ...(all.length === 0 ? [idleLink(place, market.name, per.name)] : []),
      ...unmeasured.map(({ node }) => missingFigure(place, node, `quantity in market ${per.name}`)),
      ...derived.flatMap(({ buyers }) => unknownDemand(buyers, place, market)),
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

function countriesOf({ nodes }: MarketSeries): readonly string[] {
  return [...new Set(nodes.flatMap(({ kind, country }) => (kind === "demand" ? [country] : [])))];
}

function nodesIn({ nodes }: MarketSeries, kind: SeriesNode["kind"], country: string): readonly string[] {
  return [...new Set(nodes.flatMap((node) => (node.kind === kind && node.country === country ? [node.id] : [])))];
}

function derivedIn(country: string, market: MarketSeries, per: MarketSeries, coefficient: Figure): DerivedDemand[] {
  const buyers = nodesIn(market, "demand", country);
  return nodesIn(per, "supply", country).map((node) => {
    const shifts = (policies: MarketSeries["policies"]): MarketSeries["policies"] =>
      policies.filter((policy) => policy.kind === "disease" && policy.node === node);
    return {
      per: per.name,
      perUnit: per.unit,
      node,
      buyers,
      coefficient,
      produced: per.nodes.flatMap(({ id, year, quantity }) =>
        id === node && quantity !== null ? [{ year, quantity: quantity.value }] : [],
      ),
      perBaseYear: per.baseYear,
      policies: shifts(per.policies),
      scenarios: per.scenarios.map(({ id, title, policies, without }) => ({
        id,
        title,
        policies: shifts(policies),
        without,
      })),
    };
  });
}

/** A link adds quantities, so that buyers need one. */
function unknownDemand(buyers: readonly string[], place: Place, market: MarketSeries): Problem[] {
  const isKnown = (buyer: string): boolean =>
    market.nodes.some(({ id, quantity }) => id === buyer && quantity !== null);
  return buyers.flatMap((buyer) =>
    isKnown(buyer) ? [] : [missingFigure(place, buyer, `quantity in market ${market.name}`)],
  );
}
