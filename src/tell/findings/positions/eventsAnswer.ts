import type { AskedEvents } from "../../../solve/index.ts";
import { capitalised } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { filterText } from "./networkAnswer.ts";
import { leftOutText } from "./networkTables.ts";
import { codeName, columnName, countText, inLanguage, type PositionsAccount } from "./positionsAccount.ts";

/** Statements in the order of time, a row each. */
export function eventsAnswer(account: PositionsAccount, asked: AskedEvents): readonly Block[] {
  const { words, positions } = account;
  const title = capitalised(account.words.title(account.case.title));
  const about = words.say("positions.events.about", {
    statements: countText(account, "statements", asked.events.length),
    duplicates: words.say(`positions.duplicates.${asked.options.duplicates ?? "include"}`, {}),
  });
  const paragraphs = [about, ...filterText(account, asked.options), leftOutText(account, asked)];
  return [
    { kind: "heading", level: 1, text: words.say("positions.network.title", { title }) },
    ...[...paragraphs, inLanguage(account, positions.codes.provenance)].map(paragraph),
    ...section(words.say("positions.events.heading", {}), [eventTable(account, asked)]),
  ];
}

function eventTable(account: PositionsAccount, { events }: AskedEvents): TableBlock {
  const { words } = account;
  return answerTable(
    "positions-events",
    [
      { title: columnName(account, "id"), unit: null, of: ({ id }) => id },
      { title: columnName(account, "date"), unit: null, of: ({ date }) => date },
      { title: columnName(account, "speaker"), unit: null, of: ({ person }) => person },
      {
        title: columnName(account, "concept"),
        unit: null,
        of: ({ concept }) => codeName(account, "concepts", concept),
      },
      {
        title: columnName(account, "agreement"),
        unit: null,
        of: ({ agreement }) => words.say(`positions.value.${agreement ? "supports" : "rejects"}`, {}),
      },
    ],
    events.map(({ statement }) => statement),
  );
}
