import type { Place, Problem } from "../../base/problems/index.ts";
import type { Placed } from "../rows/index.ts";
import type {
  CapacityDraft,
  ChokepointDraft,
  ContractDraft,
  NodeDraft,
  PairDraft,
  RouteDraft,
} from "./tableSchemas.ts";
import type { MarketDraft } from "./headSchema.ts";
import { figureOf } from "./figures.ts";
import { badCurve, badTerminals, noCost } from "./problems.ts";
import type {
  Figure,
  MarketSeries,
  SeriesCapacity,
  SeriesChokepoint,
  SeriesContract,
  SeriesNode,
  SeriesPair,
  SeriesRoute,
} from "./series.ts";
import type { UnitReading } from "./unitReading.ts";

/** What turning rows into figures needs. */
export interface RowReading {
  readonly units: UnitReading;
  readonly problems: Problem[];
}

/** A row of `nodes` with its figures in the market's units. */
export function seriesNode(
  { draft, file, line, placeOf }: Placed<NodeDraft>,
  country: string,
  reading: RowReading,
): SeriesNode {
  const quantity = reading.units.quantity(draft.unit, placeOf("unit"));
  const price = reading.units.price(draft.priceUnit, placeOf("priceUnit"));
  const figure = (key: "price" | "quantity" | "elasticity", factor: number): Figure | null =>
    nodeFigure(draft, key, factor, file, line);
  return {
    id: draft.id,
    country,
    kind: draft.kind,
    residual: draft.residual ?? false,
    year: draft.year ?? null,
    hs: draft.hs ?? null,
    form: draft.form ?? "constant-elasticity",
    price: figure("price", price),
    quantity: figure("quantity", quantity),
    elasticity: figure("elasticity", 1),
    intercept: draft.intercept ?? null,
    slope: draft.slope ?? null,
    steps: stepsOf(draft, placeOf, reading.problems),
    minPrice: (draft.minPrice ?? 0) * price,
    maxPrice: draft.maxPrice === undefined ? null : draft.maxPrice * price,
    valuation: draft.valuation ?? "cif",
    peakDemand: timesOrNull(draft.peakDemand, quantity),
    peakProduction: timesOrNull(draft.peakProduction, quantity),
    peakStorage: timesOrNull(draft.peakStorage, quantity),
    terminals: terminalsOf(draft, quantity, placeOf, reading.problems),
    file,
    line,
  };
}

function nodeFigure(
  draft: NodeDraft,
  key: "price" | "quantity" | "elasticity",
  factor: number,
  file: string,
  line: number,
): Figure | null {
  const value = draft[key];
  if (value === undefined) return null;
  const isProxy = proxiesOf(draft).includes(key);
  const range =
    key === "elasticity"
      ? { low: draft.low, high: draft.high }
      : { low: draft[`${key}Low`], high: draft[`${key}High`] };
  const source = draft[`${key}Source`] ?? draft.source;
  const confidence = isProxy ? "proxy" : (draft[`${key}Confidence`] ?? draft.confidence);
  return figureOf({ value, ...range, source, confidence }, factor, file, line);
}

/** Figures of a node that are another's in its place. */
export function proxiesOf({ proxy }: NodeDraft): readonly string[] {
  return (proxy ?? "").split(";").flatMap((name) => name.trim() || []);
}

function timesOrNull(value: number | undefined, factor: number): number | null {
  return value === undefined ? null : value * factor;
}

/** `name:capacity`; null where it is none. */
function terminalOf(text: string): { readonly id: string; readonly capacity: number } | null {
  const [id = "", capacity = "", ...more] = text.split(":").map((each) => each.trim());
  return id === "" || more.length > 0 || !/^\d+(?:\.\d+)?$/u.test(capacity) ? null : { id, capacity: Number(capacity) };
}

function terminalsOf(
  { id, terminals }: NodeDraft,
  factor: number,
  placeOf: (column: string) => Place,
  problems: Problem[],
): SeriesNode["terminals"] {
  if (terminals === undefined) return null;
  if (terminals.trim() === "none") return [];
  const found = terminals.split("|").map(terminalOf);
  if (found.includes(null)) problems.push(badTerminals(placeOf("terminals"), id, terminals));
  return found.flatMap((each) => (each === null ? [] : { id: each.id, capacity: each.capacity * factor }));
}

const STEP = /^\s*(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)\s*$/u;

/** Blocks of one curve: no published supply stack has so many, and the time of a solve grows faster than they do. */
const MOST_STEPS = 500;

function stepsOf(draft: NodeDraft, placeOf: (column: string) => Place, problems: Problem[]): SeriesNode["steps"] {
  const texts = draft.steps === undefined ? [] : draft.steps.split("|");
  if (texts.length > MOST_STEPS) {
    problems.push(
      badCurve(placeOf("steps"), draft.id, `it has ${texts.length} steps, and at most ${MOST_STEPS} are read`),
    );
    return [];
  }
  const found = texts.map((each) => STEP.exec(each));
  if (found.includes(null))
    problems.push(badCurve(placeOf("steps"), draft.id, "steps are `price:quantity` joined by `|`"));
  return found.flatMap((each) => (each === null ? [] : { price: Number(each[1]), quantity: Number(each[2]) }));
}

