import type { PositionsResults, Results } from "../../results/index.ts";
import { type ResultTable, resultTable } from "./csv.ts";

/** Tables of what is said: stances, strategies, shift, ties of networks, agreement of coders, statements with what counts. */
export function positionsTables({ positions }: Pick<Results, "positions">): readonly ResultTable[] {
  return positions === undefined ? [] : TABLES.map((table) => table(positions));
}

const TABLES = [campTable, takenTable, strategyTable, shiftTable, tieTable, agreementTable, statementTable];

function campName({ camps }: PositionsResults["codes"], group: string): string {
  return camps.find(({ id }) => id === group)?.name.en ?? group;
}

function campTable({ camps, codes }: PositionsResults): ResultTable {
  return resultTable(
    "positions-camps",
    [
      { name: "camp", of: ({ group }) => group },
      { name: "name", of: ({ group }) => campName(codes, group) },
      { name: "statements", of: ({ n }) => n },
      { name: "speakers", of: ({ speakers }) => speakers },
      { name: "mean", of: ({ mean }) => mean },
      { name: "low", of: ({ low }) => low },
      { name: "high", of: ({ high }) => high },
      { name: "shrunken_mean", of: ({ shrunkenMean }) => shrunkenMean },
      { name: "logit", of: ({ logit }) => logit },
      { name: "neutral_share", of: ({ neutralShare }) => neutralShare },
      { name: "codes_lowest", of: ({ sensitivity }) => sensitivity.lowest },
      { name: "codes_highest", of: ({ sensitivity }) => sensitivity.highest },
      { name: "without_position", of: ({ missing }) => missing },
      { name: "collective", of: ({ collective }) => collective.join(" ") },
      { name: "undated", of: ({ undated }) => undated.join(" ") },
    ],
    camps,
  );
}

function takenTable({ camps }: PositionsResults): ResultTable {
  return resultTable(
    "positions-taken",
    [
      { name: "camp", of: ({ group }) => group },
      { name: "position", of: ({ position }) => position },
      { name: "count", of: ({ count }) => count },
      { name: "share", of: ({ share }) => share },
    ],
    camps.flatMap(({ group, counts }) => counts.map((each) => ({ group, ...each }))),
  );
}

function strategyTable({ strategies, codes }: PositionsResults): ResultTable {
  const code = (strategy: string): PositionsResults["codes"]["strategies"][number] | undefined =>
    codes.strategies.find(({ id }) => id === strategy);
  return resultTable(
    "positions-strategies",
    [
      { name: "camp", of: ({ group }) => group },
      { name: "camp_name", of: ({ group }) => campName(codes, group) },
      { name: "strategy", of: ({ strategy }) => strategy },
      { name: "strategy_name", of: ({ strategy }) => code(strategy)?.name.en ?? strategy },
      { name: "meaning", of: ({ strategy }) => code(strategy)?.meaning?.en },
      { name: "count", of: ({ count }) => count },
      { name: "share", of: ({ share }) => share },
      { name: "statements", of: ({ n }) => n },
    ],
    strategies.flatMap(({ group, n, shares }) => shares.map((each) => ({ group, n, ...each }))),
  );
}

function shiftTable({ shift }: PositionsResults): ResultTable {
  const rows = shift.flatMap(({ by, group, earlier, current, all, periods }) =>
    [earlier, current, all, ...periods].map((each) => ({ by, group, ...each })),
  );
  return resultTable(
    "positions-shift",
    [
      { name: "by", of: ({ by }) => by },
      { name: "group", of: ({ group }) => group },
      { name: "period", of: ({ period }) => period },
      { name: "statements", of: ({ n }) => n },
      { name: "mean", of: ({ mean }) => mean },
      { name: "ids", of: ({ statements }) => statements.join(" ") },
    ],
    rows,
  );
}

function tieTable({ networks }: PositionsResults): ResultTable {
  return resultTable(
    "positions-ties",
    [
      { name: "network", of: ({ network }) => network },
      { name: "a", of: ({ a }) => a },
      { name: "b", of: ({ b }) => b },
      { name: "weight", of: ({ weight }) => weight },
      { name: "raw_weight", of: ({ rawWeight }) => rawWeight },
      { name: "statement_pairs", of: ({ pairs }) => pairs.map((pair) => pair.join("~")).join("; ") },
    ],
    networks.flatMap(({ id, edges }) => edges.map((edge) => ({ network: id, ...edge }))),
  );
}

function agreementTable({ agreement }: PositionsResults): ResultTable {
  return resultTable(
    "positions-agreement",
    [
      { name: "variable", of: ({ variable }) => variable },
      { name: "level", of: ({ level }) => level },
      { name: "alpha", of: ({ alpha }) => alpha },
      { name: "alpha_reason", of: ({ alphaReason }) => alphaReason },
      { name: "kappa", of: ({ kappa }) => kappa },
      { name: "kappa_reason", of: ({ kappaReason }) => kappaReason },
      { name: "double_coded", of: ({ units }) => units },
      { name: "ratings", of: ({ ratings }) => ratings },
    ],
    agreement.variables,
  );
}

function statementTable({ statements }: PositionsResults): ResultTable {
  return resultTable(
    "positions-statements",
    [
      { name: "id", of: ({ id }) => id },
      { name: "date", of: ({ date }) => date },
      { name: "person", of: ({ person }) => person },
      { name: "country", of: ({ country }) => country },
      { name: "camp", of: ({ camp }) => camp },
      { name: "concept", of: ({ concept }) => concept },
      { name: "agreement", of: ({ agreement }) => Number(agreement) },
      { name: "position", of: ({ position }) => position },
      { name: "position_alternative", of: ({ positionAlternative }) => positionAlternative },
      { name: "strategy", of: ({ strategy }) => strategy },
      { name: "activism", of: ({ activism }) => activism },
      { name: "source", of: ({ source }) => source },
      { name: "locator", of: ({ locator }) => locator },
      { name: "collective", of: ({ isCollective }) => Number(isCollective) },
      { name: "counted", of: ({ counted }) => Number(counted) },
      { name: "not_counted_because", of: ({ countedReason }) => countedReason },
    ],
    statements,
  );
}
