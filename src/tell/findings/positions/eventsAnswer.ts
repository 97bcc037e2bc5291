import type { AskedEvents } from "../../../solve/index.ts";
import { capitalised } from "../../../base/wording/index.ts";
import { type Block, type BlockColumn, section, tableBlock, type TableBlock } from "../block.ts";
import { filterText } from "./networkAnswer.ts";
import { leftOutText } from "./networkTables.ts";
import { codeName, countText, inLanguage, type PositionsAccount } from "./positionsAccount.ts";

/** Statements in the order of time, a row each. */
export function eventsAnswer(account: PositionsAccount, asked: AskedEvents): readonly Block[] {
  const { words, positions } = account;
  const title = capitalised(account.case.title);
  const about = words.say("positions.events.about", {
    statements: countText(account, "statements", asked.events.length),
    duplicates: words.say(`positions.duplicates.${asked.options.duplicates ?? "include"}`, {}),
  });
  const paragraphs = [about, ...filterText(account, asked.options), leftOutText(account, asked)];
  return [
    { kind: "heading", level: 1, text: words.say("positions.network.title", { title }) },
    ...[...paragraphs, inLanguage(account, positions.codes.provenance)].map((text): Block => ({
      kind: "paragraph",
      text,
    })),
    ...section(words.say("positions.events.heading", {}), [eventTable(account, asked)]),
  ];
}

function eventTable(account: PositionsAccount, { events }: AskedEvents): TableBlock {
  const { words } = account;
  const column = (key: "id" | "date" | "speaker" | "concept" | "agreement"): BlockColumn => ({
    title: words.say(`positions.column.${key}`, {}),
    unit: null,
  });
  const rows = events.map(({ statement }) => [
    statement.id,
    statement.date,
    statement.person,
    codeName(account, "concepts", statement.concept),
    words.say(`positions.value.${statement.agreement ? "supports" : "rejects"}`, {}),
  ]);
  const columns = [column("id"), column("date"), column("speaker"), column("concept"), column("agreement")];
  return tableBlock("positions-events", columns, rows);
}
