import { greatest } from "../../base/units/index.ts";
import { textTable, textWidth, wrapped } from "../../base/wording/index.ts";
import type { Block, BlockColumn, TableBlock } from "./block.ts";

/** Narrowest and widest lines of a text answer. */
const TEXT_WIDTHS: { readonly min: number; readonly max: number } = { min: 80, max: 120 };

/**
 * The answer in plain text for a terminal, no line wider than `width` where words can be broken.
 *
 * @param width  columns of the screen; below 80 and above 120 it is taken as 80 and 120
 */
export function answerText(blocks: readonly Block[], width: number): string {
  const columns = Math.max(TEXT_WIDTHS.min, Math.min(TEXT_WIDTHS.max, Math.floor(width)));
  const lines = blocks.flatMap((block) => [...blockLines(block, columns), ""]);
  return `${lines.join("\n").trimEnd()}\n`;
}

function blockLines(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case "heading":
      return headingLines(block, width);
    case "paragraph":
      return wrapped(block.text, width);
    case "list":
      return block.items.flatMap((item) => wrapped(`• ${item}`, width));
    case "table":
      return tableLines(block, width);
  }
}

function headingLines(block: Extract<Block, { readonly kind: "heading" }>, width: number): readonly string[] {
  const lines = wrapped(block.text, width);
  const rule = (block.level === 1 ? "═" : "─").repeat(greatest(lines.map(textWidth)));
  return [...lines, rule];
}

function tableLines(block: TableBlock, width: number): readonly string[] {
  const columns = block.columns.map((column) => ({
    title: columnTitle(column),
    align: column.unit === null ? ("left" as const) : ("right" as const),
  }));
  const strong = new Set(block.strong);
  const rows = block.rows.map((row, at) => [`${strong.has(at) ? "▸ " : "  "}${row[0] ?? ""}`, ...row.slice(1)]);
  const [first, ...rest] = columns;
  const marked = first === undefined ? [] : [{ ...first, title: `  ${first.title}` }, ...rest];
  return [...textTable(marked, rows, width), ...block.notes.flatMap((note) => wrapped(note, width))];
}

/**
 * Title of a column with its unit.
 *
 * @example
 *   columnTitle({ title: "Change", unit: "%" })    // "Change, %"
 *   columnTitle({ title: "Country", unit: null })  // "Country"
 */
export function columnTitle(column: BlockColumn): string {
  if (column.unit === null || column.unit === "") return column.title;
  return column.title === "" ? column.unit : `${column.title}, ${column.unit}`;
}
