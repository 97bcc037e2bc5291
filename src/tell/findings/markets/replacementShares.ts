import { greatest } from "../../../base/units/index.ts";
import type { ReplacementResult, ReplacementStage } from "../../../results/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";
import { type Change, isWholeObserved, replacementId, sumOf, suppliers } from "./replacementParts.ts";

/** Smaller shares are not shown, percent. */
const NOTICED_SHARE = 2;

/** Shares of each supplier in what all that sell more add: under the policy alone, over all stages, as observed. */
export function sharesTable(found: ReplacementResult, words: Wording): TableBlock {
  const shown = sharesOf(found, words);
  const weight = (node: string): number => greatest([0, ...shown.map(({ shares }) => shares.get(node) ?? 0)]);
  const share = (value: number): string => numberText(value, words.language, { decimals: 0 });
  return answerTable(
    replacementId(found, "replacement-shares"),
    [
      {
        title: words.say("market.column.suppliers", {}),
        unit: null,
        of: (node) => placeName(node, words),
      },
      ...shown.map(({ title, shares }) => ({ title, unit: "%", of: (node: string) => share(shares.get(node) ?? 0) })),
    ],
    otherSuppliers(found)
      .filter((node) => weight(node) >= NOTICED_SHARE)
      .toSorted((one, other) => weight(other) - weight(one)),
  );
}

/** Everyone who sells beside the flow, or was seen to. */
function otherSuppliers({ from, stages, observed = [] }: ReplacementResult): readonly string[] {
  const nodes = new Set([...suppliers(stages).flat(), ...observed.map(({ node }) => node)]);
  return [...nodes].filter((node) => node !== from);
}

interface Shares {
  readonly title: string;
  /** Percent of what is added, by node. */
  readonly shares: ReadonlyMap<string, number>;
}

function sharesOf(found: ReplacementResult, words: Wording): readonly Shares[] {
  const { from, stages, observed } = found;
  const all = suppliers(stages)
    .flat()
    .map((node) => ({ node, change: stages.reduce((sum, { others }) => sum + sumOf(others, [node]), 0) }));
  const stage = (each: ReplacementStage): Shares => ({
    title: words.say(`market.stage.${each.stage}`, {}),
    shares: gains(each.others, from),
  });
  return [
    ...stages.map(stage),
    ...(stages.length > 1 ? [{ title: words.say("market.column.sum", {}), shares: gains(all, from) }] : []),
    ...(observed === undefined || !isWholeObserved(found)
      ? []
      : [{ title: words.say("market.column.seen", {}), shares: gains(observed, from) }]),
  ];
}

/** Shares of those that sell more, the flow itself left out, in what they add. */
function gains(changes: readonly Change[], from: string): ReadonlyMap<string, number> {
  const up = changes.filter(({ node, change: by }) => node !== from && by > 0);
  const sum = up.reduce((total, { change: by }) => total + by, 0);
  return new Map(up.map(({ node, change: by }) => [node, (100 * by) / sum]));
}
