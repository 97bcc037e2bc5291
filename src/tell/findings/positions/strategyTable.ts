import type { CampStrategies, PositionsResults } from "../../../results/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import {
  campTitle,
  codeName,
  columnName,
  countText,
  inLanguage,
  meanText,
  type PositionsAccount,
  saidText,
  shareText,
} from "./positionsAccount.ts";

type Strategy = CampStrategies["shares"][number]["strategy"];

/** What speakers of each camp want done: how often, which share of them, and one statement that says so; activism last. */
export function strategyTable(account: PositionsAccount): TableBlock {
  const camps = account.positions.strategies.filter(({ n }) => n > 0);
  const strategies = usedStrategies(camps);
  return answerTable(
    "positions-strategies",
    [
      { title: columnName(account, "strategy"), unit: null, of: (row) => rowTitle(account, row) },
      ...camps.map((camp) => ({
        title: campOf(account, camp),
        unit: "",
        of: (row: StrategyRow) => (row === null ? activismText(account, camp) : countOf(account, camp, row)),
      })),
      {
        title: columnName(account, "example"),
        unit: null,
        of: (row) => (row === null ? "" : exampleText(account, row)),
      },
    ],
    camps.length === 0 ? strategies : [...strategies, null],
    { notes: notesOf(account) },
  );
}

/** A strategy; null for the last row, how active the strategies of a camp are on the mean. */
type StrategyRow = Strategy | null;

function rowTitle(account: PositionsAccount, row: StrategyRow): string {
  return row === null ? account.words.say("positions.activism", {}) : strategyName(account, row);
}

function activismText(account: PositionsAccount, { activism }: CampStrategies): string {
  return meanText(account, activism).replace("+", "");
}

/** Strategies that any camp chooses, in the order of the scale of results. */
function usedStrategies(camps: readonly CampStrategies[]): readonly Strategy[] {
  const all = camps[0]?.shares.map(({ strategy }) => strategy) ?? [];
  return all.filter((strategy) =>
    camps.some(({ shares }) => shares.some((each) => each.strategy === strategy && each.count > 0)),
  );
}

function campOf(account: PositionsAccount, { group, n }: CampStrategies): string {
  const camp = campTitle(account, group);
  return account.words.say("positions.strategies.of", { camp, statements: countText(account, "statements", n) });
}

/** The name with what it means, where the codebook says so. */
function strategyName(account: PositionsAccount, id: Strategy): string {
  const strategy = codeName(account, "strategies", id);
  const meaning = account.positions.codes.strategies.find((each) => each.id === id)?.meaning ?? null;
  if (meaning === null) return strategy;
  return account.words.say("positions.strategies.meaning", { strategy, meaning: inLanguage(account, meaning) });
}

function countOf(account: PositionsAccount, { shares }: CampStrategies, strategy: Strategy): string {
  const found = shares.find((each) => each.strategy === strategy);
  return found === undefined || found.count === 0 ? "0" : `${found.count} (${shareText(account, found.share)} %)`;
}

/** The first statement that counts for the strategy and says something, with its speaker; empty where none does. */
function exampleText(account: PositionsAccount, strategy: Strategy): string {
  const found = account.positions.statements.find(
    (each) => each.strategy === strategy && isCounted(each) && saidText(account, each) !== "",
  );
  if (found === undefined) return "";
  return account.words.say("positions.strategies.example", { text: saidText(account, found), speaker: found.person });
}

/** A statement of a camp counts for its strategy with a position or without. */
function isCounted({ counted, countedReason }: PositionsResults["statements"][number]): boolean {
  return counted || countedReason === "no position";
}

function notesOf(account: PositionsAccount): readonly string[] {
  const { words, positions } = account;
  const without = positions.strategies.filter(({ n }) => n === 0).map(({ group }) => codeName(account, "camps", group));
  const list = listText(without, words.language);
  return [
    words.say("positions.strategies.note", {}),
    ...(without.length === 0 ? [] : [words.say("positions.strategies.none", { list })]),
  ];
}
