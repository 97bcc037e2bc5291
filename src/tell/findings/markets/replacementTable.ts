import type { Ends, ReplacementResult, ReplacementStage } from "../../../results/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { paragraph, section, type Block, type TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";
import type { MarketAccount } from "./marketAccount.ts";
import { scoredScenario, toldScore } from "./marketScore.ts";
import { type Change, isObserved, isWholeObserved, replacementId, sumOf, suppliers } from "./replacementParts.ts";
import { sharesTable } from "./replacementShares.ts";

/** Smaller shares are not shown, percent. */
const LEAST_SHARE = 2;

/**
 * Who replaces a flow between the parties, stage by stage in either order; a section per flow. Where the market was not seen to be nearer
 * to what happened than rules that need no model, the loss stands shared out by sales of the base year in place of the names of the model.
 */
export function replacementBlocks(account: MarketAccount): readonly Block[] {
  const {
    words,
    result: { replacement = [], notReplaced = [] },
  } = account;
  const name = (id: string): string => placeName(id, words);
  const heading = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    words.say("market.heading.replaces", { from: name(from), to: name(to) });
  return [
    ...replacement.flatMap((each) => section(heading(each), replacedBlocks(each, account))),
    ...notReplaced.flatMap((each) =>
      section(heading(each), [paragraph(words.say("market.replaces.failed", { failure: each.failure }))]),
    ),
  ];
}

function replacedBlocks(found: ReplacementResult, account: MarketAccount): readonly Block[] {
  const { words, market } = account;
  const said = (text: string, table: TableBlock): readonly Block[] => [paragraph(text), table];
  const { stages, reverse } = found;
  const score = toldScore(market.score, found.to, scoredScenario(account.case, market), words);
  const held = paragraph(score.text);
  if (score.verdict !== "names") {
    const old = oldSharesTable(found, account);
    const year = String(market.baseYear);
    return [
      paragraph(about(found, words)),
      held,
      ...(old.rows.length > 0 ? said(words.say("market.score.shares", { year }), old) : []),
    ];
  }
  const count = stages[0]?.range?.count ?? 0;
  const order = reverse.map(({ stage }) => words.say(`market.stage.${stage}`, {})).join(" → ");
  const shares = sharesTable(found, words);
  return [
    held,
    ...said(about(found, words), stagesTable(found, words)),
    ...(count > 0 ? said(words.say("market.replaces.range", { count: String(count) }), rangesTable(found, words)) : []),
    ...(stages.length > 1 ? said(words.say("market.replaces.reverse", { order }), reverseTable(found, words)) : []),
    ...(shares.rows.length > 0 ? said(words.say("market.replaces.shares", {}), shares) : []),
  ];
}

/** Sales of the base year to the buyer by all others, as shares of them. */
function oldSharesTable({ from, to }: ReplacementResult, { case: case_, market, words }: MarketAccount): TableBlock {
  const pairs = case_.markets.find(({ commodity }) => commodity === market.commodity)?.pairs ?? [];
  const others = pairs.flatMap(({ supplier, market: buyer, year, flow }) =>
    buyer === to && supplier !== from && year === market.baseYear && flow !== null && flow.value > 0
      ? [{ supplier, sold: flow.value }]
      : [],
  );
  const sum = others.reduce((all, { sold }) => all + sold, 0);
  const rows = others
    .map(({ supplier, sold }) => ({ supplier, percent: (100 * sold) / sum }))
    .filter(({ percent }) => percent >= LEAST_SHARE)
    .toSorted((one, other) => other.percent - one.percent);
  return answerTable(
    `market-old-shares-${from}-${to}`,
    [
      { title: words.say("market.column.suppliers", {}), unit: null, of: ({ supplier }) => placeName(supplier, words) },
      {
        title: words.say("market.score.column.share", {}),
        unit: "%",
        of: ({ percent }) => numberText(percent, words.language, { decimals: 0 }),
      },
    ],
    rows,
  );
}

