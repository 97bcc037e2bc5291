import { type Figure, joinedSources, type MarketRow, numberIn, provenance, type SourceRow } from "./marketFigures.ts";
import { exportsOf, type GasFlows, reviewEdition, WORLD_YEARS } from "./marketLngFlows.ts";
import { CENTRAL_ASIA_LINES } from "./marketLngRoutes.ts";

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
 * Capacities of pipeline suppliers and of the lines that several share. The ramp of a line is its `utilisation`:
 * contract, or deliveries where they were more.
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
      value: Math.min(...designs),
      low: sent(flowsOf, node, year),
      high: Math.max(...designs),
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

/** A step of the ramp in the cubic metres of the trade matrix, with where it comes from. */
type RampStep = Pick<Figure, "value" | "source" | "confidence">;

/** Design capacity, and the part of it in use: contract steps, or deliveries where they were more. */
function rampRows(pipelines: readonly SourceRow[], flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  const design = OPERATOR_CUBIC_METRE * figureOf(pipelines, RAMP_LINE, "design_capacity", "2019-2025");
  return RAMP_YEARS.flatMap((year) => {
    const steps = rampSteps(pipelines, flowsOf, year);
    const largest = steps.reduce((most, step) => (step.value > most.value ? step : most), NO_STEP);
    if (largest === NO_STEP) return [];
    return [
      {
        node: RAMP_NODE,
        year: String(year),
        capacity: design,
        utilisation: largest.value / design,
        source: joinedSources([largest.source, "gazprom-pos"]),
        confidence: largest.confidence,
      },
    ];
  });
}

const NO_STEP: RampStep = { value: 0, source: "", confidence: "derived" };

function rampSteps(
  pipelines: readonly SourceRow[],
  flowsOf: ReadonlyMap<number, GasFlows>,
  year: number,
): readonly RampStep[] {
  const contract = figureOf(pipelines, RAMP_LINE, "contract_ramp", String(year));
  const remembered = pipelines.some(
    (row) => row["metric"] === "contract_ramp" && row["year"] === String(year) && row["confidence"] === "recalled",
  );
  const delivered = figureOf(pipelines, RAMP_LINE, "deliveries_operator", String(year));
  const flows = flowsOf.get(year);
  const observed =
    flows === undefined
      ? figureOf(pipelines, RAMP_LINE, "deliveries_ei_basis", String(year))
      : exportsOf(flows, RAMP_NODE);
  const steps: readonly RampStep[] = [
    {
      value: OPERATOR_CUBIC_METRE * contract,
      source: remembered ? "general-knowledge" : "pos-ramp",
      confidence: remembered ? "recalled" : "derived",
    },
    { value: OPERATOR_CUBIC_METRE * delivered, source: "tass2024", confidence: "derived" },
    { value: observed, source: reviewEdition(year), confidence: "derived" },
  ];
  return steps.filter((step) => Number.isFinite(step.value));
}
