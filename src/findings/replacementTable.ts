import type { MarketYearResult, ReplacementResult, ReplacementStage } from "../solve/index.ts";
import { numberText, type Wording } from "../wording/index.ts";
import { section, tableBlock, type Block, type TableBlock } from "./block.ts";
import { placeName } from "./placeName.ts";

/** Other suppliers shown by name; the rest is one row. */
const SHOWN = 6;

/** Who replaces a flow between the parties, stage by stage in either order; a section per flow. */
export function replacementBlocks(
  { replacement = [], notReplaced = [] }: Pick<MarketYearResult, "replacement" | "notReplaced">,
  words: Wording,
): readonly Block[] {
  const heading = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    words.say("market.heading.replaces", { from: placeName(from), to: placeName(to) });
  return [
    ...replacement.flatMap((each) =>
      section(heading(each), [{ kind: "paragraph", text: about(each, words) }, table(each, words)]),
    ),
    ...notReplaced.flatMap((each) =>
      section(heading(each), [
        { kind: "paragraph", text: words.say("market.replaces.failed", { failure: each.failure }) },
      ]),
    ),
  ];
}

function about({ from, to, before, after, unit, stages, reverse }: ReplacementResult, words: Wording): string {
  const order = (of: readonly ReplacementStage[]): string =>
    of.map(({ stage }) => words.say(`market.stage.${stage}`, {})).join(" → ");
  return words.say(stages.length > 1 ? "market.replaces" : "market.replaces.once", {
    from: placeName(from),
    to: placeName(to),
    before: quantity(before, words),
    after: quantity(after, words),
    unit,
    order: order(stages),
    reverse: order(reverse),
  });
}

/** Columns: every stage and their sum, in the order given; then the same stages in the reverse order. */
function table(found: ReplacementResult, words: Wording): TableBlock {
  const { unit, stages, reverse } = found;
  const isOneWay = stages.length < 2;
  const title = (stage: ReplacementStage["stage"]): string => words.say(`market.stage.${stage}`, {});
  const backward = stages.flatMap(({ stage }) => (isOneWay ? [] : reverse.filter((each) => each.stage === stage)));
  const columns = [
    { title: words.say("market.column.supplier", {}), unit: null },
    ...stages.map(({ stage }) => ({ title: title(stage), unit })),
    { title: words.say("market.column.sum", {}), unit },
    ...backward.map(({ stage }) => ({ title: words.say("market.column.reverse", { stage: title(stage) }), unit })),
  ];
  const row = (name: string, part: (stage: ReplacementStage) => number): readonly string[] => {
    const parts = stages.map(part);
    const sum = parts.reduce((total, each) => total + each, 0);
    return [name, ...[...parts, sum, ...backward.map(part)].map((each) => change(each, words))];
  };
  const [first, rest] = suppliers(stages);
  const rows = [
    row(placeName(found.from), ({ own }) => own),
    ...first.map((node) => row(placeName(node), (stage) => changeOf(stage, [node]))),
    ...(rest.length === 0 ? [] : [row(words.say("market.part.others", {}), (stage) => changeOf(stage, rest))]),
    row(words.say("market.part.demand", {}), ({ demand }) => demand),
  ];
  return tableBlock(`market-replacement-${found.from}-${found.to}`, columns, rows, { strong: [rows.length - 1] });
}

/** Other suppliers whose flows change most over all stages, and those that are left. */
function suppliers(stages: readonly ReplacementStage[]): readonly [readonly string[], readonly string[]] {
  const nodes = [...new Set(stages.flatMap(({ others }) => others.map(({ node }) => node)))];
  const size = (node: string): number => stages.reduce((sum, stage) => sum + Math.abs(changeOf(stage, [node])), 0);
  const ordered = nodes.toSorted((one, other) => size(other) - size(one));
  return [ordered.slice(0, SHOWN), ordered.slice(SHOWN)];
}

function changeOf({ others }: ReplacementStage, nodes: readonly string[]): number {
  return others.reduce((sum, { node, change: by }) => (nodes.includes(node) ? sum + by : sum), 0);
}

function quantity(value: number, words: Wording): string {
  return numberText(value, words.language, { decimals: 2 });
}

function change(value: number, words: Wording): string {
  return numberText(value, words.language, { decimals: 2, signed: true });
}
