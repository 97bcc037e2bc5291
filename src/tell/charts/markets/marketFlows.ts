import { marketNumber, placeName, yearName, type MarketAccount, type TableBlock } from "../../findings/index.ts";
import { capitalised, numberText, wrapped } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { bandName, changeOf, marketBands, type Band, type Limit, type MarketBands } from "./marketBands.ts";
import { PALETTE } from "../palette.ts";
import { ribbonMarks, type Ribbon } from "../ribbons.ts";

const HEIGHT = { phone: 240, screen: 260 } as const;
const MARGIN = { phone: 92, screen: 150 } as const;
const LINE = 16;
const LETTER = 6.6;
const SWATCH = 30;

/** Who ships to whom before and after: ribbons as wide as their quantity, dashed where a limit binds. */
export function marketFlows(account: MarketAccount, options: ChartOptions): Chart | null {
  const bands = marketBands(account);
  const title = titleOf(bands.shown, account);
  if (title === null) return null;
  const { words } = account;
  const items = [...bands.shown.map((band) => bandText(band, account)), ...limitTexts(bands.shown, account)];
  const altText = words.say("chart.market.flows.alt", { items: items.join("; ") });
  const subtitle = words.say("chart.market.flows.subtitle", aboutMarket(account));
  const svg = framed(drawn(bands, account, options), { id: "market-flows", title, subtitle, altText }, options, words);
  return { id: "market-flows", svg, title, altText, table: tableOf(bands, account) };
}

/** What a subtitle says of a market: commodity, unit, year, scenario. */
export function aboutMarket({ market, result, year: asked, words }: MarketAccount): {
  readonly commodity: string;
  readonly unit: string;
  readonly year: string;
  readonly scenario: string;
} {
  const year = yearName(result, asked, words);
  return { commodity: market.commodity, unit: words.unit(market.unit), year, scenario: market.title };
}

function titleOf(shown: readonly Band[], account: MarketAccount): string | null {
  const { words } = account;
  const sorted = shown.toSorted((one, other) => changeOf(one) - changeOf(other));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const fall = low !== undefined && changeOf(low) < 0 ? bandText(low, account) : null;
  const rise = high !== undefined && changeOf(high) > 0 ? bandText(high, account) : null;
  if (fall !== null && rise !== null) return words.say("chart.market.flows.fallAndRise", { fall, rise });
  if (fall !== null) return words.say("chart.market.flows.fall", { fall });
  return rise === null ? null : words.say("chart.market.flows.rise", { rise });
}

function bandText(band: Band, account: MarketAccount): string {
  const unit = account.words.unit(account.market.unit);
  return account.words.say("chart.market.flow", { flow: bandName(band, account), ...amounts(band, account), unit });
}

function amounts({ before, after }: Pick<Band, "before" | "after">, account: MarketAccount) {
  return { before: marketNumber(account, before), after: marketNumber(account, after) };
}

function limitTexts(shown: readonly Band[], account: MarketAccount): readonly string[] {
  return [...new Set(shown.flatMap(({ limits }) => limits))].map((limit) => limitText(limit, account));
}

function limitText({ kind, constraint, name, value, unit }: Limit, account: MarketAccount): string {
  const { words } = account;
  return words.say("chart.market.flows.limit", {
    kind: words.say(`market.kind.${kind}`, {}),
    name:
      kind === "capacity" || kind === "terminal"
        ? placeName(constraint.split(":")[0] ?? "", words.language)
        : kind === "quota" && constraint.includes(">")
          ? pairText(constraint, account)
          : name,
    value: marketNumber(account, value),
    unit: words.unit(unit),
  });
}

function pairText(constraint: string, account: MarketAccount): string {
  const [from = "", to = ""] = constraint.split(">");
  return bandName({ from, to }, account);
}

function drawn({ shown, others }: MarketBands, account: MarketAccount, options: ChartOptions): Element {
  const document = options.document as unknown as Document;
  const layout = options.width < PHONE_WIDTH ? "phone" : "screen";
  const room = shown.reduce((sum, { before, after }) => sum + Math.max(before, after), 0);
  const isCut = others !== null && Math.max(others.before, others.after) > room;
  const ribbons = [
    ...shown.map((band) => ribbonOf(band, account)),
    ...(others === null || isCut ? [] : [othersRibbon(others, account)]),
  ];
  const space = { width: options.width, height: HEIGHT[layout], margin: MARGIN[layout] };
  const { marks, height } = ribbonMarks(document, ribbons, space);
  const unit = account.words.unit(account.market.unit);
  const cut = isCut ? [account.words.say("chart.market.cut", { ...amounts(others, account), unit })] : [];
  const notes = noteMarks(document, limitTexts(shown, account), cut, height, options.width);
  const root = element(document, "svg", { xmlns: SVG, height: String(Math.ceil(notes.bottom)) });
  appendAll(root, [...marks, ...notes.marks]);
  return root;
}

function ribbonOf(band: Band, account: MarketAccount): Ribbon {
  const { before, after } = amounts(band, account);
  const [from, to] = [band.from, band.to].map((node) => placeName(node, account.words.language));
  return { ...band, from: from ?? "", to: to ?? "", text: `${before} → ${after}`, isLimited: band.limits.length > 0 };
}

function othersRibbon(others: Pick<Band, "before" | "after">, account: MarketAccount): Ribbon {
  const name = account.words.say("chart.market.others", {});
  return ribbonOf({ from: name, to: name, ...others, limits: [] }, account);
}

/** Lines below the ribbons: each limit behind a dashed stroke, then what is left out. */
function noteMarks(
  document: Document,
  limits: readonly string[],
  plain: readonly string[],
  top: number,
  width: number,
): { readonly marks: readonly Element[]; readonly bottom: number } {
  let y = top;
  const marks = [...limits, ...plain].flatMap((text, at) => {
    const x = at < limits.length ? SWATCH : 0;
    const dash = { x1: "0", x2: String(SWATCH - 6), y1: pixels(y + 8), y2: pixels(y + 8), stroke: PALETTE.ink };
    const swatch = x === 0 ? [] : [element(document, "line", { ...dash, "stroke-dasharray": "5 3" })];
    const lines = wrapped(capitalised(text), Math.floor((width - x) / LETTER)).map((line) => {
      y += LINE;
      return element(
        document,
        "text",
        { x: String(x), y: pixels(y - 4), "text-anchor": "start", "font-size": "12" },
        line,
      );
    });
    return [...swatch, ...lines];
  });
  return { marks, bottom: y + 4 };
}

function tableOf({ shown, others }: MarketBands, account: MarketAccount): TableBlock {
  const { words, market } = account;
  const unit = words.unit(market.unit);
  const row = (name: string, band: Pick<Band, "before" | "after">, limits: readonly Limit[]): readonly string[] => {
    const { before, after } = amounts(band, account);
    const change = numberText(changeOf(band), words.language, { decimals: 2, signed: true });
    return [name, before, after, change, limits.map((limit) => limitText(limit, account)).join("; ")];
  };
  return {
    kind: "table",
    id: "chart-market-flows",
    columns: [
      { title: words.say("market.column.flow", {}), unit: null },
      { title: words.say("market.column.before", {}), unit },
      { title: words.say("market.column.after", {}), unit },
      { title: words.say("market.column.change", {}), unit },
      { title: words.say("chart.market.column.limit", {}), unit: null },
    ],
    rows: [
      ...shown.map((band) => row(bandName(band, account), band, band.limits)),
      ...(others === null ? [] : [row(words.say("chart.market.others", {}), others, [])]),
    ],
    strong: [],
    notes: [],
  };
}
