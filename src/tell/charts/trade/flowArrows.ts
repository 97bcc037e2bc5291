import { greatest, least } from "../../../base/units/index.ts";
import * as Plot from "@observablehq/plot";
import { pairOf, type Account, type TableBlock } from "../../findings/index.ts";
import type { BilateralResult } from "../../../results/index.ts";
import {
  listText,
  millionText,
  moneyText,
  numberText,
  percentText,
  rangeCell,
  THIN_SPACE,
  type Language,
} from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions, type ChartSubject } from "../chart.ts";
import { framed } from "../frame.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { solveCounts } from "./solveCounts.ts";

interface Arrow {
  readonly key: string;
  readonly pair: BilateralResult;
  /** After the measures, before = 100. */
  readonly index: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
  readonly text: string;
  readonly isSubject: boolean;
}

const ROW = { phone: 60, screen: 46 } as const;
const BEFORE = 100;

/** Trade before and after: what the country sells to the two and what they sell each other. */
export function flowArrows(subject: ChartSubject, options: ChartOptions): Chart | null {
  const { account, country } = subject;
  const arrows = arrowsOf(account, country);
  if (!arrows.some((arrow) => arrow.isSubject)) return null;
  const { words } = account;
  const title = titleOf(arrows, account, country);
  const altText = words.say("chart.flows.alt", {
    items: arrows.map((arrow) => `${arrow.label}: ${arrow.text}`).join("; "),
  });
  const svg = framed(
    drawn(arrows, account, options),
    { id: "flows", title, subtitle: subtitleOf(arrows, account), altText },
    options,
    words,
  );
  return { id: "flows", svg, title, altText, table: tableOf(arrows, account) };
}

function arrowsOf(account: Account, country: string): readonly Arrow[] {
  const { a, b } = account.case.parties;
  const pairs = [
    [country, b],
    [country, a],
    [b, a],
    [a, b],
  ] as const;
  const found = pairs.map(([exporter, importer]) => pairOf(account.equilibrium, exporter, importer));
  return [...new Set(found)]
    .filter((pair) => pair !== undefined)
    .filter((pair) => pair.changePercent !== null)
    .map((pair) => arrowOf(account, pair, country));
}

function arrowOf(account: Account, pair: BilateralResult, country: string): Arrow {
  const { words, equilibrium } = account;
  const { currency } = equilibrium;
  const range = pair.range?.changePercent;
  const flow = { exporter: words.country(pair.exporter).label, importer: words.country(pair.importer).label };
  return {
    key: `${pair.exporter}-${pair.importer}`,
    pair,
    index: BEFORE + pair.changePercent!,
    low: range === undefined ? null : BEFORE + range.low,
    high: range === undefined ? null : BEFORE + range.high,
    label: words.say("flow", flow),
    text: `${amountsText(pair, currency, words.language)}, ${percentText(pair.changePercent, words.language)}`,
    isSubject: pair.exporter === country,
  };
}

/** `38.2 → 36.8 billion USD`: the scale once where both share it. */
function amountsText(pair: BilateralResult, currency: string, language: Language): string {
  const [before, after] = [pair.before, pair.after].map((value) => moneyText(value, currency, language));
  const [number = "", scale = ""] = before!.split(THIN_SPACE);
  return after!.endsWith(THIN_SPACE + scale) ? `${number} → ${after}` : `${before} → ${after}`;
}

function titleOf(arrows: readonly Arrow[], account: Account, country: string): string {
  const { words } = account;
  const changes = arrows
    .filter((arrow) => arrow.isSubject)
    .map(({ pair }) => {
      const value = percentText(Math.abs(pair.changePercent ?? 0), words.language).replace("+", "");
      const to = words.country(pair.importer).to;
      return words.say((pair.changePercent ?? 0) < 0 ? "chart.flows.less" : "chart.flows.more", { value, to });
    });
  return words.say("chart.flows.title", {
    country: words.country(country).subject,
    changes: listText(changes, words.language),
  });
}

