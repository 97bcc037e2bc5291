import { greatest } from "../../../base/units/index.ts";
import * as Plot from "@observablehq/plot";
import type { AlignmentAccount, TableBlock } from "../../findings/index.ts";
import { numberText, rangeCell } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly country: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** False for a single solve. */
  readonly isRanged: boolean;
  readonly isFrom: boolean;
}

const ROW = 30;

/** What both sides of a pair lose by every closing, in the base and under the last scenario; null without leverage. */
export function leverageBars(account: AlignmentAccount, options: ChartOptions): Chart | null {
  const { leverage, words } = account;
  const first = leverage[0]?.rows[0];
  if (first === undefined) return null;
  const { from, to } = first;
  const bars = barsOf(account, from, to);
  const [a, b] = [words.country(from).label, words.country(to).label];
  const text = (value: number): string => numberText(value, words.language, { decimals: 3 });
  const title = titleOf(account, from, to);
  const base = words.economy(first.base);
  const { count } = first.range;
  const subtitle =
    count > 1
      ? words.say("chart.leverage.subtitle", { base, count: String(count) })
      : words.say("chart.leverage.subtitleOne", { base });
  const altText = words.say("chart.leverage.alt", {
    a,
    b,
    values: bars
      .map(({ label, country, value }) => `${label}: ${words.country(country).label} ${text(value)}`)
      .join("; "),
  });
  const svg = framed(drawn(bars, account, options), { id: "leverage", title, subtitle, altText }, options, words);
  return { id: "leverage", svg, title, altText, table: tableOf(account, bars) };
}

function titleOf({ leverage, words }: AlignmentAccount, from: string, to: string): string {
  const rows = leverage.flatMap(({ rows: all }) => all.filter((each) => each.from === from && each.to === to));
  const weaker = rows.every((each) => each.vFrom > each.vTo);
  const stronger = rows.every((each) => each.vFrom < each.vTo);
  const [a, b] = [words.country(from).name, words.country(to).name];
  if (weaker) return words.say("chart.leverage.title", { weak: a, strong: b });
  return stronger
    ? words.say("chart.leverage.title", { weak: b, strong: a })
    : words.say("chart.leverage.titleMixed", { a, b });
}

function barsOf({ leverage, words }: AlignmentAccount, from: string, to: string): readonly Bar[] {
  const shown = [leverage[0], ...leverage.slice(1).slice(-1)].filter((each) => each !== undefined);
  const closings = [...new Set(shown.flatMap(({ rows }) => rows.map(({ closing }) => closing)))];
  return closings.flatMap((closing) =>
    shown.flatMap(({ id, title, rows }) =>
      rows
        .filter((each) => each.from === from && each.to === to && each.closing === closing)
        .flatMap((each): Bar[] => {
          const words_ = words.say(`align.closing.${closing}`, { a: words.country(from).label });
          const label = `${words_} (${title})`;
          const isRanged = each.range.count > 1;
          const one = { label, country: from, value: each.vFrom, ...each.range.vFrom, isRanged, isFrom: true };
          const other = { label, country: to, value: each.vTo, ...each.range.vTo, isRanged, isFrom: false };
          return [
            { key: `${closing} ${id} from`, ...one },
            { key: `${closing} ${id} to`, ...other },
          ];
        }),
    ),
  );
}

function drawn(bars: readonly Bar[], { words }: AlignmentAccount, options: ChartOptions): Element {
  const phone = options.width < PHONE_WIDTH;
  const number = (value: number): string => numberText(value, words.language, { decimals: 2 });
  const start = { frameAnchor: "left", textAnchor: "start", fill: PALETTE.ink } as const;
  const halo = { stroke: PALETTE.paper, strokeWidth: 4 } as const;
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: bars.length * ROW + 34,
    marginLeft: 8,
    marginRight: 44,
    marginTop: 8,
    marginBottom: 26,
    x: {
      label: null,
      ticks: phone ? 4 : 8,
      domain: [0, greatest(bars.map(({ high }) => high))],
      nice: true,
      tickFormat: (value: number) => numberText(value, words.language, { decimals: Number.isInteger(value) ? 0 : 1 }),
    },
    y: { axis: null, type: "band", domain: bars.map(({ key }) => key), padding: 0 },
    marks: [
      Plot.gridX({ ticks: phone ? 4 : 8, stroke: PALETTE.grid, strokeOpacity: 1 }),
      Plot.barX(bars, {
        y: "key",
        x1: 0,
        x2: "value",
        insetTop: 16,
        insetBottom: 4,
        fill: ({ isFrom }: Bar) => (isFrom ? PALETTE.orange : PALETTE.blue),
      }),
      Plot.ruleY(bars, { y: "key", x1: "low", x2: "high", stroke: PALETTE.ink, dy: 6 }),
      Plot.text(bars, {
        ...start,
        ...halo,
        y: "key",
        text: ({ label, country, value }: Bar) => `${words.country(country).label} ${number(value)} · ${label}`,
        dy: -8,
        fontSize: phone ? 9.5 : 11.5,
        lineWidth: phone ? 34 : 90,
        textOverflow: "ellipsis",
      }),
    ],
  });
}

function tableOf({ words }: AlignmentAccount, bars: readonly Bar[]): TableBlock {
  return {
    kind: "table",
    id: "chart-leverage",
    columns: [
      { title: words.say("align.column.closing", {}), unit: null },
      { title: words.say("align.column.country", {}), unit: null },
      { title: words.say("align.column.lossOf", {}), unit: "%" },
      { title: words.say("column.range", {}), unit: "%" },
    ],
    rows: bars.map(({ label, country, value, low, high, isRanged }) => [
      label,
      words.country(country).label,
      numberText(value, words.language, { decimals: 3 }),
      isRanged ? rangeCell({ low, high }, words.language, 3) : "",
    ]),
    strong: [],
    notes: [],
  };
}
