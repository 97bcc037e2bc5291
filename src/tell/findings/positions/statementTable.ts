import type { StatementResult } from "../../../solve/index.ts";
import { tableBlock, type TableBlock } from "../block.ts";
import { codeName, type PositionsAccount, positionText, saidText } from "./positionsAccount.ts";

/** Every statement with its codes; those that count in no stance in brackets. */
export function statementTable(account: PositionsAccount): TableBlock {
  const { words, positions } = account;
  const columns = [
    { title: words.say("positions.column.id", {}), unit: null },
    { title: words.say("positions.column.date", {}), unit: null },
    { title: words.say("positions.column.speaker", {}), unit: null },
    { title: words.say("positions.column.position", {}), unit: "" },
    { title: words.say("positions.column.strategy", {}), unit: null },
    { title: words.say("positions.column.says", {}), unit: null },
  ];
  const rows = positions.statements.map((each) => [
    each.counted ? each.id : `(${each.id})`,
    each.date === "" ? words.say("positions.reason.undated", {}) : each.date,
    each.person,
    each.position === null ? "" : positionText(account, each.position),
    each.strategy === null ? "" : codeName(account, "strategies", each.strategy),
    saidText(account, each),
  ]);
  return tableBlock("positions-statements", columns, rows, { notes: notesOf(account) });
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
