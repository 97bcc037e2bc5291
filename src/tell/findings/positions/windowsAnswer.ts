import type { AskedWindow, AskedWindows } from "../../../solve/index.ts";
import { capitalised, numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { filterText, networkText } from "./networkAnswer.ts";
import { weightText } from "./networkTables.ts";
import { columnName, inLanguage, type PositionsAccount } from "./positionsAccount.ts";
import { reliabilitySentences } from "./reliabilitySentences.ts";

const WINDOWS_SHOWN = 60;

/** Networks of a moving window: what they are, and how many statements and ties each place has. */
export function windowsAnswer(account: PositionsAccount, asked: AskedWindows): readonly Block[] {
  const { words, positions } = account;
  const { question, moving, windows } = asked;
  const title = capitalised(account.words.title(account.case.title));
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
  const more = windows.length - WINDOWS_SHOWN;
  return answerTable(
    "positions-windows",
    [
      { title: columnName(account, "from"), unit: null, of: ({ slice }) => slice.from },
      { title: columnName(account, "to"), unit: null, of: ({ slice }) => slice.to },
      { title: columnName(account, "statements"), unit: "", of: ({ statements }) => String(statements) },
      { title: columnName(account, "tied"), unit: "", of: ({ tied }) => String(tied) },
      { title: columnName(account, "ties"), unit: "", of: ({ network }) => String(network.edges.length) },
      {
        title: columnName(account, "weights"),
        unit: "",
        of: ({ weight }) => weightText(account, weight).replace("+", ""),
      },
    ],
    windows.slice(0, WINDOWS_SHOWN),
    { notes: more > 0 ? [account.words.say("positions.windows.more", { count: String(more) })] : [] },
  );
}
