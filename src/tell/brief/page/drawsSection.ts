import { drawsBlocks, drawsTold } from "../../findings/index.ts";
import type { Origin } from "../traced.ts";
import { blockParts, groupsOf } from "./blockGroups.ts";
import type { BriefInput } from "./briefInput.ts";
import { figurePool } from "./figurePool.ts";
import type { PageFigure, PagePart, PageSection } from "./page.ts";
import { pageGround } from "./pageGround.ts";

/**
 * What draws of a scenario come to as a section of its own: sentences, how they lie, and a table with what is drawn. Null where
 * nothing was drawn.
 */
export function drawsSection(input: BriefInput): PageSection | null {
  const { account, origins } = pageGround(input);
  if (account?.equilibrium.draws === undefined) return null;
  const origin: Origin = { paths: [`scenarios[${account.scenario}].equilibrium.draws`] };
  const [, head] = groupsOf(drawsBlocks(account));
  const figures = figurePool(input, null, origins).filter(({ kind }) => kind === "draws");
  return {
    id: "draws",
    title: head!.heading!,
    isAnnex: false,
    isTraced: true,
    parts: [
      { kind: "prose", sentences: drawsTold(account).map(({ text, paths }) => ({ text, origin: { paths } })) },
      ...figures.map(({ figure }): PagePart => ({ kind: "figure", figure: ofLevers(figure) })),
      ...head!.blocks.flatMap((block) =>
        blockParts(block.kind === "table" ? { ...block, id: `levers-${block.id}` } : block, origin),
      ),
    ],
  };
}

/** A figure under a name of its own: the page may have been written with the same. */
function ofLevers({ name, table, ...figure }: PageFigure): PageFigure {
  return { ...figure, name: `levers-${name}`, table: { ...table, id: `levers-${table.id}` } };
}
