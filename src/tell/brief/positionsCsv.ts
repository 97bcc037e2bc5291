import type { NetworkResult, PositionsResults, Results } from "../../solve/index.ts";
import type { CsvCell, ResultTable } from "./csv.ts";

type Rows = readonly (readonly CsvCell[])[];

/** Tables of what is said: stances, strategies, shift, ties of networks, agreement of coders, statements with what counts. */
export function positionsTables({ positions }: Pick<Results, "positions">): readonly ResultTable[] {
  if (positions === undefined) return [];
  return TABLES.map(({ name, header, rows }) => ({ name, header, rows: rows(positions) }));
}

interface PositionsTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: (positions: PositionsResults) => Rows;
}

const ids = (list: readonly string[]): string => list.join(" ");

const TABLES: readonly PositionsTable[] = [
  {
    name: "positions-camps",
    header: [
      "camp",
      "name",
      "statements",
      "speakers",
      "mean",
      "low",
      "high",
      "shrunken_mean",
      "logit",
      "neutral_share",
      "codes_lowest",
      "codes_highest",
      "without_position",
      "collective",
      "undated",
    ],
    rows: ({ camps, codes }) =>
      camps.map((camp) => [
        camp.group,
        codes.camps.find(({ id }) => id === camp.group)?.name.en ?? camp.group,
        camp.n,
        camp.speakers,
        camp.mean,
        camp.low,
        camp.high,
        camp.shrunkenMean,
        camp.logit,
        camp.neutralShare,
        camp.sensitivity.lowest,
        camp.sensitivity.highest,
        camp.missing,
        ids(camp.collective),
        ids(camp.undated),
      ]),
  },
  {
    name: "positions-taken",
    header: ["camp", "position", "count", "share"],
    rows: ({ camps }) =>
      camps.flatMap(({ group, counts }) => counts.map(({ position, count, share }) => [group, position, count, share])),
  },
  {
    name: "positions-strategies",
    header: ["camp", "camp_name", "strategy", "strategy_name", "meaning", "count", "share", "statements"],
    rows: ({ strategies, codes }) =>
      strategies.flatMap(({ group, n, shares }) =>
        shares.map(({ strategy, count, share }) => {
          const code = codes.strategies.find(({ id }) => id === strategy);
          const camp = codes.camps.find(({ id }) => id === group)?.name.en ?? group;
          const named = [strategy, code?.name.en ?? strategy, code?.meaning?.en ?? null];
          return [group, camp, ...named, count, share, n];
        }),
      ),
  },
  {
    name: "positions-shift",
    header: ["by", "group", "period", "statements", "mean", "ids"],
    rows: ({ shift }) =>
      shift.flatMap(({ by, group, earlier, current, all, periods }) =>
        [earlier, current, all, ...periods].map(({ period, n, mean, statements }) => [
          by,
          group,
          period,
          n,
          mean,
          ids(statements),
        ]),
      ),
  },
  {
    name: "positions-ties",
    header: ["network", "a", "b", "weight", "raw_weight", "statement_pairs"],
    rows: ({ networks }) => networks.flatMap(tieRows),
  },
  {
    name: "positions-agreement",
    header: ["variable", "level", "alpha", "alpha_reason", "kappa", "kappa_reason", "double_coded", "ratings"],
    rows: ({ agreement }) =>
      agreement.variables.map(({ variable, level, alpha, alphaReason, kappa, kappaReason, units, ratings }) => [
        variable,
        level,
        alpha,
        alphaReason ?? null,
        kappa,
        kappaReason ?? null,
        units,
        ratings,
      ]),
  },
  {
    name: "positions-statements",
    header: [
      "id",
      "date",
      "person",
      "country",
      "camp",
      "concept",
      "agreement",
      "position",
      "position_alternative",
      "strategy",
      "activism",
      "source",
      "locator",
      "collective",
      "counted",
      "not_counted_because",
    ],
    rows: ({ statements }) =>
      statements.map((each) => [
        each.id,
        each.date,
        each.person,
        each.country,
        each.camp,
        each.concept,
        Number(each.agreement),
        each.position,
        each.positionAlternative,
        each.strategy,
        each.activism,
        each.source,
        each.locator,
        Number(each.isCollective),
        Number(each.counted),
        each.countedReason ?? null,
      ]),
  },
];

function tieRows({ id, edges }: NetworkResult): Rows {
  return edges.map(({ a, b, weight, rawWeight, pairs }) => [
    id,
    a,
    b,
    weight,
    rawWeight,
    pairs.map((pair) => pair.join("~")).join("; "),
  ]);
}
