import {
  type AlignmentResults,
  columnsOf,
  DYAD,
  EDGE,
  IDEAL_POINT,
  type ResultColumn,
  SECTOR_DEPENDENCE,
  type SectorDependence,
  SHARE,
  SIMILARITY,
  TIE,
  TREND,
  type TrendResult,
  TRIANGLE,
  type Results,
} from "../../results/index.ts";
import { ALLIANCES, FLIPS, TRIALS } from "./allianceCsv.ts";
import type { ResultTable } from "./csv.ts";
import { LEVERAGES } from "./leverageCsv.ts";
import { columnsWith, columnsWithin, defineTable, eachColumns, type TableDefinition } from "./tableDefinition.ts";

/** Tables of alignment and leverage; units in the headers. */
export function alignmentTables(results: Results): readonly ResultTable[] {
  const { alignment } = results;
  const tables = alignment === undefined ? [] : ALIGNMENT_TABLES.map(({ of }) => of(alignment));
  return [LEVERAGES.of(results), ...tables];
}

const SIMILARITIES = defineTable(
  "alignment-similarity",
  ({ dyads, measures }: AlignmentResults) =>
    dyads.flatMap((dyad) => measures.map((measure) => ({ dyad, measure, each: dyad.measures[measure] }))),
  [
    ...columnsWithin(({ dyad }: { readonly dyad: object }) => dyad, columnsOf(DYAD)),
    { name: "measure", unit: "text", meaning: "measure of similarity", of: ({ measure }) => measure },
    ...eachColumns(SIMILARITY),
  ],
);

/** A trend, with the name of its window. */
type TrendRow = Omit<TrendResult, "window"> & { readonly window: string };

const SESSIONS: readonly ResultColumn<TrendRow>[] = [
  { name: "first_session", unit: "session", meaning: "first session of the trend", of: ({ sessions }) => sessions[0] },
  { name: "last_session", unit: "session", meaning: "its last", of: ({ sessions }) => sessions[1] },
];

const CHANGE_ENDS: readonly ResultColumn<TrendRow>[] = [
  {
    name: "change_low",
    unit: "score",
    meaning: "5th percentile of `change` over resampled resolutions",
    of: ({ changeInterval }) => changeInterval?.low,
  },
  { name: "change_high", unit: "score", meaning: "95th percentile", of: ({ changeInterval }) => changeInterval?.high },
  {
    name: "change_like_low",
    unit: "score",
    meaning: "lower end of `change` in sessions like these, nine tenths",
    of: ({ range }) => range?.change?.low,
  },
  { name: "change_like_high", unit: "score", meaning: "its upper end", of: ({ range }) => range?.change?.high },
];

const SLOPE_ENDS: readonly ResultColumn<TrendRow>[] = [
  {
    name: "slope_low",
    unit: "score",
    meaning: "5th percentile of `slope_a_session` over resampled resolutions",
    of: ({ slopeInterval }) => slopeInterval?.low,
  },
  { name: "slope_high", unit: "score", meaning: "95th percentile", of: ({ slopeInterval }) => slopeInterval?.high },
  {
    name: "slope_like_low",
    unit: "score",
    meaning: "lower end of `slope_a_session` in sessions like these, nine tenths",
    of: ({ range }) => range?.slope?.low,
  },
  { name: "slope_like_high", unit: "score", meaning: "its upper end", of: ({ range }) => range?.slope?.high },
];

const TRENDS = defineTable("alignment-trends", trendRows, [
  ...columnsWith(columnsOf(TREND), { window: SESSIONS, change: CHANGE_ENDS }),
  ...SLOPE_ENDS,
  {
    name: "reason",
    unit: "text",
    meaning: "why there is no change or no slope",
    of: ({ changeReason, slopeReason }) => changeReason ?? slopeReason,
  },
]);

/** Every window that was tried, then the later votes, whose window is `later`. */
function trendRows({ trendEvidence: { windows, laterEvidence } }: AlignmentResults): readonly TrendRow[] {
  return [
    ...windows.map((each) => ({ ...each, window: String(each.window) })),
    ...laterEvidence.map((each) => ({ ...each, window: "later" })),
  ];
}

const IDEAL_POINTS = defineTable(
  "alignment-ideal-points",
  ({ idealPoints }: AlignmentResults) => idealPoints,
  columnsOf(IDEAL_POINT),
);

const TRIANGLES = defineTable(
  "alignment-triangles",
  ({ triangle }: AlignmentResults) => triangle.flatMap((each) => each.edges.map((edge) => ({ each, edge }))),
  columnsWith(eachColumns(TRIANGLE), {
    reading: columnsWithin(({ edge }: { readonly edge: object }) => edge, columnsOf(EDGE)),
  }),
);

const DEPENDENCES = defineTable(
  "alignment-dependence",
  ({ dependence: { shares } }: AlignmentResults) => shares,
  columnsOf(SHARE),
);

const CRITERIA: readonly ResultColumn<SectorDependence>[] = [
  criterion("supplier_hhi", "index", "Herfindahl-Hirschman index over its suppliers, 0 to 1", "supplierConcentration"),
  criterion("imports_over_absorption", "fraction", "imports over what is used of it", "importsOverAbsorption"),
  criterion("imports_over_exports", "ratio", "imports over exports of it", "importsOverExports"),
];

const SECTORS = defineTable(
  "alignment-sectors",
  ({ dependence: { sectors } }: AlignmentResults) => sectors,
  columnsWith(columnsOf(SECTOR_DEPENDENCE), { sector: CRITERIA }),
);

function criterion(
  name: string,
  unit: string,
  meaning: string,
  wanted: SectorDependence["criteria"][number]["criterion"],
): ResultColumn<SectorDependence> {
  return { name, unit, meaning, of: ({ criteria }) => criteria.find((each) => each.criterion === wanted)?.value };
}

const TIES = defineTable("alignment-ties", ({ ties }: AlignmentResults) => ties, columnsOf(TIE));

/** Tables of alignment but for leverage, which every scenario has. */
export const ALIGNMENT_TABLES: readonly TableDefinition<AlignmentResults>[] = [
  SIMILARITIES,
  TRENDS,
  IDEAL_POINTS,
  TRIANGLES,
  ALLIANCES,
  TRIALS,
  FLIPS,
  DEPENDENCES,
  SECTORS,
  TIES,
];
