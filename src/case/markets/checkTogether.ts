import { grouped } from "../rows/index.ts";
import { type Problem, said, type Words } from "../../base/problems/index.ts";
import { tableCapacity } from "./capacity.ts";
import { aboveLine, changesNothing, contradictEachOther, ONE_NAME } from "./contradictions.ts";
import type { MarketSeries } from "./series.ts";
import type { PlacedTables } from "./tables.ts";

/** Rounding that does not count as an excess. */
const SLACK = 1e-9;

const ALL_OR_NONE: Words = {
  en: "a project in every row of the node, or in none",
  ru: "`project` во всех строках узла или ни в одной",
};
const ONE_SHARE: Words = { en: "one share a day", ru: "одна доля на день" };
const ROUTE_ROW: Words = { en: "a row in routes", ru: "строка в routes" };
const FREE_BREACH: Words = {
  en: "what does not flow costs no penalty",
  ru: "за недопоставку нет штрафа",
};
const NO_PAIR: Words = {
  en: "pairs has no row for the two, so that they do not trade",
  ru: "в pairs нет строки для этой пары, поэтому она не торгует",
};

/** Rows of which one makes another untrue, or useless. */
export function togetherProblems(series: MarketSeries, tables: PlacedTables): Problem[] {
  return [
    ...wholeBesideParts(tables),
    ...nameProblems(tables),
    ...shareProblems(tables),
    ...lineProblems(series, tables),
    ...contractProblems(series, tables),
    ...routeProblems(series, tables),
  ];
}

/** Rows for the whole of a node beside rows for its parts: both would be added. */
function wholeBesideParts({ capacities }: PlacedTables): Problem[] {
  return [...grouped(capacities, ({ draft }) => draft.node)].flatMap(([node, rows]) => {
    const whole = rows.find(({ draft }) => draft.project === undefined);
    const part = rows.find(({ draft }) => draft.project !== undefined);
    if (whole === undefined || part === undefined) return [];
    const { line, draft } = part;
    const fault = {
      en: `"${node}" has a row for the whole of it, and line ${line} one for a part, "${draft.project}"`,
      ru: `у "${node}" есть строка для всего узла, а в строке ${line} — для его части, "${draft.project}"`,
    };
    return [contradictEachOther(whole.placeOf("project"), fault, ALL_OR_NONE)];
  });
}

/** Rows of one chokepoint under several names. */
function nameProblems({ chokepoints }: PlacedTables): Problem[] {
  return [...grouped(chokepoints, ({ draft }) => draft.id)].flatMap(([id, rows]) => {
    const first = rows.find(({ draft }) => draft.name !== undefined);
    return rows.flatMap((row) => {
      if (first === undefined || row.draft.name === undefined || row.draft.name === first.draft.name) return [];
      const [here, there] = [said(row.draft.name), said(first.draft.name)];
      const fault = {
        en: `${said(id)} is called ${here} here and ${there} in line ${first.line}`,
        ru: `${said(id)} здесь называется ${here}, а в строке ${first.line} — ${there}`,
      };
      return [contradictEachOther(row.placeOf("name"), fault, ONE_NAME)];
    });
  });
}

/** Shares of one chokepoint for the same days, of which one would hide the other; a row without dates is the rule beside them. */
function shareProblems({ chokepoints }: PlacedTables): Problem[] {
  return [...grouped(chokepoints, ({ draft }) => draft.id)].flatMap(([id, rows]) => {
    const dated = rows.filter(({ draft }) => draft.from !== undefined || draft.to !== undefined);
    const byDay = dated.toSorted((one, other) => ((one.draft.from ?? "") < (other.draft.from ?? "") ? -1 : 1));
    let [longest] = byDay;
    return byDay.flatMap((row) => {
      const before = longest!;
      if (endOf(row) > endOf(before)) longest = row;
      if (row === before || startOf(row) >= endOf(before) || shareOf(row) === shareOf(before)) return [];
      const fault = {
        en: `"${id}" has another share for days that line ${before.line} has one for`,
        ru: `у "${id}" для тех же дней в строке ${before.line} указана другая доля`,
      };
      return [contradictEachOther(row.placeOf("from"), fault, ONE_SHARE)];
    });
  });
}