function subtitleOf(arrows: readonly Arrow[], account: Account): string {
  const { words, equilibrium } = account;
  const counts = arrows.map((arrow) => arrow.pair.range?.changePercent.count ?? 1);
  return words.say("chart.flows.subtitle", {
    scope: words.say(`scope.${arrows[0]!.pair.scope}`, {}),
    year: String(equilibrium.baseYear),
    scenario: account.title,
    range: words.say("chart.welfare.range", { solves: solveCounts(counts, words) }),
  });
}

function drawn(arrows: readonly Arrow[], account: Account, options: ChartOptions): Element {
  const phone = options.width < PHONE_WIDTH;
  const ends = arrows.flatMap((arrow) => [BEFORE, arrow.index, arrow.low ?? BEFORE, arrow.high ?? BEFORE]);
  const ticks = phone ? 4 : 8;
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: arrows.length * (phone ? ROW.phone : ROW.screen) + 44,
    marginLeft: 8,
    marginRight: 12,
    marginTop: 8,
    marginBottom: 26,
    x: {
      label: null,
      ticks,
      domain: [least(ends), greatest(ends)],
      nice: true,
      tickFormat: (value: number) =>
        numberText(value, account.words.language, { decimals: Number.isInteger(value) ? 0 : 1 }),
    },
    y: { axis: null, type: "band", domain: arrows.map((arrow) => arrow.key), padding: 0 },
    marks: [
      Plot.gridX({ ticks, stroke: PALETTE.grid, strokeOpacity: 1 }),
      ...arrowMarks(arrows, phone ? 12 : 6),
      ...labelMarks(arrows, phone),
    ],
  });
}

function arrowMarks(arrows: readonly Arrow[], dy: number): readonly Plot.Markish[] {
  const ranged = arrows.filter((arrow) => arrow.low !== null);
  return [
    Plot.ruleX([BEFORE], { stroke: PALETTE.quiet }),
    Plot.ruleY(ranged, { y: "key", x1: "low", x2: "high", stroke: PALETTE.ink, dy, strokeWidth: 1 }),
    Plot.arrow(arrows, {
      y: "key",
      x1: BEFORE,
      x2: "index",
      stroke: (arrow: Arrow) => changeColour(arrow.pair.changePercent ?? 0),
      strokeWidth: (arrow: Arrow) => (arrow.isSubject ? 5 : 3),
      headLength: 5,
      dy,
    }),
    Plot.dot(arrows, { y: "key", x: BEFORE, r: 4, fill: PALETTE.paper, stroke: PALETTE.ink, dy }),
  ];
}

function labelMarks(arrows: readonly Arrow[], phone: boolean): readonly Plot.Markish[] {
  const fontSize = phone ? 11.5 : 12.5;
  const text = { y: "key", fontSize, stroke: PALETTE.paper, strokeWidth: 4, fill: PALETTE.ink } as const;
  const start = { frameAnchor: "left", textAnchor: "start" } as const;
  const side = phone
    ? ({ ...start, dy: -6 } as const)
    : ({ frameAnchor: "right", textAnchor: "end", dy: -15 } as const);
  return [
    Plot.text(arrows, { ...text, ...start, text: "label", fontWeight: 700, dy: phone ? -21 : -15 }),
    Plot.text(arrows, { ...text, ...side, text: "text" }),
  ];
}

function tableOf(arrows: readonly Arrow[], account: Account): TableBlock {
  const { words, equilibrium } = account;
  const { language } = words;
  const money = millionText(equilibrium.currency, language);
  return {
    kind: "table",
    id: "chart-flows",
    columns: [
      { title: words.say("column.flow", {}), unit: null },
      { title: words.say("column.before", {}), unit: money },
      { title: words.say("column.after", {}), unit: money },
      { title: words.say("column.change", {}), unit: "%" },
      { title: words.say("column.range", {}), unit: "%" },
    ],
    rows: arrows.map(({ label, pair }) => [
      label,
      numberText(pair.before, language, { decimals: 0 }),
      numberText(pair.after, language, { decimals: 0 }),
      numberText(pair.changePercent, language, { decimals: 2, signed: true }),
      pair.range === undefined ? "" : rangeCell(pair.range.changePercent, language, 1),
    ]),
    strong: arrows.flatMap((arrow, at) => (arrow.isSubject ? [at] : [])),
    notes: [],
  };
}
