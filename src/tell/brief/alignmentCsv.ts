import type { AlignmentResults, Results } from "../../results/index.ts";
import { allianceTable, flipTable, trialTable } from "./allianceCsv.ts";
import { type ResultTable, resultTable } from "./csv.ts";
import { leverageTable } from "./leverageCsv.ts";

/** Tables of alignment and leverage; units in the headers. */
export function alignmentTables(results: Results): readonly ResultTable[] {
  const { alignment } = results;
  const tables = alignment === undefined ? [] : TABLES.map((table) => table(alignment));
  return [leverageTable(results), ...tables];
}

const TABLES = [
  similarityTable,
  trendTable,
  pointTable,
  triangleTable,
  allianceTable,
  trialTable,
  flipTable,
  dependenceTable,
  sectorTable,
  tieTable,
];

function similarityTable({ dyads, measures }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-similarity",
    [
      { name: "session", of: ({ session }) => session },
      { name: "a", of: ({ a }) => a },
      { name: "b", of: ({ b }) => b },
      { name: "n", of: ({ n }) => n },
      { name: "measure", of: ({ measure }) => measure },
      { name: "value", of: ({ found }) => found.value },
      { name: "low", of: ({ found }) => found.low },
      { name: "high", of: ({ found }) => found.high },
      { name: "reason", of: ({ found }) => found.reason },
      { name: "flag", of: ({ found }) => found.flag },
    ],
    dyads.flatMap(({ measures: all, ...dyad }) =>
      measures.map((measure) => ({ ...dyad, measure, found: all[measure] })),
    ),
  );
}

/** Every window that was tried, then the later votes, whose window is `later`. */
function trendTable({ trendEvidence: { windows, laterEvidence } }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-trends",
    [
      { name: "a", of: ({ a }) => a },
      { name: "b", of: ({ b }) => b },
      { name: "window", of: ({ window }) => window },
      { name: "first_session", of: ({ sessions }) => sessions[0] },
      { name: "last_session", of: ({ sessions }) => sessions[1] },
      { name: "measure", of: ({ measure }) => measure },
      { name: "before", of: ({ before }) => before },
      { name: "after", of: ({ after }) => after },
      { name: "change", of: ({ change }) => change },
      { name: "change_low", of: ({ changeInterval }) => changeInterval?.low },
      { name: "change_high", of: ({ changeInterval }) => changeInterval?.high },
      { name: "slope_a_session", of: ({ slope }) => slope },
      { name: "slope_low", of: ({ slopeInterval }) => slopeInterval?.low },
      { name: "slope_high", of: ({ slopeInterval }) => slopeInterval?.high },
      { name: "reason", of: ({ changeReason, slopeReason }) => changeReason ?? slopeReason },
    ],
    [
      ...windows.map((each) => ({ ...each, window: String(each.window) })),
      ...laterEvidence.map((each) => ({ ...each, window: "later" })),
    ],
  );
}

function pointTable({ idealPoints }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-ideal-points",
    [
      { name: "session", of: ({ session }) => session },
      { name: "country", of: ({ country }) => country },
      { name: "point", of: ({ point }) => point },
      { name: "low", of: ({ low }) => low },
      { name: "high", of: ({ high }) => high },
      { name: "rank", of: ({ rank }) => rank },
      { name: "ranked", of: ({ ranked }) => ranked },
      { name: "published", of: ({ published }) => published },
      { name: "comparable", of: ({ comparable }) => Number(comparable) },
      { name: "reason", of: ({ pointReason }) => pointReason },
    ],
    idealPoints,
  );
}

function triangleTable({ triangle }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-triangles",
    [
      { name: "session", of: ({ session }) => session },
      { name: "reading", of: ({ reading }) => reading },
      { name: "a", of: ({ edge }) => edge.a },
      { name: "b", of: ({ edge }) => edge.b },
      { name: "value", of: ({ edge }) => edge.value },
      { name: "band", of: ({ edge }) => edge.band },
      { name: "type", of: ({ type }) => type },
      { name: "pivot", of: ({ pivot }) => pivot },
      { name: "outcast", of: ({ outcast }) => outcast },
      { name: "probability", of: ({ probability }) => probability },
    ],
    triangle.flatMap((each) => each.edges.map((edge) => ({ ...each, edge }))),
  );
}

function dependenceTable({ dependence: { shares } }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-dependence",
    [
      { name: "scenario", of: ({ scenario }) => scenario },
      { name: "country", of: ({ country }) => country },
      { name: "partner", of: ({ partner }) => partner },
      { name: "exports_share", of: ({ exports }) => exports },
      { name: "imports_share", of: ({ imports }) => imports },
      { name: "trade_share", of: ({ trade }) => trade },
    ],
    shares,
  );
}

function sectorTable({ dependence: { sectors } }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-sectors",
    [
      { name: "scenario", of: ({ scenario }) => scenario },
      { name: "country", of: ({ country }) => country },
      { name: "sector", of: ({ sector }) => sector },
      { name: "supplier_hhi", of: ({ criteria }) => criterion(criteria, "supplierConcentration") },
      { name: "imports_over_absorption", of: ({ criteria }) => criterion(criteria, "importsOverAbsorption") },
      { name: "imports_over_exports", of: ({ criteria }) => criterion(criteria, "importsOverExports") },
      { name: "strategic", of: ({ strategic }) => Number(strategic) },
    ],
    sectors,
  );
}

type Criteria = AlignmentResults["dependence"]["sectors"][number]["criteria"];

function criterion(criteria: Criteria, wanted: Criteria[number]["criterion"]): number | null | undefined {
  return criteria.find(({ criterion: name }) => name === wanted)?.value;
}

function tieTable({ ties }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-ties",
    [
      { name: "a", of: ({ a }) => a },
      { name: "b", of: ({ b }) => b },
      { name: "kind", of: ({ kind }) => kind },
      { name: "date", of: ({ date }) => date },
      { name: "precision", of: ({ precision }) => precision },
      { name: "source", of: ({ source }) => source },
      { name: "confidence", of: ({ confidence }) => confidence },
      { name: "note", of: ({ note }) => note },
    ],
    ties,
  );
}
