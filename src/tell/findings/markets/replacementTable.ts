import type { Ends, MarketYearResult, ReplacementResult, ReplacementStage } from "../../../solve/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import { section, tableBlock, type Block, type TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";

/** Other suppliers shown by name; the rest is one row. */
const SHOWN = 6;
/** Smaller shares are not shown, percent. */
const NOTICED_SHARE = 2;

/** Who replaces a flow between the parties, stage by stage in either order; a section per flow. */
export function replacementBlocks(
  { replacement = [], notReplaced = [] }: Pick<MarketYearResult, "replacement" | "notReplaced">,
  words: Wording,
): readonly Block[] {
  const name = (id: string): string => placeName(id, words.language);
  const heading = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    words.say("market.heading.replaces", { from: name(from), to: name(to) });
  return [
    ...replacement.flatMap((each) => section(heading(each), replacedBlocks(each, words))),
    ...notReplaced.flatMap((each) =>
      section(heading(each), [
        { kind: "paragraph", text: words.say("market.replaces.failed", { failure: each.failure }) },
      ]),
    ),
  ];
}

function replacedBlocks(found: ReplacementResult, words: Wording): readonly Block[] {
  const said = (text: string, table: TableBlock): readonly Block[] => [{ kind: "paragraph", text }, table];
  const { stages, reverse } = found;
  const count = stages[0]?.range?.count ?? 0;
  const order = reverse.map(({ stage }) => words.say(`market.stage.${stage}`, {})).join(" → ");
  const shares = sharesTable(found, words);
  return [
    ...said(about(found, words), stagesTable(found, words)),
    ...(count > 0 ? said(words.say("market.replaces.range", { count: String(count) }), rangesTable(found, words)) : []),
    ...(stages.length > 1 ? said(words.say("market.replaces.reverse", { order }), reverseTable(found, words)) : []),
    ...(shares.rows.length > 0 ? said(words.say("market.replaces.shares", {}), shares) : []),
  ];
}

function about({ from, to, before, after, unit, stages, observed }: ReplacementResult, words: Wording): string {
  const name = (id: string): string => placeName(id, words.language);
  const values = {
    from: name(from),
    to: name(to),
    before: quantity(before, words),
    after: quantity(after, words),
    unit: words.unit(unit),
  };
  const order = stages.map(({ stage }) => words.say(`market.stage.${stage}`, {})).join(" → ");
  const text =
    stages.length > 1 ? words.say("market.replaces", { ...values, order }) : words.say("market.replaces.once", values);
  return observed === undefined ? text : `${text} ${words.say("market.replaces.observed", {})}`;
}

type Stages = readonly ReplacementStage[];

const OTHER = "";

/** Rows of a table of a replacement: the flow, suppliers by name, all others, everything bought. */
function rowsOf(
  { from, stages }: ReplacementResult,
  words: Wording,
  cells: {
    readonly own: readonly string[];
    readonly demand: readonly string[];
    readonly of: (nodes: readonly string[]) => readonly string[];
  },
): readonly (readonly string[])[] {
  const [first, rest] = suppliers(stages);
  const name = (id: string): string => placeName(id, words.language);
  return [
    [name(from), ...cells.own],
    ...first.map((id) => [name(id), ...cells.of([id])]),
    ...(rest.length === 0 ? [] : [[words.say("market.part.others", {}), ...cells.of(rest)]]),
    [words.say("market.part.demand", {}), ...cells.demand],
  ];
}

/** Columns: every stage, their sum, and what was observed from the base year to the year. */
function stagesTable(found: ReplacementResult, words: Wording): TableBlock {
  const { stages, observed } = found;
  const unit = words.unit(found.unit);
  const isSum = stages.length > 1;
  const seen = (nodes: readonly string[]): readonly string[] =>
    observed === undefined ? [] : [change(sumOf(observed, nodes), words)];
  const all = observed === undefined ? [] : [change(sumOf(observed), words)];
  const line = (parts: readonly number[]): readonly string[] => {
    const sum = parts.reduce((total, each) => total + each, 0);
    return (isSum ? [...parts, sum] : parts).map((each) => change(each, words));
  };
  const columns = [
    { title: words.say("market.column.suppliers", {}), unit: null },
    ...stageColumns(stages, unit, words),
    ...(isSum ? [{ title: words.say("market.column.sum", {}), unit }] : []),
    ...(observed === undefined ? [] : [{ title: words.say("market.column.seen", {}), unit }]),
  ];
  const rows = rowsOf(found, words, {
    own: [...line(stages.map(({ own }) => own)), ...seen([found.from])],
    demand: [...line(stages.map(({ demand }) => demand)), ...all],
    of: (nodes) => [...line(stages.map(({ others }) => sumOf(others, nodes))), ...seen(nodes)],
  });
  return tableBlock(idOf(found, "replacement"), columns, rows, { strong: [rows.length - 1] });
}

