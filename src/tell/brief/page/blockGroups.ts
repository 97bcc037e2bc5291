import type { Block } from "../../findings/index.ts";
import type { Origin } from "../traced.ts";
import type { FoldedPart, PagePart } from "./page.ts";
import { pageTable } from "./pageTable.ts";

/** Blocks below one heading; those above the first have none. */
export interface BlockGroup {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/** Blocks by the headings that they stand below, in their order. */
export function groupsOf(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: { heading: string | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") groups.push({ heading: block.text, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups;
}

/** A block as parts of a page; a heading is none, for it stands above its group. */
export function blockParts(block: Block, origin: Origin): readonly PagePart[] {
  switch (block.kind) {
    case "heading":
      return [];
    case "paragraph":
      return [{ kind: "prose", sentences: [{ text: block.text, origin }] }];
    case "list":
      return [
        {
          kind: "list",
          items: block.items.map((text, at) => ({ text, origin: ownOrigin(block.paths?.[at], origin) })),
        },
      ];
    case "table":
      return [{ kind: "table", table: pageTable(block), origin }];
  }
}

function ownOrigin(paths: readonly string[] | undefined, origin: Origin): Origin {
  return paths === undefined ? origin : { paths };
}

/** Parts below a heading that opens them. */
export function foldedParts(heading: string, parts: readonly PagePart[]): FoldedPart {
  return {
    kind: "folded",
    summary: { text: heading, origin: { paths: ["case", "manifest"] } },
    isHeading: true,
    parts,
  };
}
