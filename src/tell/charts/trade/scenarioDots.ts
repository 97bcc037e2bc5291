import {
  capitalised,
  countedNoun,
  decimalsFor,
  listText,
  numberText,
  type Wording,
} from "../../../base/wording/index.ts";
import {
  figuresOf,
  type IncomeAccount,
  rangedPercent,
  type TableBlock,
  type Verdict,
  verdictOf,
  welfareRange,
  type WelfareRange,
} from "../../findings/index.ts";
import type { Chart, MarkOptions } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { type RangePanel, type RangeRow, rangePanels } from "../rangeRows.ts";
import { partedByReach } from "../reach.ts";
import { variantsText } from "./variantsText.ts";

/** A scenario with what it does to the country. */
interface ScenarioRow extends RangeRow {
  readonly value: number;
  readonly range: WelfareRange | null;
  readonly verdict: Verdict;
  readonly decimals: number;
}

/**
 * What every scenario does to a country: a dot for the central estimate, a line over all variants of the model that were solved of
 * it, which are the elasticity sets alone unless the case asks for its full range. Scenarios that would flatten the others stand on a scale of their own. Null of a single scenario.
 *
 * @param main  Scenario that the answer is about; it is set apart.
 */
export function scenarioDots(
  accounts: readonly IncomeAccount[],
  country: string,
  main: string,
  options: MarkOptions,
): Chart | null {
  const [first] = accounts;
  const rows = accounts.flatMap((account) => scenarioRow(account, country, main));
  if (first === undefined || rows.length < 2) return null;
  const { words } = first;
  const title = titleOf(rows, first, country);
  const altText = words.say("chart.scenarios.alt", {
    country: words.country(country).of,
    items: rows.map(({ label, text }) => `${label} ${text}`).join("; "),
  });
  const text = { id: "scenarios", title, subtitle: subtitleOf(rows, first), altText };
  const drawn = rangePanels(panelsOf(rows, first), { width: options.width, language: words.language });
  return {
    id: "scenarios",
    svg: framedMarks(drawn, text, options, words),
    title,
    altText,
    table: tableOf(rows, first),
  };
}

function scenarioRow(account: IncomeAccount, country: string, main: string): readonly ScenarioRow[] {
  const value = figuresOf(account.equilibrium, country)?.welfarePercent;
  if (value === undefined) return [];
  const range = welfareRange(account.equilibrium, country);
  const decimals = decimalsFor(value, range ?? undefined);
  const verdict = verdictOf(value, range);
  return [
    {
      label: account.title,
      value,
      range,
      text: rangedPercent(value, range, account.words.language).value,
      isStrong: account.scenario === main,
      isSettled: verdict === "gain" || verdict === "loss",
      isPartial: range?.kind === "sets",
      verdict,
      decimals,
    },
  ];
}

/** One scale, or two where the widest scenarios would flatten the others. */
function panelsOf(rows: readonly ScenarioRow[], { words }: IncomeAccount): readonly RangePanel[] {
  const [small = [], large] = partedByReach(rows);
  if (large === undefined) return [{ heading: null, rows: small }];
  return [
    { heading: words.say("chart.scenarios.small", {}), rows: small },
    { heading: words.say("chart.scenarios.large", {}), rows: large },
  ];
}

/** In how many scenarios the country gains, loses, and in how many that is not settled. */
function titleOf(rows: readonly ScenarioRow[], { words }: IncomeAccount, country: string): string {
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const parts = (["gain", "loss", "open", "none"] as const).flatMap((verdict) =>
    count(verdict) === 0 ? [] : [words.say(`chart.scenarios.${verdict}`, { count: String(count(verdict)) })],
  );
  return words.say("chart.scenarios.title", {
    country: words.country(country).subject,
    scenarios: countedNoun(rows.length, "chart.scenariosOf", words.language),
    parts: listText(parts, words.language),
  });
}

function subtitleOf(rows: readonly ScenarioRow[], { words, equilibrium }: IncomeAccount): string {
  const year = String(equilibrium.baseYear);
  const parts = [
    words.say("chart.scenarios.subtitle", { year }),
    rangesText(rows, words),
    ...(rows.some(({ isSettled }) => !isSettled) ? [words.say("chart.range.hollow", {})] : []),
  ];
  return parts.map((part) => capitalised(part)).join(" ");
}

/** What the lines of scenarios go over: the same for all, or a dashed one over less. */
function rangesText(rows: readonly ScenarioRow[], words: Wording): string {
  const whole = rows.flatMap(({ range }) => (range?.kind === "full" ? [range.count] : []));
  const isPartial = rows.some((row) => row.isPartial === true);
  if (whole.length === 0) return words.say(isPartial ? "chart.range.sets" : "chart.range.none", {});
  const variants = variantsText(whole, words);
  return words.say(isPartial ? "chart.range.both" : "chart.range.variants", { variants });
}

/** What the range of a scenario goes over. */
function overText({ range }: ScenarioRow, { say }: Wording): string {
  if (range === null) return "";
  return say(`chart.range.over.${range.kind}`, { count: String(range.count) });
}

function tableOf(rows: readonly ScenarioRow[], { words }: IncomeAccount): TableBlock {
  const signed = (value: number | null, decimals: number): string =>
    value === null ? "" : numberText(value, words.language, { decimals, signed: true });
  return {
    kind: "table",
    id: "chart-scenarios",
    columns: [
      { title: words.say("column.scenario", {}), unit: null },
      { title: words.say("column.centre", {}), unit: "%" },
      { title: words.say("chart.column.low", {}), unit: "%" },
      { title: words.say("chart.column.high", {}), unit: "%" },
      { title: words.say("chart.range.over", {}), unit: null },
    ],
    rows: rows.map((row) => [
      row.label,
      signed(row.value, row.decimals),
      signed(row.range?.low ?? null, row.decimals),
      signed(row.range?.high ?? null, row.decimals),
      overText(row, words),
    ]),
    strong: rows.flatMap(({ isStrong }, at) => (isStrong ? [at] : [])),
    notes: [],
  };
}
