import { pairOf, verdictOf, type Account, type TableBlock } from "../../findings/index.ts";
import type { BilateralResult } from "../../../results/index.ts";
import {
  listText,
  millionText,
  LEVEL_DIGITS,
  moneyText,
  numberText,
  percentText,
  rangeCell,
  THIN_SPACE,
  type Language,
  type Wording,
} from "../../../base/wording/index.ts";
import type { Chart, ChartOptions, ChartSubject } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { type Arrow, arrowMarks, BEFORE } from "./arrowMarks.ts";
import { variantsText } from "./variantsText.ts";

/** Trade before and after: what the country sells to the two and what they sell each other. */
export function flowArrows(subject: ChartSubject, options: Omit<ChartOptions, "document">): Chart | null {
  const { account, country } = subject;
  const arrows = arrowsOf(account, country);
  if (!arrows.some((arrow) => arrow.isSubject)) return null;
  const { words } = account;
  const title = titleOf(arrows, account, country);
  const altText = words.say("chart.flows.alt", {
    items: arrows.map((arrow) => `${arrow.label}: ${arrow.text}`).join("; "),
  });
  const svg = framedMarks(
    arrowMarks(arrows, { width: options.width, language: words.language }),
    { id: "flows", title, subtitle: subtitleOf(arrows, account), altText },
    options,
    words,
  );
  return { id: "flows", svg, title, altText, table: tableOf(arrows, account) };
}

function arrowsOf(account: Account, country: string): readonly Arrow[] {
  const { a, b } = account.case.parties;
  if (a === null) return [];
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
  const [before, after] = [pair.before, pair.after].map((value) =>
    moneyText(value, currency, language, { digits: LEVEL_DIGITS }),
  );
  const [number = "", scale = ""] = before!.split(THIN_SPACE);
  return after!.endsWith(THIN_SPACE + scale) ? `${number} → ${after}` : `${before} → ${after}`;
}

function titleOf(arrows: readonly Arrow[], { words }: Account, country: string): string {
  const changes = arrows.filter((arrow) => arrow.isSubject).map(({ pair }) => changeText(pair, words));
  return words.say("chart.flows.title", {
    country: words.country(country).subject,
    changes: listText(changes, words.language),
  });
}

/** `3.4 % less to China`; where the range does not settle the direction, that too. */
function changeText({ changePercent, importer, range }: BilateralResult, words: Wording): string {
  const value = percentText(Math.abs(changePercent ?? 0), words.language).replace("+", "");
  const { to } = words.country(importer);
  const verdict = verdictOf(changePercent ?? 0, range?.changePercent ?? null);
  if (verdict === "none") return words.say("chart.flows.none", { to });
  const change = words.say((changePercent ?? 0) < 0 ? "chart.flows.less" : "chart.flows.more", { value, to });
  return verdict === "open" ? words.say("chart.flows.uncertain", { change }) : change;
}

function subtitleOf(arrows: readonly Arrow[], { words, equilibrium, title }: Account): string {
  const counts = arrows.flatMap(({ pair }) => pair.range?.changePercent.count ?? []);
  const about = words.say("chart.flows.subtitle", {
    scope: words.say(`scope.${arrows[0]!.pair.scope}`, {}),
    year: String(equilibrium.baseYear),
    scenario: title,
  });
  if (counts.length === 0) return about;
  return `${about} ${words.say("chart.line", { variants: variantsText(counts, words) })}`;
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
