import { greatest, least } from "../../../../src/base/units/index.ts";
import { type Figure, joinedSources, type MarketRow, numberIn, provenance, type SourceRow } from "../figures.ts";
import { exportsOf, type GasFlows, reviewEdition, WORLD_YEARS } from "./gasFlows.ts";
import { CENTRAL_ASIA_LINES } from "./gasRoutes.ts";

/** The operator's cubic metre (20 °C, 37.3 MJ/m³) in that of the trade matrix (15 °C, 40 MJ/m³). */
const OPERATOR_CUBIC_METRE = 37.3 / 40;

/** What each supplier of the Central Asian lines may send: A and B 30 from Turkmenistan, C 10, 10 and 5 to 10.   bcm/year */
const CENTRAL_ASIA_SHARES: readonly (readonly [string, Omit<Figure, "low">])[] = [
  ["turkmenistan-pipeline", { value: 40, high: 40, source: "cnpc-lines", confidence: "derived" }],
  ["uzbekistan-pipeline", { value: 10, high: 10, source: "cnpc-lines", confidence: "verified" }],
  ["kazakhstan-pipeline", { value: 10, high: 10, source: "general-knowledge", confidence: "recalled" }],
];

/** Lines that are planned: first year at the earliest, design in the operator's cubic metres, and most spoken of. */
const PLANNED_LINES: readonly { id: string; year: number; design: number; most: number }[] = [
  { id: "power-of-siberia-2", year: 2031, design: 50, most: 50 },
  { id: "far-eastern-route", year: 2027, design: 10, most: 12 },
];

const RAMP_LINE = "Power of Siberia";
const RAMP_NODE = "power-of-siberia";
const RAMP_YEARS: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/**
 * Capacities of pipeline suppliers into China and of the lines that several share. The ramp of a line is its `utilisation`:
 * the steps of its contract.
 *
 * @param pipelines  Columns pipeline, partner, metric, year, low, value, high, confidence.
 */
export function pipelineCapacityRows(
  pipelines: readonly SourceRow[],
  flowsOf: ReadonlyMap<number, GasFlows>,
): readonly MarketRow[] {
  return [
    ...centralAsiaRows(pipelines, flowsOf),
    ...myanmarRows(pipelines, flowsOf),
    ...rampRows(pipelines, flowsOf),
    ...PLANNED_LINES.map((line) => ({
      node: line.id,
      year: String(line.year),
      capacity: OPERATOR_CUBIC_METRE * line.design,
      ...provenance({
        value: OPERATOR_CUBIC_METRE * line.design,
        low: OPERATOR_CUBIC_METRE * line.design,
        high: OPERATOR_CUBIC_METRE * line.most,
        source: "gazprom-plans",
        confidence: "derived",
      }),
    })),
  ];
}

function figureOf(pipelines: readonly SourceRow[], pipeline: string, metric: string, year: string): number {
  const row = pipelines.find(
    (each) => each["pipeline"] === pipeline && each["metric"] === metric && each["year"] === year,
  );
  return row === undefined ? NaN : numberIn(row, "value");
}

function centralAsiaRows(
  pipelines: readonly SourceRow[],
  flowsOf: ReadonlyMap<number, GasFlows>,
): readonly MarketRow[] {
  const design = figureOf(pipelines, "Central Asia A-C", "design_capacity", "2016-2025");
  const lines = {
    node: CENTRAL_ASIA_LINES,
    name: "Central Asia-China lines A to C",
    year: String(WORLD_YEARS[0]),
    capacity: design,
    source: "cnpc-lines",
    confidence: "verified",
  };
  return [
    lines,
    ...CENTRAL_ASIA_SHARES.flatMap(([node, share]) =>
      WORLD_YEARS.map((year) => yearRow(node, year, { ...share, low: sent(flowsOf, node, year) })),
    ),
  ];
}

/** The Myanmar section carries less than the line is called after: the smaller figure is the limit. */
function myanmarRows(pipelines: readonly SourceRow[], flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  const designs = pipelines
    .filter((row) => row["pipeline"] === "Myanmar-China" && row["metric"] === "design_capacity")
    .map((row) => numberIn(row, "value"));
  const node = "myanmar-pipeline";
  return WORLD_YEARS.map((year) =>
    yearRow(node, year, {
      value: least(designs),
      low: sent(flowsOf, node, year),
      high: greatest(designs),
      source: "myanmar-line",
      confidence: "verified",
    }),
  );
}

function sent(flowsOf: ReadonlyMap<number, GasFlows>, node: string, year: number): number {
  const flows = flowsOf.get(year);
  return flows === undefined ? NaN : exportsOf(flows, node);
}

function yearRow(node: string, year: number, figure: Figure): MarketRow {
  return { node, year: String(year), capacity: figure.value, ...provenance(figure) };
}

/**
 * Design capacity, and the part of it that the contract's steps ask for. Deliveries above a step do not raise it: what was
 * delivered is no capacity. Before the first step it is what came in the weeks after the start.
 */
function rampRows(pipelines: readonly SourceRow[], flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  const design = OPERATOR_CUBIC_METRE * figureOf(pipelines, RAMP_LINE, "design_capacity", "2019-2025");
  return RAMP_YEARS.flatMap((year) => {
    const contract = contractStep(pipelines, year);
    const step = contract ?? firstWeeks(flowsOf, year);
    if (step === null) return [];
    const { value, source, confidence } = step;
    return [
      {
        node: RAMP_NODE,
        year: String(year),
        capacity: design,
        utilisation: value / design,
        source: joinedSources([source, "gazprom-pos"]),
        confidence,
      },
    ];
  });
}

/** A step of the ramp in the cubic metres of the trade matrix, with where it comes from. */
type RampStep = Pick<Figure, "value" | "source" | "confidence">;

function contractStep(pipelines: readonly SourceRow[], year: number): RampStep | null {
  const row = pipelines.find(
    (each) => each["pipeline"] === RAMP_LINE && each["metric"] === "contract_ramp" && each["year"] === String(year),
  );
  if (row === undefined) return null;
  const value = OPERATOR_CUBIC_METRE * numberIn(row, "value");
  return row["confidence"] === "recalled"
    ? { value, source: "general-knowledge", confidence: "recalled" }
    : { value, source: "pos-ramp", confidence: "derived" };
}

function firstWeeks(flowsOf: ReadonlyMap<number, GasFlows>, year: number): RampStep | null {
  const flows = flowsOf.get(year);
  const value = flows === undefined ? 0 : exportsOf(flows, RAMP_NODE);
  return value > 0 ? { value, source: reviewEdition(year), confidence: "derived" } : null;
}
