import { type Block, IN_FORCE_ID, type MarketAccount, marketAnswer, type TableBlock } from "../../findings/index.ts";
import type { Origin } from "../traced.ts";
import { blockParts, foldedParts, groupsOf } from "./blockGroups.ts";
import type { PagePart, PageSection } from "./page.ts";

/** Tables that answer who is short and at what price: they stand open. */
const OPEN: ReadonlySet<string> = new Set(
  ["market-short", "market-prices-buyers"].flatMap((id) => [id, `${id}${IN_FORCE_ID}`]),
);

/**
 * One market under one scenario as a section: what `tertius market` prints, its first tables open and the others folded.
 *
 * @param path  Where its numbers stand in the results.
 * @param note  What a reader must know of the numbers.
 */
export function marketSection(account: MarketAccount, path: string, note: readonly string[]): PageSection {
  const origin = { paths: [path] };
  const [, head, ...groups] = groupsOf(marketAnswer(account));
  return {
    id: "market",
    title: head?.heading ?? "",
    isAnnex: false,
    isTraced: true,
    parts: [
      ...(head?.blocks ?? []).flatMap((block) => partOf(block, origin)),
      ...note.map((text): PagePart => ({ kind: "note", note: { text, origin } })),
      ...groups.flatMap(({ heading, blocks }) => groupParts(heading ?? "", blocks, origin)),
    ],
  };
}

function groupParts(heading: string, blocks: readonly Block[], origin: Origin): readonly PagePart[] {
  const isOpen = (block: Block): boolean => block.kind === "table" && OPEN.has(block.id);
  const rest = blocks.filter((block) => !isOpen(block)).flatMap((block) => partOf(block, origin));
  return [
    ...blocks.filter(isOpen).flatMap((block) => partOf(block, origin)),
    ...(rest.length === 0 ? [] : [foldedParts(heading, rest)]),
  ];
}

function partOf(block: Block, origin: Origin): readonly PagePart[] {
  return blockParts(block.kind === "table" ? withoutBlanks({ ...block, id: `levers-${block.id}` }) : block, origin);
}

/** A table without columns in which nothing stands, such as ranges that were not computed. */
function withoutBlanks(table: TableBlock): TableBlock {
  const { columns, rows } = table;
  const whole = rows.filter(({ length }) => length === columns.length);
  const said = new Set([...columns.keys()].filter((at) => whole.some((row) => row[at] !== "")));
  const kept = <Each>(list: readonly Each[]): readonly Each[] => list.filter((_, at) => said.has(at));
  return {
    ...table,
    columns: kept(columns),
    rows: rows.map((row) => (row.length === columns.length ? kept(row) : row)),
  };
}