type PlacedShare = PlacedTables["chokepoints"][number];
const shareOf = ({ draft }: PlacedShare): number => draft.share ?? 1;
const startOf = ({ draft }: PlacedShare): string => draft.from ?? "";
/** Later than every date where there is no end. */
const endOf = ({ draft }: PlacedShare): string => draft.to ?? "9999-99-99";

/** Pipelines and chokepoints through which more flowed in the base year, by pairs without another way, than they carry. */
function lineProblems(series: MarketSeries, { capacities }: PlacedTables): Problem[] {
  const ends = new Set(series.nodes.map(({ id }) => id));
  const flows = series.coverage === "partial" ? new Map<string, number>() : leastThrough(series);
  const rows = grouped(capacities, ({ draft }) => draft.node);
  return [...flows].flatMap(([id, flow]) => {
    const row = rows.get(id)?.[0];
    const capacity = tableCapacity(series, id, series.baseYear);
    if (row === undefined || ends.has(id) || !(flow > capacity * (1 + SLACK))) return [];
    return [aboveLine(row.placeOf("capacity"), id, flow, capacity)];
  });
}

/** Base-year flows of pairs all of whose routes pass it, by chokepoint and pipeline. */
function leastThrough({ pairs, routes, baseYear }: MarketSeries): ReadonlyMap<string, number> {
  const ways = grouped(routes, ({ supplier, market }) => `${supplier}\n${market}`);
  const sums = new Map<string, number>();
  for (const { supplier, market, year, flow } of pairs) {
    const own = ways.get(`${supplier}\n${market}`) ?? [];
    if (year !== baseYear || flow === null) continue;
    const always = (own[0]?.through ?? []).filter((id) => own.every(({ through }) => through.includes(id)));
    for (const id of always) sums.set(id, (sums.get(id) ?? 0) + flow.value);
  }
  return sums;
}

/** Contracts whose breach costs nothing, and contracts between nodes that no route joins. */
function contractProblems({ coverage, nodes, routes }: MarketSeries, { contracts }: PlacedTables): Problem[] {
  if (coverage === "partial") return [];
  const known = new Set(["any", ...nodes.map(({ id }) => id)]);
  const joined = new Set(routes.flatMap(({ supplier, market }) => [`${supplier}\n${market}`, `${supplier}\nany`]));
  return contracts.flatMap(({ draft: { id, seller, buyer, takeOrPay, penalty }, placeOf }) => {
    const isServed = joined.has(`${seller}\n${buyer}`) || !known.has(seller) || !known.has(buyer);
    const contract = { en: `Contract "${id}"`, ru: `Контракт "${id}"` };
    const fault = {
      en: `contract "${id}" is to be served from "${seller}" to "${buyer}", and no route leads there`,
      ru: `по контракту "${id}" нужно поставлять из "${seller}" в "${buyer}", а маршрута туда нет`,
    };
    return [
      ...(takeOrPay > 0 && penalty === 0 ? [changesNothing(placeOf("penalty"), contract, FREE_BREACH)] : []),
      ...(isServed ? [] : [contradictEachOther(placeOf("buyer"), fault, ROUTE_ROW)]),
    ];
  });
}

/** Routes of two nodes that are no pair: they may not trade, so that nothing takes the route. */
function routeProblems({ pairs }: MarketSeries, { routes }: PlacedTables): Problem[] {
  const known = new Set(pairs.map(({ supplier, market }) => `${supplier}\n${market}`));
  return routes.flatMap(({ draft: { supplier, market, route }, placeOf }) => {
    if (known.has(`${supplier}\n${market}`)) return [];
    const what = {
      en: `Route "${route}" from "${supplier}" to "${market}"`,
      ru: `Маршрут "${route}" из "${supplier}" в "${market}"`,
    };
    return [changesNothing(placeOf("route"), what, NO_PAIR)];
  });
}
