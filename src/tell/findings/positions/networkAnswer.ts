import type { AskedNetwork } from "../../../solve/index.ts";
import { capitalised } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { leftOutText, polarizationNote, tieTable, weightText } from "./networkTables.ts";
import {
  codeName,
  columnName,
  countryList,
  countText,
  idList,
  inLanguage,
  nodeName,
  type PositionsAccount,
} from "./positionsAccount.ts";
import { reliabilitySentences } from "./reliabilitySentences.ts";

const MATRIX_SHOWN = 20;

type Options = AskedNetwork["network"]["options"];
type Filters = Pick<Options, "exclude" | "only" | "isolates">;

/** A network that was asked for: what it is, what is left out, its matrix and its ties with their statements. */
export function networkAnswer(account: PositionsAccount, asked: AskedNetwork): readonly Block[] {
  const { words, positions } = account;
  const { network } = asked;
  const title = capitalised(account.words.title(account.case.title));
  const isOfCamps = network.options.actor === "camp";
  const scope = words.say("positions.network.scope", { countries: countryList(account) });
  return [
    { kind: "heading", level: 1, text: words.say("positions.network.title", { title }) },
    paragraph(aboutText(account, asked)),
    ...filterText(account, network.options).map(paragraph),
    ...(isOfCamps ? [paragraph(scope)] : []),
    paragraph(leftOutText(account, network)),
    paragraph(inLanguage(account, positions.codes.provenance)),
    ...reliabilitySentences(account).map(paragraph),
    ...dividedText(account, asked).map(paragraph),
    ...section(words.say("positions.network.matrix.heading", {}), matrixBlocks(account, asked)),
    ...section(words.say("positions.network.edges.heading", {}), [edgeTable(account, asked)]),
  ];
}

function aboutText(account: PositionsAccount, { network, statements }: AskedNetwork): string {
  return account.words.say("positions.network.about", {
    network: networkText(account, network.kind, network.options),
    statements: countText(account, "statements", statements),
  });
}

/** What is tied and how, in one line. */
export function networkText(account: PositionsAccount, of: AskedNetwork["network"]["kind"], options: Options): string {
  const { words } = account;
  const { actor = "organization", qualifier = "ignore", normalization = "none", duplicates = "include" } = options;
  return words.say("positions.network.what", {
    kind: words.say(`positions.network.kind.${of}`, { actor: words.say(`positions.actor.${actor}`, {}) }),
    qualifier: words.say(`positions.qualifier.${qualifier}`, {}),
    normalization: words.say(`positions.normalization.${normalization}`, {}),
    duplicates: words.say(`positions.duplicates.${duplicates}`, {}),
    time: timeText(account, options),
  });
}

/** What filters leave out or let in alone, and whether isolates stay. */
export function filterText({ words }: PositionsAccount, { exclude, only, isolates }: Filters): readonly string[] {
  const list = (filter: Filters["exclude"]): string =>
    Object.entries(filter ?? {})
      .map(([variable, values]) => `${variable} ${values.map((text) => words.say("quoted", { text })).join(", ")}`)
      .join("; ");
  return [
    ...(exclude === undefined ? [] : [words.say("positions.filter.exclude", { list: list(exclude) })]),
    ...(only === undefined ? [] : [words.say("positions.filter.only", { list: list(only) })]),
    ...(isolates === true ? [words.say("positions.filter.isolates", {})] : []),
  ];
}

function timeText({ words }: PositionsAccount, { window, kernel }: Options): string {
  const { from = "…", to = "…" } = window ?? {};
  return [
    window === undefined ? "" : words.say("positions.network.window", { from, to }),
    kernel === undefined
      ? ""
      : words.say("positions.network.kernel", {
          shape: words.say(`positions.kernel.${kernel.shape}`, {}),
          bandwidth: String(kernel.bandwidth),
          centre: kernel.centre,
        }),
  ].join("");
}

function dividedText(account: PositionsAccount, { network, divided }: AskedNetwork): readonly string[] {
  if (divided === null || network.kind === "two-mode") return [];
  return polarizationNote(account, divided);
}

function matrixBlocks(account: PositionsAccount, { network, matrix }: AskedNetwork): readonly Block[] {
  const { words } = account;
  const { rows, columns, weights } = matrix;
  if (Math.max(rows.length, columns.length) > MATRIX_SHOWN)
    return [paragraph(words.say("positions.network.matrix.note", { count: String(network.nodes.length) }))];
  const isTwoMode = network.kind === "two-mode";
  const rowKind = network.kind === "concepts" ? "concept" : "actor";
  const numbered = (id: string, at: number, kind: "actor" | "concept"): string =>
    `${at + 1} ${nodeName(account, network, id, kind)}`;
  const legend = columns.map((id, at) => numbered(id, at, "concept")).join(", ");
  const table = answerTable(
    "positions-adjacency",
    [
      {
        title: columnName(account, "node"),
        unit: null,
        of: ({ id, row }) => (isTwoMode ? nodeName(account, network, id) : numbered(id, row, rowKind)),
      },
      ...columns.map((_, at) => ({
        title: String(at + 1),
        unit: "",
        of: ({ row }: MatrixRow) => cellText(account, weights[row]![at]!, !isTwoMode && at === row),
      })),
    ],
    rows.map((id, row) => ({ id, row })),
    { notes: isTwoMode ? [`${columnName(account, "concept")}: ${legend}.`] : [] },
  );
  return [table];
}

/** A node with its place in the matrix. */
interface MatrixRow {
  readonly id: string;
  readonly row: number;
}

/** Nobody is tied to himself: the diagonal is empty. */
function cellText(account: PositionsAccount, weight: number, isDiagonal: boolean): string {
  return isDiagonal ? "" : weightText(account, weight).replace("+", "");
}

function edgeTable(account: PositionsAccount, { network }: AskedNetwork): TableBlock {
  if (network.kind !== "two-mode")
    return tieTable(account, { ...network, id: "asked" }, network.edges.length, network.kind);
  return answerTable(
    "positions-network-asked",
    [
      { title: columnName(account, "node"), unit: null, of: ({ actor }) => nodeName(account, network, actor) },
      {
        title: columnName(account, "concept"),
        unit: null,
        of: ({ concept }) => codeName(account, "concepts", concept),
      },
      { title: columnName(account, "weight"), unit: "", of: ({ weight }) => weightText(account, weight) },
      { title: columnName(account, "statements"), unit: null, of: ({ statements }) => idList(statements) },
    ],
    network.edges,
  );
}