function rangesTable(found: ReplacementResult, words: Wording): TableBlock {
  const { unit, stages } = found;
  const text = (ends: Ends | undefined): string => (ends === undefined ? "" : range(ends, words));
  const columns = [
    { title: words.say("market.column.suppliers", {}), unit: null },
    ...stageColumns(stages, unit, words),
  ];
  const rows = rowsOf(found, words, {
    own: stages.map((stage) => text(stage.range?.own)),
    demand: stages.map((stage) => text(stage.range?.demand)),
    of: ([id = OTHER, ...more]) =>
      stages.map(({ others }) => (more.length > 0 ? "" : text(others.find(({ node }) => node === id)?.range))),
  });
  const named = rows.filter((row) => row.some((cell, at) => at > 0 && cell !== ""));
  return tableBlock(idOf(found, "replacement-range"), columns, named, { strong: [named.length - 1] });
}

function reverseTable(found: ReplacementResult, words: Wording): TableBlock {
  const { unit, stages, reverse } = found;
  const same = stages.flatMap(({ stage }) => reverse.filter((each) => each.stage === stage));
  const columns = [{ title: words.say("market.column.suppliers", {}), unit: null }, ...stageColumns(same, unit, words)];
  const line = (parts: readonly number[]): readonly string[] => parts.map((each) => change(each, words));
  const rows = rowsOf(found, words, {
    own: line(same.map(({ own }) => own)),
    demand: line(same.map(({ demand }) => demand)),
    of: (nodes) => line(same.map(({ others }) => sumOf(others, nodes))),
  });
  return tableBlock(idOf(found, "replacement-reverse"), columns, rows, { strong: [rows.length - 1] });
}

/** Shares of each supplier in what all that sell more add: under the policy alone, over all stages, as observed. */
function sharesTable(found: ReplacementResult, words: Wording): TableBlock {
  const { from, stages, observed } = found;
  const others = suppliers(stages).flat();
  const gains = (changes: readonly Change[]): ReadonlyMap<string, number> => {
    const up = changes.filter(({ node, change: by }) => node !== from && by > 0);
    const sum = up.reduce((total, { change: by }) => total + by, 0);
    return new Map(up.map(({ node, change: by }) => [node, (100 * by) / sum]));
  };
  const all = others.map((node) => ({
    node,
    change: stages.reduce((sum, each) => sum + sumOf(each.others, [node]), 0),
  }));
  const shown = [
    ...stages.map((each) => ({ title: words.say(`market.stage.${each.stage}`, {}), shares: gains(each.others) })),
    ...(stages.length > 1 ? [{ title: words.say("market.column.sum", {}), shares: gains(all) }] : []),
    ...(observed === undefined ? [] : [{ title: words.say("market.column.seen", {}), shares: gains(observed) }]),
  ];
  const columns = [
    { title: words.say("market.column.suppliers", {}), unit: null },
    ...shown.map(({ title }) => ({ title, unit: "%" })),
  ];
  const weight = (node: string): number => shown.reduce((most, { shares }) => Math.max(most, shares.get(node) ?? 0), 0);
  const nodes = [...new Set([...others, ...(observed ?? []).map(({ node }) => node)])].filter((node) => node !== from);
  const rows = nodes
    .filter((node) => weight(node) >= NOTICED_SHARE)
    .toSorted((one, other) => weight(other) - weight(one))
    .map((node) => [
      placeName(node, words.language),
      ...shown.map(({ shares }) => numberText(shares.get(node) ?? 0, words.language, { decimals: 0 })),
    ]);
  return tableBlock(idOf(found, "replacement-shares"), columns, rows);
}

function stageColumns(stages: Stages, unit: string, words: Wording): TableBlock["columns"] {
  return stages.map(({ stage }) => ({ title: words.say(`market.stage.${stage}`, {}), unit: words.unit(unit) }));
}

function idOf({ from, to }: ReplacementResult, what: string): string {
  return `market-${what}-${from}-${to}`;
}

interface Change {
  readonly node: string;
  readonly change: number;
}

/** Other suppliers whose flows change most over all stages, and those that are left. */
function suppliers(stages: Stages): readonly [readonly string[], readonly string[]] {
  const nodes = [...new Set(stages.flatMap(({ others }) => others.map(({ node }) => node)))];
  const size = (node: string): number => stages.reduce((sum, { others }) => sum + Math.abs(sumOf(others, [node])), 0);
  const ordered = nodes.toSorted((one, other) => size(other) - size(one));
  return [ordered.slice(0, SHOWN), ordered.slice(SHOWN)];
}

/** Of some suppliers, or of all. */
function sumOf(changes: readonly Change[], nodes?: readonly string[]): number {
  return changes.reduce((sum, { node, change: by }) => (nodes?.includes(node) === false ? sum : sum + by), 0);
}

function quantity(value: number, words: Wording): string {
  return numberText(value, words.language, { decimals: 2 });
}

function change(value: number, words: Wording): string {
  return numberText(value, words.language, { decimals: 2, signed: true });
}

function range({ low, high }: Ends, words: Wording): string {
  return `${change(low, words)} … ${change(high, words)}`;
}
