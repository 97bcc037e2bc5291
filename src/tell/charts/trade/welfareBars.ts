import { greatest, least } from "../../../base/units/index.ts";
import * as Plot from "@observablehq/plot";
import {
  figuresOf,
  headlineOf,
  isMostlyClosure,
  rankedCountries,
  rankedWithBlocs,
  thirdCountries,
  welfareRange,
  welfareText,
  type Account,
  type TableBlock,
  type WelfareRange,
} from "../../findings/index.ts";
import { decimalsFor, numberText, percentText, rangeCell } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions, type ChartSubject } from "../chart.ts";
import { framed } from "../frame.ts";
import { solveCounts } from "./solveCounts.ts";
import { changeColour, PALETTE } from "../palette.ts";

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly range: WelfareRange | null;
  /** `subject` the country asked about, `party` A or B, `gap` a row that stands for those left out. */
  readonly role: "subject" | "party" | "other" | "gap";
  readonly flagged: boolean;
}

const ENDS = { phone: 8, screen: 12 } as const;
const ROW = 20;

/** Who gains and who loses: ordered diverging bars, ranges as thin lines, the country asked about set apart. */
export function welfareBars(subject: ChartSubject, options: ChartOptions): Chart | null {
  const { account, country } = subject;
  const head = headlineOf(account, country);
  if (head === null) return null;
  const bars = barsOf(account, country, options.width < PHONE_WIDTH ? ENDS.phone : ENDS.screen);
  const altText = altTextOf(account, country);
  const text = { id: "welfare", title: head.clause, subtitle: subtitleOf(account, bars), altText };
  const svg = framed(drawn(bars, account, options), text, options, account.words);
  return { id: "welfare", svg, title: head.clause, altText, table: tableOf(bars, account) };
}

function barsOf(account: Account, country: string, ends: number): readonly Bar[] {
  const ranked = rankedWithBlocs(account);
  const { a, b } = account.case.parties;
  const named = new Set([a, b, country, ...thirdCountries(account)]);
  const bars: Bar[] = [];
  let skipped = 0;
  ranked.forEach((code, at) => {
    if (at >= ends && at < ranked.length - ends && !named.has(code)) {
      skipped++;
      return;
    }
    if (skipped > 0) bars.push(gap(account, skipped, at));
    skipped = 0;
    bars.push(barOf(account, code, country));
  });
  return bars;
}

function gap(account: Account, count: number, at: number): Bar {
  const label = account.words.say("chart.gap", { count: String(count) });
  return { key: `gap-${at}`, label, value: 0, text: "", range: null, role: "gap", flagged: false };
}

function barOf(account: Account, code: string, country: string): Bar {
  const result = figuresOf(account.equilibrium, code)!;
  const { a, b } = account.case.parties;
  const flagged = isMostlyClosure(result);
  const role = code === country ? "subject" : code === a || code === b ? "party" : "other";
  const label = `${account.words.country(code).label}${flagged ? " †" : ""}`;
  const range = welfareRange(account.equilibrium, code);
  return { key: code, label, value: result.welfarePercent, text: welfareText(account, code), range, role, flagged };
}

function drawn(bars: readonly Bar[], account: Account, options: ChartOptions): Element {
  const phone = options.width < PHONE_WIDTH;
  const [left, right] = phone ? [112, 74] : [170, 84];
  const real = bars.filter((bar) => bar.role !== "gap");
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: bars.length * ROW + 44,
    marginLeft: left,
    marginRight: right,
    marginTop: 4,
    marginBottom: 40,
    x: {
      label: account.words.say("chart.welfare.axis", {}),
      labelArrow: "none",
      labelAnchor: "center",
      ticks: phone ? 4 : 7,
      tickFormat: tickText(account),
      domain: domainOf(real),
      nice: true,
    },
    y: { axis: null, domain: bars.map((bar) => bar.key), padding: 0.25 },
    marks: [
      Plot.gridX({ ticks: phone ? 4 : 7, stroke: PALETTE.grid, strokeOpacity: 1 }),
      ...barMarks(real),
      ...labelMarks(bars, left, right),
    ],
  });
}

