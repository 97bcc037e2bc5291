import { greatest } from "../../base/units/index.ts";
import { textWidth, wrapped } from "../../base/wording/index.ts";
import { commandLines } from "./shellCommand.ts";

/** A row of the one screen: a label, with words or a command behind it. */
export type ScreenRow =
  | { readonly label: string; readonly text: string }
  /** Words of a command, or a path, not yet quoted. */
  | { readonly label: string; readonly command: readonly string[] };

const INDENT = "  ";
const GAP = "  ";
/** A longer label does not push the text of the other rows aside. */
const WIDEST_LABEL = 12;

/** Rows one below the other, what stands behind the labels in one column. */
export function rowsLines(groups: readonly (readonly ScreenRow[])[], width: number): readonly string[] {
  const labels = groups.flat().map(({ label }) => textWidth(label));
  const indent = INDENT.length + greatest([0, ...labels.filter((each) => each <= WIDEST_LABEL)]) + GAP.length;
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group) => ["", ...group.flatMap((row) => rowLines(row, indent, width))]);
}

function rowLines(row: ScreenRow, indent: number, width: number): readonly string[] {
  const head = `${INDENT}${row.label}${GAP}`.padEnd(indent);
  const hanging = " ".repeat(indent);
  if ("command" in row) return commandLines(row.command, head, hanging, width);
  const [first = "", ...rest] = wrapped(row.text, width - textWidth(head));
  const more = rest.length === 0 ? [] : wrapped(rest.join(" "), width - indent);
  return [`${head}${first}`, ...more.map((line) => `${hanging}${line}`)];
}
