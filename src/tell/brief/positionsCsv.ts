import {
  CAMP,
  CAMP_STRATEGIES,
  type CampResult,
  CHOSEN,
  CODED_VARIABLE,
  columnsOf,
  NETWORK,
  type NamedCode,
  type PositionsResults,
  type ResultColumn,
  SHIFT,
  STATEMENT,
  TAKEN,
  type Results,
} from "../../results/index.ts";
import type { ResultTable } from "./csv.ts";
import { columnsWith, columnsWithin, defineTable, eachColumns, type TableDefinition } from "./tableDefinition.ts";

/** Tables of what is said; none of a case that has nothing said. */
export function positionsTables({ positions }: Pick<Results, "positions">): readonly ResultTable[] {
  return positions === undefined ? [] : POSITIONS_TABLES.map(({ of }) => of(positions));
}

interface OfCodes {
  readonly codes: PositionsResults["codes"];
}

const CAMP_CODE: ResultColumn<{ readonly group: string }> = {
  name: "camp",
  unit: "text",
  meaning: "camp",
  of: ({ group }) => group,
};

const CAMP_NAME: ResultColumn<OfCodes & { readonly each: CampResult }> = {
  name: "name",
  unit: "text",
  meaning: "its name",
  of: ({ codes, each }) => campName(codes, each.group),
};

const CAMPS = defineTable(
  "positions-camps",
  ({ camps, codes }: PositionsResults) => camps.map((each) => ({ codes, each })),
  [
    ...columnsWith(eachColumns(CAMP), { camp: [CAMP_NAME] }),
    {
      name: "collective",
      unit: "text",
      meaning: "statements said of the group as a whole, which count nowhere",
      of: ({ each }) => each.collective.join(" "),
    },
    {
      name: "undated",
      unit: "text",
      meaning: "statements of earlier views, which only the shift counts",
      of: ({ each }) => each.undated.join(" "),
    },
  ],
);

function campName({ camps }: PositionsResults["codes"], group: string): string {
  return codeOf(camps, group)?.name.en ?? group;
}

function codeOf<Code extends NamedCode>(codes: readonly Code[], wanted: string): Code | undefined {
  return codes.find(({ id }) => id === wanted);
}

const POSITIONS_TAKEN = defineTable(
  "positions-taken",
  ({ camps }: PositionsResults) => camps.flatMap(({ group, counts }) => counts.map((each) => ({ group, each }))),
  [CAMP_CODE, ...eachColumns(TAKEN)],
);

interface StrategyRow extends OfCodes {
  readonly camp: PositionsResults["strategies"][number];
  readonly each: PositionsResults["strategies"][number]["shares"][number];
}

/** The name of a strategy, and what it means. */
const STRATEGY_WORDS: readonly ResultColumn<StrategyRow>[] = [
  {
    name: "strategy_name",
    unit: "text",
    meaning: "its name",
    of: ({ codes, each: { strategy } }) => codeOf(codes.strategies, strategy)?.name.en ?? strategy,
  },
  {
    name: "meaning",
    unit: "text",
    meaning: "what it means in a few words",
    of: ({ codes, each: { strategy } }) => codeOf(codes.strategies, strategy)?.meaning?.en,
  },
];

const STRATEGIES = defineTable(
  "positions-strategies",
  ({ strategies, codes }: PositionsResults): readonly StrategyRow[] =>
    strategies.flatMap((camp) => camp.shares.map((each) => ({ codes, camp, each }))),
  [
    ...columnsWithin(({ camp }: StrategyRow) => camp, [CAMP_CODE]),
    { name: "camp_name", unit: "text", meaning: "its name", of: ({ codes, camp }) => campName(codes, camp.group) },
    ...columnsWith(eachColumns(CHOSEN), { strategy: STRATEGY_WORDS }),
    ...columnsWithin(({ camp }: StrategyRow) => camp, columnsOf(CAMP_STRATEGIES.pick({ n: true }))),
  ],
);

const SHIFTS = defineTable(
  "positions-shift",
  ({ shift }: PositionsResults) =>
    shift.flatMap(({ earlier, current, all, periods, ...of }) =>
      [earlier, current, all, ...periods].map((each) => ({ of, each })),
    ),
  [
    ...columnsWithin(({ of }: { readonly of: object }) => of, columnsOf(SHIFT.pick({ by: true, group: true }))),
    ...eachColumns(SHIFT.shape.all),
    {
      name: "ids",
      unit: "text",
      meaning: "statements that count",
      of: ({ each }) => each.statements.join(" "),
    },
  ],
);

const TIES = defineTable(
  "positions-ties",
  ({ networks }: PositionsResults) => networks.flatMap((of) => of.edges.map((each) => ({ of, each }))),
  [
    ...columnsWithin(({ of }: { readonly of: object }) => of, columnsOf(NETWORK.pick({ id: true }))),
    ...eachColumns(NETWORK.shape.edges.element),
    {
      name: "statement_pairs",
      unit: "text",
      meaning: "pairs of statements that the tie comes from, the one of a first",
      of: ({ each }) => each.pairs.map((pair) => pair.join("~")).join("; "),
    },
  ],
);

const AGREEMENT = defineTable(
  "positions-agreement",
  ({ agreement }: PositionsResults) => agreement.variables,
  columnsOf(CODED_VARIABLE),
);

const STATEMENTS = defineTable(
  "positions-statements",
  ({ statements }: PositionsResults) => statements,
  columnsOf(STATEMENT),
);

/** Tables of what is said: stances, strategies, shift, ties of networks, agreement of coders, statements with what counts. */
export const POSITIONS_TABLES: readonly TableDefinition<PositionsResults>[] = [
  CAMPS,
  POSITIONS_TAKEN,
  STRATEGIES,
  SHIFTS,
  TIES,
  AGREEMENT,
  STATEMENTS,
];
