import type { AskedWindow, AskedWindows } from "../../../solve/index.ts";
import { capitalised, numberText } from "../../../base/wording/index.ts";
import { type Block, type BlockColumn, section, tableBlock, type TableBlock } from "../block.ts";
import { filterText, networkText } from "./networkAnswer.ts";
import { weightText } from "./networkTables.ts";
import { inLanguage, type PositionsAccount } from "./positionsAccount.ts";
import { reliabilitySentences } from "./reliabilitySentences.ts";

const WINDOWS_SHOWN = 60;

/** Networks of a moving window: what they are, and how many statements and ties each place has. */
export function windowsAnswer(account: PositionsAccount, asked: AskedWindows): readonly Block[] {
  const { words, positions } = account;
  const { question, moving, windows } = asked;
  const title = capitalised(account.case.title);
  const about = words.say("positions.windows.about", {
    size: numberText(moving.size, words.language, { decimals: 0 }),
    unit: words.say(`positions.unit.${moving.unit}`, {}),
    count: numberText(windows.length, words.language, { decimals: 0 }),
    kernel:
      moving.kernel === undefined
        ? ""
        : words.say("positions.windows.kernel", { shape: words.say(`positions.kernel.${moving.kernel}`, {}) }),
  });
  return [
    { kind: "heading", level: 1, text: words.say("positions.network.title", { title }) },
    paragraph(`${networkText(account, question.kind, question.options)}. ${about}`),
    ...filterText(account, question.options).map(paragraph),
    paragraph(inLanguage(account, positions.codes.provenance)),
    ...reliabilitySentences(account).map(paragraph),
    ...section(words.say("positions.windows.heading", {}), [windowTable(account, windows)]),
  ];
}

function windowTable(account: PositionsAccount, windows: readonly AskedWindow[]): TableBlock {
  const { words } = account;
  const column = (
    key: "from" | "to" | "statements" | "tied" | "ties" | "weights",
    unit: string | null,
  ): BlockColumn => ({
    title: words.say(`positions.column.${key}`, {}),
    unit,
  });
  const columns = [
    column("from", null),
    column("to", null),
    column("statements", ""),
    column("tied", ""),
    column("ties", ""),
    column("weights", ""),
  ];
  const rows = windows
    .slice(0, WINDOWS_SHOWN)
    .map(({ slice, network, statements, tied, weight }) => [
      slice.from,
      slice.to,
      String(statements),
      String(tied),
      String(network.edges.length),
      weightText(account, weight).replace("+", ""),
    ]);
  const more = windows.length - rows.length;
  const notes = more > 0 ? [words.say("positions.windows.more", { count: String(more) })] : [];
  return tableBlock("positions-windows", columns, rows, { notes });
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