/** A row of `capacities`. */
export function seriesCapacity(
  { draft, file, line, placeOf }: Placed<CapacityDraft>,
  { units }: RowReading,
): SeriesCapacity {
  const factor = units.quantity(draft.unit, placeOf("unit"));
  return {
    node: draft.node,
    name: draft.name ?? draft.node,
    project: draft.project ?? "",
    year: draft.year,
    capacity: figureOf({ ...draft, value: draft.capacity }, factor, file, line),
    utilisation: draft.utilisation ?? 1,
    file,
    line,
  };
}

/** A row of `pairs`. */
export function seriesPair({ draft, file, line, placeOf }: Placed<PairDraft>, { units }: RowReading): SeriesPair {
  const factor = units.quantity(draft.unit, placeOf("unit"));
  return {
    supplier: draft.supplier,
    market: draft.market,
    year: draft.year,
    flow: draft.flow === undefined ? null : figureOf({ ...draft, value: draft.flow }, factor, file, line),
    access: draft.access ?? null,
    value: draft.value ?? null,
    duty: (draft.duty ?? 0) / 100,
    specificDuty: draft.specificDuty ?? 0,
  };
}

/**
 * A row of `routes`; a blank cost is that of the ship, 2 · days · dayRate / cargo, a blank loss boilOff · days.
 *
 * @param shipping  Cargo in the unit that prices are per.
 * @param isPriced  Whether costs are needed, as with coverage `full`.
 */
export function seriesRoute(
  { draft, file, line, placeOf }: Placed<RouteDraft>,
  shipping: MarketSeries["shipping"],
  isPriced: boolean,
  { units, problems }: RowReading,
): SeriesRoute {
  const { days } = draft;
  const factor = units.price(draft.priceUnit, placeOf("priceUnit"));
  const byShip = shipping === null || days === undefined ? null : (2 * days * shipping.dayRate) / shipping.cargo;
  if (isPriced && draft.cost === undefined && byShip === null) problems.push(noCost(placeOf("cost"), draft.route));
  const cost =
    draft.cost === undefined
      ? figureOf({ ...draft, value: byShip ?? NaN }, 1, file, line)
      : figureOf({ ...draft, value: draft.cost }, factor, file, line);
  return {
    supplier: draft.supplier,
    market: draft.market,
    route: draft.route,
    cost,
    days: days ?? 0,
    loss: draft.loss ?? (shipping?.boilOff ?? 0) * (days ?? 0),
    through: listOf(draft.through),
    season: seasonShare(draft.season),
  };
}

/** Ids joined by `|`. */
export function listOf(text: string | undefined): readonly string[] {
  return [...new Set((text ?? "").split("|").flatMap((each) => each.trim() || []))];
}

/** First and last month of a season; null when the text is none. */
export function seasonMonths(text: string): readonly [first: number, last: number] | null {
  const found = /^(0[1-9]|1[0-2])-(0[1-9]|1[0-2])$/u.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

function seasonShare(text: string | undefined): number {
  const months = text === undefined ? null : seasonMonths(text);
  if (months === null) return 1;
  const [first, last] = months;
  return (((last - first + 12) % 12) + 1) / 12;
}

/** A row of `chokepoints`. */
export function seriesChokepoint({ draft }: Placed<ChokepointDraft>): SeriesChokepoint {
  const { id, name, share = 1, from = null, to = null } = draft;
  return { id, name, share, from, to };
}

/** A row of `contracts`. */
export function seriesContract(
  { draft, file, line, placeOf }: Placed<ContractDraft>,
  { units }: RowReading,
): SeriesContract {
  const factor = units.quantity(draft.unit, placeOf("unit"));
  return {
    id: draft.id,
    seller: draft.seller,
    buyer: draft.buyer === "any" ? null : draft.buyer,
    from: draft.from,
    to: draft.to ?? null,
    quantity: figureOf({ ...draft, value: draft.quantity }, factor, file, line),
    takeOrPay: draft.takeOrPay,
    penalty: draft.penalty * units.price(draft.priceUnit, placeOf("priceUnit")),
    price: draft.price ?? null,
  };
}

/** Ships of the head, cargo in what prices are per; null where it has none or the cargo has no such unit. */
export function shipsOf(head: MarketDraft, cargoFactor: number): MarketSeries["shipping"] {
  const { shipping } = head;
  if (shipping === undefined || Number.isNaN(cargoFactor)) return null;
  return { dayRate: shipping.dayRate, cargo: shipping.cargo * cargoFactor, boilOff: shipping.boilOff };
}