function barMarks(real: readonly Bar[]): readonly Plot.Markish[] {
  const [low, high] = domainOf(real);
  const subject = real.filter((bar) => bar.role === "subject");
  const ranged = real.filter((bar) => bar.range !== null);
  return [
    Plot.barX(subject, { y: "key", x1: () => low, x2: () => high, fill: PALETTE.band, insetTop: -2, insetBottom: -2 }),
    Plot.barX(real, {
      y: "key",
      x: "value",
      fill: (bar: Bar) => (bar.flagged ? PALETTE.paper : changeColour(bar.value)),
      stroke: (bar: Bar) => (bar.role === "subject" ? PALETTE.ink : changeColour(bar.value)),
      strokeWidth: (bar: Bar) => (bar.role === "subject" ? 1.5 : 1),
    }),
    Plot.ruleY(ranged, {
      y: "key",
      x1: (bar: Bar) => bar.range?.low,
      x2: (bar: Bar) => bar.range?.high,
      stroke: PALETTE.ink,
    }),
    Plot.ruleX([0], { stroke: PALETTE.ink }),
  ];
}

function labelMarks(bars: readonly Bar[], left: number, right: number): readonly Plot.Markish[] {
  const named = (bar: Bar): boolean => bar.role === "subject" || bar.role === "party";
  const label = {
    y: "key",
    textAnchor: "start",
    dx: 4 - left,
    text: "label",
    frameAnchor: "left",
    fontSize: 12,
  } as const;
  const number = {
    y: "key",
    textAnchor: "end",
    dx: right - 2,
    text: "text",
    frameAnchor: "right",
    fontSize: 12,
  } as const;
  const others = bars.filter((bar) => !named(bar));
  return [
    Plot.text(others, label),
    Plot.text(bars.filter(named), { ...label, fontWeight: 700 }),
    Plot.text(bars, number),
  ];
}

function tickText(account: Account): (value: number) => string {
  return (value) =>
    numberText(value, account.words.language, { decimals: decimalsFor(value) === 0 ? 0 : tidy(value), signed: true });
}

/** Decimals that write a tick without trailing zeros. */
function tidy(value: number): number {
  const text = String(Number(value.toFixed(6)));
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}

function domainOf(bars: readonly Bar[]): [number, number] {
  const low = least([0, ...bars.map((bar) => Math.min(bar.value, bar.range?.low ?? 0))]);
  const high = greatest([0, ...bars.map((bar) => Math.max(bar.value, bar.range?.high ?? 0))]);
  return low === high ? [-1, 1] : [low, high];
}

function subtitleOf(account: Account, bars: readonly Bar[]): string {
  const about = aboutOf(account);
  return bars.some((bar) => bar.flagged) ? `${about}; ${account.words.say("chart.welfare.flag", {})}` : about;
}

function aboutOf(account: Account): string {
  const { words, equilibrium } = account;
  const values = { year: String(equilibrium.baseYear), scenario: account.title };
  const counts = rankedCountries(account).flatMap((code) => welfareRange(equilibrium, code)?.count ?? []);
  if (counts.length === 0) return words.say("chart.welfare.noRange", values);
  const range = words.say("chart.welfare.range", { solves: solveCounts(counts, words) });
  return words.say("chart.welfare.subtitle", { ...values, range });
}

function altTextOf(account: Account, country: string): string {
  const { words } = account;
  const ranked = rankedCountries(account);
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  return words.say("chart.welfare.alt", {
    count: String(ranked.length),
    best: words.country(best).name,
    bestValue: welfareText(account, best),
    worst: words.country(worst).name,
    worstValue: welfareText(account, worst),
    country: words.country(country).name,
    value: percentText(
      figuresOf(account.equilibrium, country)!.welfarePercent,
      words.language,
      welfareRange(account.equilibrium, country) ?? undefined,
    ),
  });
}

function tableOf(bars: readonly Bar[], account: Account): TableBlock {
  const { words } = account;
  const real = bars.filter((bar) => bar.role !== "gap");
  const rows = real.map((bar) => {
    const decimals = decimalsFor(bar.value, bar.range ?? undefined);
    const range = bar.range === null ? "" : rangeCell(bar.range, words.language, decimals);
    return [bar.label, numberText(bar.value, words.language, { decimals, signed: true }), range];
  });
  return {
    kind: "table",
    id: "chart-welfare",
    columns: [
      { title: words.say("column.country", {}), unit: null },
      { title: words.say("column.welfare", {}), unit: "%" },
      { title: words.say("column.range", {}), unit: "%" },
    ],
    rows,
    strong: real.flatMap((bar, at) => (bar.role === "subject" ? [at] : [])),
    notes: [],
  };
}