function about({ from, to, before, after, unit, stages, observed }: ReplacementResult, words: Wording): string {
  const name = (id: string): string => placeName(id, words);
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

/** A row of a table of a replacement: the flow itself, suppliers by name or all others, everything bought. */
type ReplacementRow =
  | { readonly part: "own" | "demand"; readonly title: string }
  | { readonly part: "others"; readonly title: string; readonly nodes: readonly string[] };

function rowsOf({ from, stages }: ReplacementResult, words: Wording): readonly ReplacementRow[] {
  const [first, rest] = suppliers(stages);
  const name = (id: string): string => placeName(id, words);
  return [
    { part: "own", title: name(from) },
    ...first.map((id) => ({ part: "others", title: name(id), nodes: [id] }) as const),
    ...(rest.length === 0
      ? []
      : [{ part: "others", title: words.say("market.part.others", {}), nodes: rest } as const]),
    { part: "demand", title: words.say("market.part.demand", {}) },
  ];
}

function isDemand({ part }: ReplacementRow): boolean {
  return part === "demand";
}

function supplierColumn(words: Wording): AnswerColumn<ReplacementRow> {
  return { title: words.say("market.column.suppliers", {}), unit: null, of: ({ title }) => title };
}

/** A column for each stage. */
function stageColumns<Stage extends { readonly stage: ReplacementStage["stage"] }>(
  stages: readonly Stage[],
  unit: string,
  words: Wording,
  of: (row: ReplacementRow, stage: Stage) => string,
): readonly AnswerColumn<ReplacementRow>[] {
  return stages.map((stage) => ({
    title: words.say(`market.stage.${stage.stage}`, {}),
    unit: words.unit(unit),
    of: (row) => of(row, stage),
  }));
}

type StageChanges = Pick<ReplacementStage, "own" | "demand"> & { readonly others: readonly Change[] };

/** What a stage changes for a row. */
function stageChange(row: ReplacementRow, stage: StageChanges): number {
  return row.part === "others" ? sumOf(stage.others, row.nodes) : stage[row.part];
}

/** Columns: every stage, their sum, and what was observed from the base year to the year. */
function stagesTable(found: ReplacementResult, words: Wording): TableBlock {
  const { stages } = found;
  const unit = words.unit(found.unit);
  const changeOf = (row: ReplacementRow, stage: ReplacementStage): string => change(stageChange(row, stage), words);
  const sum = (row: ReplacementRow): number => stages.reduce((total, stage) => total + stageChange(row, stage), 0);
  return answerTable(
    replacementId(found, "replacement"),
    [
      supplierColumn(words),
      ...stageColumns(stages, found.unit, words, changeOf),
      {
        title: words.say("market.column.sum", {}),
        unit,
        of: (row) => change(sum(row), words),
        isShown: stages.length > 1,
      },
      {
        title: words.say("market.column.seen", {}),
        unit,
        of: (row) => observedText(row, found, words),
        isShown: found.observed !== undefined,
      },
    ],
    rowsOf(found, words),
    { strong: isDemand },
  );
}

/** Empty where not every seller of a row has a figure in both years. */
function observedText(row: ReplacementRow, found: ReplacementResult, words: Wording): string {
  const { from, observed = [] } = found;
  if (row.part === "demand") return isWholeObserved(found) ? change(sumOf(observed), words) : "";
  const nodes = row.part === "others" ? row.nodes : [from];
  return isObserved(found, nodes) ? change(sumOf(observed, nodes), words) : "";
}

/** Ranges of what every stage changes; all others have none, and rows without any are left out. */
function rangesTable(found: ReplacementResult, words: Wording): TableBlock {
  const { unit, stages } = found;
  const rangeOf = (row: ReplacementRow, stage: ReplacementStage): string => rangeText(stageRange(row, stage), words);
  const rows = rowsOf(found, words).filter((row) => stages.some((stage) => stageRange(row, stage) !== undefined));
  const columns = [supplierColumn(words), ...stageColumns(stages, unit, words, rangeOf)];
  return answerTable(replacementId(found, "replacement-range"), columns, rows, { strong: isDemand });
}

function stageRange(row: ReplacementRow, { others, range }: ReplacementStage): Ends | undefined {
  if (row.part !== "others") return range?.[row.part];
  const [id, ...more] = row.nodes;
  return more.length > 0 ? undefined : others.find(({ node }) => node === id)?.range;
}

function reverseTable(found: ReplacementResult, words: Wording): TableBlock {
  const { unit, stages, reverse } = found;
  const same = stages.flatMap(({ stage }) => reverse.filter((each) => each.stage === stage));
  const columns = [
    supplierColumn(words),
    ...stageColumns(same, unit, words, (row, stage) => change(stageChange(row, stage), words)),
  ];
  return answerTable(replacementId(found, "replacement-reverse"), columns, rowsOf(found, words), { strong: isDemand });
}

function quantity(value: number, words: Wording): string {
  return numberText(value, words.language, { decimals: 2 });
}

function change(value: number, words: Wording): string {
  return numberText(value, words.language, { decimals: 2, signed: true });
}

function rangeText(ends: Ends | undefined, words: Wording): string {
  return ends === undefined ? "" : `${change(ends.low, words)} … ${change(ends.high, words)}`;
}
