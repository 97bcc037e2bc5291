import type { StatementResult } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { codeName, columnName, type PositionsAccount, positionText, saidText } from "./positionsAccount.ts";

/** Every statement with its codes; those that count in no stance in brackets. */
export function statementTable(account: PositionsAccount): TableBlock {
  return answerTable(
    "positions-statements",
    [
      { title: columnName(account, "id"), unit: null, of: ({ id, counted }) => (counted ? id : `(${id})`) },
      { title: columnName(account, "date"), unit: null, of: ({ date }) => dayText(account, date) },
      { title: columnName(account, "speaker"), unit: null, of: ({ person }) => person },
      {
        title: columnName(account, "position"),
        unit: "",
        of: ({ position }) => (position === null ? "" : positionText(account, position)),
      },
      {
        title: columnName(account, "strategy"),
        unit: null,
        of: ({ strategy }) => (strategy === null ? "" : codeName(account, "strategies", strategy)),
      },
      { title: columnName(account, "says"), unit: null, of: (each) => saidText(account, each) },
    ],
    account.positions.statements,
    { notes: notesOf(account) },
  );
}

function dayText({ words }: PositionsAccount, date: string): string {
  return date === "" ? words.say("positions.reason.undated", {}) : date;
}

function notesOf({ words, positions }: PositionsAccount): readonly string[] {
  const reasons = new Map<NonNullable<StatementResult["countedReason"]>, string[]>();
  for (const { id, countedReason: reason } of positions.statements) {
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), id]);
  }
  if (reasons.size === 0) return [];
  const told = [...reasons].map(([reason, ids]) => `${words.say(`positions.reason.${reason}`, {})}: ${ids.join(", ")}`);
  return [words.say("positions.list.note", { reasons: told.join("; ") })];
}
