import { greatest } from "../../../base/units/index.ts";
import { placeName, type MarketAccount, type TableBlock } from "../../findings/index.ts";
import { capitalised, numberText, THIN_SPACE } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { aboutMarket } from "./marketFlows.ts";
import { changeColour, PALETTE } from "../palette.ts";

/** What a supplier is of all that is loaded for a buyer, percent. */
interface Share {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

interface Label {
  readonly share: Share;
  readonly y: number;
}

const SHOWN = 6;
const HEIGHT = 250;
const TOP = 30;
const ROW = 15;
const GAP = 9;
const LETTER = 6.1;
const MARGIN = { phone: 132, screen: 230 } as const;
/** Changes below this, percentage points, are drawn grey. */
const SMALL = 0.5;

/** Shares of the suppliers of one buyer, before and after; null where nothing is loaded for it in either. */
export function supplierShares(account: MarketAccount, buyer: string, options: ChartOptions): Chart | null {
  const { words } = account;
  const shares = sharesOf(account, buyer);
  const [most] = shares.toSorted((one, other) => size(other) - size(one));
  if (most === undefined) return null;
  const values = (share: Share): { supplier: string; before: string; after: string } => ({
    supplier: share.name,
    before: percent(share.before, account),
    after: percent(share.after, account),
  });
  const name = placeName(buyer, words);
  const title = words.say("chart.market.shares.title", { ...values(most), buyer: name });
  const items = shares.map((share) => words.say("chart.market.share", values(share))).join("; ");
  const altText = words.say("chart.market.shares.alt", { buyer: name, items });
  const { commodity, year, scenario } = aboutMarket(account);
  const subtitle = words.say("chart.market.shares.subtitle", { commodity, year, scenario });
  const frame = { id: "supplier-shares", title, subtitle, altText };
  const svg = framed(drawn(shares, account, options), frame, options, words);
  return { id: "supplier-shares", svg, title, altText, table: tableOf(shares, account) };
}

/** The buyer whose supplies change most in quantity, among those that get something before and after; null if none. Residuals are left out. */
export function mostChangedBuyer({ result }: Pick<MarketAccount, "result">): string | null {
  const found = new Map<string, { before: number; after: number; change: number }>();
  for (const { to, before, quantity } of result.flows) {
    const sum = found.get(to) ?? { before: 0, after: 0, change: 0 };
    found.set(to, {
      before: sum.before + before,
      after: sum.after + quantity,
      change: sum.change + Math.abs(quantity - before),
    });
  }
  const [most] = [...found]
    .filter(([id]) => !result.residuals.includes(id))
    .filter(([, { before, after, change }]) => before > 0 && after > 0 && change > 0)
    .toSorted((one, other) => other[1].change - one[1].change);
  return most?.[0] ?? null;
}

function size({ before, after }: Share): number {
  return Math.abs(after - before);
}

function sharesOf(account: MarketAccount, buyer: string): readonly Share[] {
  const flows = account.result.flows.filter(({ to }) => to === buyer);
  const before = flows.reduce((sum, flow) => sum + flow.before, 0);
  const after = flows.reduce((sum, flow) => sum + flow.quantity, 0);
  if (before <= 0 || after <= 0) return [];
  const all = [...new Set(flows.map(({ from }) => from))]
    .map((from) => {
      const own = flows.filter((flow) => flow.from === from);
      const part = (pick: (flow: (typeof own)[number]) => number, total: number): number =>
        (100 * own.reduce((sum, flow) => sum + pick(flow), 0)) / total;
      return {
        name: placeName(from, account.words),
        before: part((flow) => flow.before, before),
        after: part((flow) => flow.quantity, after),
      };
    })
    .toSorted((one, other) => Math.max(other.before, other.after) - Math.max(one.before, one.after));
  const rest = all.slice(SHOWN);
  if (rest.length < 2) return all;
  const others = {
    name: account.words.say("chart.market.others", {}),
    before: rest.reduce((sum, share) => sum + share.before, 0),
    after: rest.reduce((sum, share) => sum + share.after, 0),
  };
  return [...all.slice(0, SHOWN), others];
}

function drawn(shares: readonly Share[], account: MarketAccount, options: ChartOptions): Element {
  const document = options.document as unknown as Document;
  const margin = options.width < PHONE_WIDTH ? MARGIN.phone : MARGIN.screen;
  const [x0, x1] = [margin, options.width - margin];
  const most = greatest(shares.map(({ before, after }) => Math.max(before, after)));
  const y = (value: number): number => TOP + HEIGHT * (1 - value / most);
  const [left, right] = [labels(shares, ({ before }) => y(before)), labels(shares, ({ after }) => y(after))];
  const bottom = greatest([...left, ...right].map((each) => each.y)) + ROW;
  const root = element(document, "svg", { xmlns: SVG, height: String(Math.ceil(bottom)) });
  appendAll(root, [
    ...[x0, x1].map((x) => rule(document, x, y(0))),
    text(document, capitalised(account.words.say("market.column.before", {})), x0, 12, "middle"),
    text(document, capitalised(account.words.say("market.column.after", {})), x1, 12, "middle"),
    ...shares.flatMap((share) => slope(document, share, [x0, y(share.before)], [x1, y(share.after)])),
    ...left.map((each) => text(document, side(each.share, "before", account, margin), x0 - GAP, each.y + 4, "end")),
    ...right.map((each) => text(document, side(each.share, "after", account, margin), x1 + GAP, each.y + 4, "start")),
  ]);
  return root;
}

/** Heights of labels from the top, none closer than a line of text. */
function labels(shares: readonly Share[], height: (share: Share) => number): readonly Label[] {
  let last = -Infinity;
  return shares
    .toSorted((one, other) => height(one) - height(other))
    .map((share) => {
      last = Math.max(height(share), last + ROW);
      return { share, y: last };
    });
}

/** Name and share; a name that does not fit is cut, its whole stands in the table. */
function side(share: Share, when: "before" | "after", account: MarketAccount, margin: number): string {
  const value = percent(share[when], account);
  const room = Math.floor((margin - GAP) / LETTER) - value.length - 1;
  const name = share.name.length > room ? `${share.name.slice(0, room - 1).trimEnd()}…` : share.name;
  return `${name} ${value}`;
}

function percent(value: number, { words }: MarketAccount): string {
  return `${numberText(value, words.language, { decimals: 1 })}${THIN_SPACE}%`;
}

function rule(document: Document, x: number, bottom: number): Element {
  const ends = { x1: pixels(x), x2: pixels(x), y1: String(TOP - 10), y2: pixels(bottom) };
  return element(document, "line", { ...ends, stroke: PALETTE.grid });
}

function slope(
  document: Document,
  share: Share,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): readonly Element[] {
  const isSmall = size(share) < SMALL;
  const stroke = isSmall ? PALETTE.quiet : changeColour(share.after - share.before);
  const ends = { x1: pixels(x0), x2: pixels(x1), y1: pixels(y0), y2: pixels(y1) };
  const dot = (cx: number, cy: number): Element =>
    element(document, "circle", { cx: pixels(cx), cy: pixels(cy), r: "4", fill: stroke });
  return [
    element(document, "line", { ...ends, stroke, "stroke-width": isSmall ? "1.5" : "2.5" }),
    dot(x0, y0),
    dot(x1, y1),
  ];
}

function text(document: Document, words: string, x: number, y: number, anchor: "start" | "middle" | "end"): Element {
  const place = { x: pixels(x), y: pixels(y), "text-anchor": anchor, "font-size": "12" };
  return element(document, "text", place, words);
}

function tableOf(shares: readonly Share[], { words }: MarketAccount): TableBlock {
  const number = (value: number, signed: boolean): string => numberText(value, words.language, { decimals: 1, signed });
  return {
    kind: "table",
    id: "chart-supplier-shares",
    columns: [
      { title: words.say("market.column.suppliers", {}), unit: null },
      { title: words.say("market.column.before", {}), unit: "%" },
      { title: words.say("market.column.after", {}), unit: "%" },
      { title: words.say("market.column.change", {}), unit: words.say("unit.points", {}) },
    ],
    rows: shares.map(({ name, before, after }) => [
      name,
      number(before, false),
      number(after, false),
      number(after - before, true),
    ]),
    strong: [],
    notes: [],
  };
}
