import { answer, type AnswerOptions, type Block, keyFindings } from "../../findings/index.ts";
import type { Case } from "../../../case/index.ts";
import type { ScenarioResult } from "../../../results/index.ts";
import { tableOrigin, textOrigin } from "../blockOrigins.ts";
import type { PageGround } from "./pageGround.ts";
import type { Traced } from "../traced.ts";
import type { FoldedPart, PagePart } from "./page.ts";
import { type BlockGroup, blockParts, foldedParts, groupsOf } from "./blockGroups.ts";

/** Question and day of the case, which stand above the page. */
const OPENING = 2;

/** The whole answer as the annex shows it: headlines with all their numbers, what stands out, then each heading with its tables, folded. */
export function answerParts(ground: PageGround): readonly PagePart[] {
  const { results, case: case_, words } = ground.input;
  const { scenario } = ground.origins;
  const options = { solves: true, isWithoutFindings: true, ...(scenario === null ? {} : { scenario }) };
  const whole = answer(results, case_, words, options);
  const blocks = whole.slice(ground.account === null ? Number(isHeadline(whole[0])) : OPENING);
  const groups = groupsOf(blocks);
  const opening = groups.filter(({ heading }) => heading === null).flatMap((each) => partsOf(each, ground));
  const isInMarkets = ground.account === null;
  const moving = headingsOf(ground, options, isInMarkets ? ["equilibrium", "markets"] : ["equilibrium"]);
  const headed = groups.flatMap(({ heading, blocks: own }) => {
    if (heading === null) return [];
    const folded = foldedParts(heading, partsOf({ heading, blocks: own }, ground));
    return [
      moving.has(heading) ? folded : { ...folded, isFixed: true as const, ...goesWith(heading, ground, options) },
    ];
  });
  const isFollowed = isOfScenariosAlone(case_);
  const found = isFollowed || ground.input.fixed === undefined ? findingParts(ground) : [];
  return [...opening, ...found.map((each) => (isFollowed ? each : { ...each, ...OF_THE_THIRDS })), ...headed];
}

/** Whether what stands out is of scenarios alone: levers of a page move all of them, and nothing of parts that it does not solve. */
function isOfScenariosAlone({ alignment, positions, claims }: Case): boolean {
  return alignment === null && positions === null && claims === null;
}

/** What of a scenario tells of more than its equilibrium. */
type BesideTrade = "equilibrium" | "markets" | "draws";

/** Headings of what some parts of scenarios alone tell: levers of a page move that of their equilibria, of markets where there are none. */
function headingsOf(
  { input: { results, case: case_, words } }: PageGround,
  options: AnswerOptions,
  kept: readonly BesideTrade[],
): ReadonlySet<string | null> {
  const scenarios = Object.entries(results.scenarios).map(
    ([id, { markets, leverage: _leverage, ...trade }]): [string, ScenarioResult] => {
      const own = kept.includes("markets") && markets !== undefined ? { ...trade, markets } : trade;
      const { equilibrium } = trade;
      if (equilibrium === undefined || kept.includes("draws")) return [id, own];
      const { draws: _draws, ...drawnless } = equilibrium;
      return [id, { ...own, equilibrium: drawnless }];
    },
  );
  const blocks = answer({ scenarios: Object.fromEntries(scenarios) }, case_, words, options);
  return new Set(groupsOf(blocks).map(({ heading }) => heading));
}

/** The section with which a heading that no lever moves is left out; none for markets, which are the same for whoever is asked about. */
function goesWith(heading: string, ground: PageGround, options: AnswerOptions): Pick<FoldedPart, "goesWith"> {
  if (headingsOf(ground, options, ["equilibrium", "markets"]).has(heading)) return {};
  return { goesWith: headingsOf(ground, options, ["equilibrium", "draws"]).has(heading) ? "exposure" : "alignment" };
}

/** Whether a block is the question, which stands above the page. */
function isHeadline(block: Block | undefined): boolean {
  return block?.kind === "heading" && block.level === 1;
}

function partsOf(group: BlockGroup, { origins }: PageGround): readonly PagePart[] {
  const family = familyOf(group);
  return group.blocks.flatMap((block) =>
    blockParts(block, block.kind === "table" ? tableOrigin(block.id, origins) : textOrigin(block, family, origins)),
  );
}

/** The part of results that a group tells of, by its tables; null for trade and markets. */
function familyOf({ blocks }: BlockGroup): "alignment" | "positions" | null {
  const ids = blocks.flatMap((block) => (block.kind === "table" ? [block.id] : []));
  if (ids.some((id) => id.startsWith("align-"))) return "alignment";
  return ids.some((id) => id.startsWith("positions-")) ? "positions" : null;
}

/** Findings of parts that no lever moves are of the third countries of the case, as what they are exposed to. */
const OF_THE_THIRDS = { isFixed: true, goesWith: "exposure" } as const;

/** What stands out, each sentence with the place of its numbers. */
function findingParts({ input: { results, case: case_, words }, origins }: PageGround): readonly FoldedPart[] {
  const items = keyFindings(results, case_, words, origins.scenario ?? undefined).map((each): Traced => ({
    text: each.sentence,
    origin: { paths: [`findings[rank=${each.rank}]`, ...each.results] },
  }));
  if (items.length === 0) return [];
  const summary = { text: words.say("heading.findings", {}), origin: { paths: ["case", "manifest"] } };
  return [{ kind: "folded", summary, isHeading: true, parts: [{ kind: "list", items }] }];
}
