import type { Block } from "../../findings/index.ts";

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
