import { greatest } from "../../../base/units/index.ts";
import {
  type MarketAccount,
  type MarketState,
  marketVerdict,
  partyNodes,
  placeInSentence,
  placeName,
  saidWhen,
  type TableBlock,
} from "../../findings/index.ts";
import { capitalised, numberText, THIN_SPACE } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type MarkOptions } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { labelLines, LINE_HEIGHT, linesWithin } from "../writing.ts";
import { aboutMarket, withScore } from "./marketFlows.ts";
import { changeColour, PALETTE } from "../palette.ts";

/** What a supplier is of all that is loaded for a buyer, percent. */
interface Share {
  /** Null: all that have no line of their own. */
  readonly from: string | null;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Lines beside an end of a slope, the colour and height of that end, and where their middle stands, pixels from the top. */
interface Label {
  readonly lines: readonly string[];
  readonly colour: string;
  readonly end: number;
  readonly y: number;
}

/** Suppliers that have a line of their own, beside the parties of the case. */
const SHOWN = 6;
const HEIGHT = 250;
const TOP = 30;
const GAP = 9;
const RADIUS = 4;
/** From an end of a slope to its label, pixels: room for the line that leads to a label that had to move. */
const LEAD = { phone: 20, screen: 34 } as const;
const MARGIN = { phone: 140, screen: 280 } as const;
/** The least share that is written, percent. */
const LEAST = 0.1;
/** Changes below this, percentage points, are drawn grey. */
const SMALL = 0.5;

/** Shares of the suppliers of one buyer, before and after; null where nothing is loaded for it in either. */
export function supplierShares(account: MarketState, buyer: string, options: MarkOptions): Chart | null {
  const { words } = account;
  const shares = sharesOf(account, buyer);
  const isTold = marketVerdict(account.market) === "names";
  const named = shares.filter(({ from, before, after }) => from !== null && (isTold || after <= before));
  const [most] = named.toSorted((one, other) => size(other) - size(one));
  if (most === undefined) return null;
  const name = placeName(buyer, words);
  const said = words.say("chart.market.shares.title", {
    before: shareText(most.before, account),
    after: shareText(most.after, account),
    supplier: words.language === "en" ? placeInSentence(most.from!, words) : most.name,
    buyer: words.language === "en" ? placeInSentence(buyer, words) : name,
  });
  const title = saidWhen(account, capitalised(said), words);
  const items = shares.map((share) => words.say("chart.market.share", values(share, account))).join("; ");
  const altText = saidWhen(account, words.say("chart.market.shares.alt", { buyer: name, items }), words);
  const { commodity, year, scenario } = aboutMarket(account);
  const subtitle = withScore(words.say("chart.market.shares.subtitle", { commodity, year, scenario }), account);
  const frame = { id: "supplier-shares", title, subtitle, altText };
  const svg = framedMarks(drawn(shares, account, options.width), frame, options, words);
  return { id: "supplier-shares", svg, title, altText, table: tableOf(shares, account) };
}

function values(
  share: Share,
  account: MarketAccount,
): { readonly supplier: string; readonly before: string; readonly after: string } {
  return { supplier: share.name, before: percent(share.before, account), after: percent(share.after, account) };
}

/** A share in a sentence: one that would read as zero is nothing, or less than the least that reads as something. */
function shareText(value: number, account: MarketAccount): string {
  if (value >= LEAST / 2) return percent(value, account);
  const { say } = account.words;
  if (value <= 0) return say("chart.market.share.none", {});
  return say("chart.market.share.trace", { least: percent(LEAST, account) });
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
    .map((from): Share => {
      const own = flows.filter((flow) => flow.from === from);
      const part = (pick: (flow: (typeof own)[number]) => number, total: number): number =>
        (100 * own.reduce((sum, flow) => sum + pick(flow), 0)) / total;
      return {
        from,
        name: placeName(from, account.words),
        before: part((flow) => flow.before, before),
        after: part((flow) => flow.quantity, after),
      };
    })
    .toSorted((one, other) => Math.max(other.before, other.after) - Math.max(one.before, one.after));
  const parties = partyNodes(account);
  const isShown = ({ from }: Share, at: number): boolean => at < SHOWN || (from !== null && parties.has(from));
  const rest = all.filter((share, at) => !isShown(share, at));
  if (rest.length < 2) return all;
  const others = {
    from: null,
    name: account.words.say("chart.market.others", {}),
    before: rest.reduce((sum, share) => sum + share.before, 0),
    after: rest.reduce((sum, share) => sum + share.after, 0),
  };
  return [...all.filter(isShown), others];
}

function drawn(shares: readonly Share[], account: MarketAccount, width: number): DrawnMarks {
  const screen = width < PHONE_WIDTH ? "phone" : "screen";
  const [margin, lead] = [MARGIN[screen], LEAD[screen]];
  const [x0, x1] = [margin, width - margin];
  const most = greatest(shares.map(({ before, after }) => Math.max(before, after)));
  const y = (value: number): number => TOP + HEIGHT * (1 - value / most);
  const beside = (when: "before" | "after"): readonly Label[] =>
    labels(
      shares,
      (share) => y(share[when]),
      (share) => linesWithin(`${share.name} ${percent(share[when], account)}`, margin - lead),
    );
  const [left, right] = [beside("before"), beside("after")];
  const { say } = account.words;
  return {
    marks: [
      ...[x0, x1].map((x) => mark("line", { x1: x, x2: x, y1: TOP - 10, y2: y(0), stroke: PALETTE.grid })),
      label(capitalised(say("market.column.before", {})), { x: x0, y: 12, anchor: "middle" }),
      label(capitalised(say("market.column.after", {})), { x: x1, y: 12, anchor: "middle" }),
      ...shares.flatMap((share) => slope(share, [x0, y(share.before)], [x1, y(share.after)])),
      ...left.flatMap((each) => [
        leader(each, x0, -lead),
        ...labelLines(each.lines, { x: x0 - lead, y: firstLine(each), anchor: "end" }),
      ]),
      ...right.flatMap((each) => [
        leader(each, x1, lead),
        ...labelLines(each.lines, { x: x1 + lead, y: firstLine(each), anchor: "start" }),
      ]),
    ],
    height: Math.ceil(greatest([...left, ...right].map((each) => each.y + halfOf(each)))) + GAP,
  };
}

/** A thin line in the colour of a slope from its end to its label. */
function leader({ end, y, colour }: Label, x: number, lead: number): Mark {
  const side = Math.sign(lead);
  return mark("line", {
    x1: x + side * RADIUS,
    x2: x + lead - side * 3,
    y1: end,
    y2: y,
    stroke: colour,
    "stroke-width": "1",
  });
}

/** Labels below the heads of the columns, each beside its end of a slope or, where another one stands there, below that. */
function labels(
  shares: readonly Share[],
  height: (share: Share) => number,
  linesOf: (share: Share) => readonly string[],
): readonly Label[] {
  let last = TOP - LINE_HEIGHT / 2;
  return shares
    .toSorted((one, other) => height(one) - height(other))
    .map((share) => {
      const lines = linesOf(share);
      const end = height(share);
      const placed = { lines, colour: colourOf(share), end, y: Math.max(end, last + halfOf({ lines })) };
      last = placed.y + halfOf(placed);
      return placed;
    });
}

function halfOf({ lines }: Pick<Label, "lines">): number {
  return (lines.length * LINE_HEIGHT) / 2;
}

/** Baseline of the first of the lines. */
function firstLine(placed: Label): number {
  return placed.y - halfOf(placed) + LINE_HEIGHT / 2 + 4;
}

function percent(value: number, { words }: MarketAccount): string {
  return `${numberText(value, words.language, { decimals: 1 })}${THIN_SPACE}%`;
}

function slope(
  share: Share,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): readonly Mark[] {
  const stroke = colourOf(share);
  const dot = (cx: number, cy: number): Mark => mark("circle", { cx, cy, r: String(RADIUS), fill: stroke });
  const width = isSmall(share) ? "1.5" : "2.5";
  return [mark("line", { x1, x2, y1, y2, stroke, "stroke-width": width }), dot(x1, y1), dot(x2, y2)];
}

function colourOf(share: Share): string {
  return isSmall(share) ? PALETTE.quiet : changeColour(share.after - share.before);
}

function isSmall(share: Share): boolean {
  return size(share) < SMALL;
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
