import type { AlignmentResults, Results } from "../../solve/index.ts";
import type { CsvCell, ResultTable } from "./csv.ts";

type Row = readonly CsvCell[];

/** Tables of alignment and leverage; units in the headers. */
export function alignmentTables(results: Results): readonly ResultTable[] {
  const { alignment } = results;
  const file = (name: string, header: readonly string[], rows: readonly Row[]): ResultTable => ({ name, header, rows });
  const leverage = file("leverage", LEVERAGE, leverageRows(results));
  if (alignment === undefined) return [leverage];
  return [
    leverage,
    file("alignment-similarity", SIMILARITY, similarityRows(alignment)),
    file("alignment-trends", TRENDS, trendRows(alignment)),
    file("alignment-ideal-points", POINTS, pointRows(alignment)),
    file("alignment-triangles", TRIANGLES, triangleRows(alignment)),
    file("alignment-alliances", ALLIANCES, allianceRows(alignment)),
    file("alignment-trial", TRIAL, trialRows(alignment)),
    file("alignment-flips", FLIPS, flipRows(alignment)),
    file("alignment-dependence", DEPENDENCE, dependenceRows(alignment)),
    file("alignment-sectors", SECTORS, sectorRows(alignment)),
    file("alignment-ties", TIES, tieRows(alignment)),
  ];
}

const LEVERAGE = [
  "scenario",
  "from",
  "to",
  "closing",
  "base",
  "elasticities",
  "loss_from_percent",
  "loss_from_low_percent",
  "loss_from_high_percent",
  "loss_to_percent",
  "loss_to_low_percent",
  "loss_to_high_percent",
  "leverage_points",
  "leverage_low_points",
  "leverage_high_points",
  "asymmetry",
];

function leverageRows({ scenarios }: Results): readonly Row[] {
  return Object.entries(scenarios).flatMap(([id, { leverage = [] }]) =>
    leverage.map(({ range, ...each }): Row => {
      const head = [id, each.from, each.to, each.closing, each.base, each.elasticities];
      const losses = [each.vFrom, range.vFrom.low, range.vFrom.high, each.vTo, range.vTo.low, range.vTo.high];
      return [...head, ...losses, each.leverage, range.leverage.low, range.leverage.high, each.asymmetry];
    }),
  );
}

const SIMILARITY = ["session", "a", "b", "n", "measure", "value", "low", "high", "reason", "flag"];

function similarityRows({ dyads, measures }: AlignmentResults): readonly Row[] {
  return dyads.flatMap(({ session, a, b, n, measures: found }) =>
    measures.map((measure): Row => {
      const { value, low, high, reason, flag } = found[measure];
      return [session, a, b, n, measure, value, low ?? null, high ?? null, reason ?? null, flag ?? null];
    }),
  );
}

const TRENDS = [
  "a",
  "b",
  "window",
  "first_session",
  "last_session",
  "measure",
  "before",
  "after",
  "change",
  "change_low",
  "change_high",
  "slope_a_session",
  "slope_low",
  "slope_high",
  "reason",
];

/** Every window that was tried, then the later votes, whose window is `later`. */
function trendRows({ trendEvidence: { windows, laterEvidence } }: AlignmentResults): readonly Row[] {
  const row = (window: string, each: AlignmentResults["trends"][number]): Row => [
    each.a,
    each.b,
    window,
    ...each.sessions,
    each.measure,
    each.before,
    each.after,
    each.change,
    each.changeInterval?.low ?? null,
    each.changeInterval?.high ?? null,
    each.slope,
    each.slopeInterval?.low ?? null,
    each.slopeInterval?.high ?? null,
    each.changeReason ?? each.slopeReason ?? null,
  ];
  return [...windows.map((each) => row(String(each.window), each)), ...laterEvidence.map((each) => row("later", each))];
}

const POINTS = ["session", "country", "point", "low", "high", "rank", "ranked", "published", "comparable", "reason"];

function pointRows({ idealPoints }: AlignmentResults): readonly Row[] {
  return idealPoints.map((each) => [
    each.session,
    each.country,
    each.point,
    each.low,
    each.high,
    each.rank,
    each.ranked,
    each.published,
    each.comparable ? 1 : 0,
    each.pointReason ?? null,
  ]);
}

const TRIANGLES = ["session", "reading", "a", "b", "value", "band", "type", "pivot", "outcast", "probability"];

function triangleRows({ triangle }: AlignmentResults): readonly Row[] {
  return triangle.flatMap(({ session, reading, edges, type, pivot, outcast, probability }) =>
    edges.map(({ a, b, value, band }): Row => {
      return [session, reading, a, b, value, band, type, pivot, outcast, probability];
    }),
  );
}

const ALLIANCES = ["alliance", "retaliators", "base", "elasticities", "member", "retaliation_loss", "utility"];

function allianceRows({ alliance }: AlignmentResults): readonly Row[] {
  return alliance.flatMap(({ id, variants }) =>
    variants.flatMap(({ list, base, elasticities, retaliationLoss, utilities }) =>
      Object.entries(utilities).map(([state, utility]): Row => {
        return [id, list, base, elasticities, state, retaliationLoss[state] ?? null, utility];
      }),
    ),
  );
}

const TRIAL = [
  "answer",
  "pairs",
  "hits",
  "misses",
  "false_alarms",
  "right_noes",
  "base_rate",
  "accuracy",
  "accuracy_of_one_answer",
  "peirce",
];

function trialRows({ allianceTrial: trial }: AlignmentResults): readonly Row[] {
  if (trial === null) return [];
  return Object.entries({ fully: trial.fully, some: trial.some, with_losses: trial.withLosses }).flatMap(
    ([answer, skill]): Row[] => {
      if (skill === null) return [];
      const { count, hits, misses, falseAlarms, correctNoes, baseRate, accuracy, constantAccuracy, peirce } = skill;
      return [[answer, count, hits, misses, falseAlarms, correctNoes, baseRate, accuracy, constantAccuracy, peirce]];
    },
  );
}

const FLIPS = ["alliance", "parameter", "member", "answer_of", "commitment", "base", "at", "side", "signs"];

function flipRows({ alliance }: AlignmentResults): readonly Row[] {
  return alliance.flatMap(({ id, decision: { flips } }) =>
    flips.map((each): Row => {
      const head = [id, each.parameter, each.member, each.of, each.commitment];
      return [...head, each.base, each.at, each.side, each.signs ? 1 : 0];
    }),
  );
}

const DEPENDENCE = ["scenario", "country", "partner", "exports_share", "imports_share", "trade_share"];

function dependenceRows({ dependence: { shares } }: AlignmentResults): readonly Row[] {
  return shares.map((each) => [each.scenario, each.country, each.partner, each.exports, each.imports, each.trade]);
}

const SECTORS = [
  "scenario",
  "country",
  "sector",
  "supplier_hhi",
  "imports_over_absorption",
  "imports_over_exports",
  "strategic",
];

function sectorRows({ dependence: { sectors } }: AlignmentResults): readonly Row[] {
  return sectors.map(({ scenario, country, sector, criteria, strategic }) => [
    scenario,
    country,
    sector,
    ...criteria.map(({ value }) => value),
    strategic ? 1 : 0,
  ]);
}

const TIES = ["a", "b", "kind", "date", "precision", "source", "confidence", "note"];

function tieRows({ ties }: AlignmentResults): readonly Row[] {
  return ties.map((each) => [
    each.a,
    each.b,
    each.kind,
    each.date,
    each.precision,
    each.source,
    each.confidence,
    each.note,
  ]);
}
