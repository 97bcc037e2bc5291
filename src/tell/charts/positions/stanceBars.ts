import { greatest } from "../../../base/units/index.ts";
import {
  campTitle,
  codeName,
  countText,
  meanText,
  positionLabel,
  type PositionsAccount,
  positionText,
  type TableBlock,
} from "../../findings/index.ts";
import type { CampResult } from "../../../results/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";
import { positionColour } from "./positionColour.ts";

const [ROW, BAR, MARGIN, LEGEND, DIRECTIONS] = [50, 24, 8, 18, 20];

interface Segment {
  readonly position: number;
  readonly count: number;
  /** In statements from the middle. */
  readonly from: number;
  readonly to: number;
}

/** Positions of each camp as a stacked bar, the neutral statements half on either side of the middle; null without any. */
export function stanceBars(account: PositionsAccount, options: ChartOptions): Chart | null {
  const { positions, words } = account;
  const told = positions.camps.filter(({ n }) => n > 0);
  if (told.length === 0) return null;
  const count = String(told.reduce((sum, { n }) => sum + n, 0));
  const items = told.map((camp) =>
    words.say("chart.stances.item", {
      camp: campTitle(account, camp.group),
      statements: countText(account, "statements", camp.n),
      mean: meanText(account, camp.mean),
    }),
  );
  const title = titleOf(account, told, count);
  const altText = words.say("chart.stances.alt", { count, items: items.join("; ") });
  const subtitle = words.say("chart.stances.subtitle", {});
  const svg = framed(drawn(account, told, items, options), { id: "stances", title, subtitle, altText }, options, words);
  return { id: "stances", svg, title, altText, table: tableOf(account, told) };
}

function titleOf(account: PositionsAccount, told: readonly CampResult[], count: string): string {
  const { words } = account;
  const neutral = String(told.reduce((sum, camp) => sum + countAt(camp, 0), 0));
  const [most] = told.toSorted((one, other) => Math.abs(other.mean ?? 0) - Math.abs(one.mean ?? 0));
  if (most === undefined || (most.mean ?? 0) === 0) return words.say("chart.stances.titleFlat", { neutral, count });
  const camp = codeName(account, "camps", most.group);
  return words.say("chart.stances.title", { neutral, count, camp, mean: meanText(account, most.mean) });
}

function countAt({ counts }: CampResult, position: number): number {
  return counts.find((each) => each.position === position)?.count ?? 0;
}

/** Segments from the middle outwards: half of the neutral ones, then the positions by distance, on either side. */
function segmentsOf(camp: CampResult): readonly Segment[] {
  const half = countAt(camp, 0) / 2;
  const side = (sign: 1 | -1): Segment[] => {
    let edge = half;
    return camp.counts
      .filter(({ position }) => Math.sign(position) === sign)
      .toSorted((one, other) => Math.abs(one.position) - Math.abs(other.position))
      .map(({ position, count }) => {
        const [near, far] = [edge, edge + count];
        edge = far;
        return { position, count, from: sign > 0 ? near : -far, to: sign > 0 ? far : -near };
      });
  };
  const middle = half === 0 ? [] : [{ position: 0, count: 2 * half, from: -half, to: half }];
  return [...side(-1), ...middle, ...side(1)];
}

function drawn(
  account: PositionsAccount,
  told: readonly CampResult[],
  labels: readonly string[],
  { document: given, width }: ChartOptions,
): Element {
  const document = given as unknown as Document;
  const all = told.map(segmentsOf);
  const reach = greatest(all.flat().map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to))));
  const middle = width / 2;
  const scale = (width / 2 - MARGIN) / reach;
  const taken = [...new Set(told.flatMap(({ counts }) => counts.map(({ position }) => position)))];
  const keys = legend(
    account,
    taken.toSorted((a, b) => a - b),
    document,
  );
  const top = keys.length * LEGEND + DIRECTIONS + 4;
  const height = top + told.length * ROW + 8;
  const root = document.createElementNS(SVG, "svg");
  root.setAttribute("height", String(height));
  appendAll(root, [
    ...keys,
    ...directions(account, width, keys.length * LEGEND + 14, document),
    ...all.flatMap((segments, row) => [
      element(document, "text", { x: "0", y: String(top + row * ROW + 14), "text-anchor": "start" }, labels[row]),
      middleLine(middle, top + row * ROW + 20, document),
      ...segments.flatMap((each) => bar(account, each, { middle, scale, y: top + row * ROW + 20 }, document)),
    ]),
  ]);
  return root;
}

/** The middle of a row, seen above and below its bar. */
function middleLine(middle: number, y: number, document: Document): Element {
  const ends = { x1: pixels(middle), x2: pixels(middle), y1: String(y - 4), y2: String(y + BAR + 4) };
  return element(document, "line", { ...ends, stroke: PALETTE.quiet });
}

function bar(
  account: PositionsAccount,
  { position, count, from, to }: Segment,
  { middle, scale, y }: { readonly middle: number; readonly scale: number; readonly y: number },
  document: Document,
): readonly Element[] {
  const [left, right] = [middle + from * scale, middle + to * scale];
  const box = { x: pixels(left), y: String(y), width: pixels(right - left), height: String(BAR) };
  const centre = { x: pixels((left + right) / 2), y: String(y + 16), "font-weight": "700" };
  return [
    element(document, "rect", { ...box, fill: positionColour(account, position), stroke: PALETTE.paper }),
    element(document, "text", centre, String(count)),
  ];
}

function legend(account: PositionsAccount, taken: readonly number[], document: Document): readonly Element[] {
  return taken.map((position, at) => {
    const group = element(document, "g", { transform: `translate(0,${at * LEGEND})` });
    const label = `${positionText(account, position)} ${positionLabel(account, position)}`.trim();
    group.append(
      element(document, "rect", { width: "14", height: "14", fill: positionColour(account, position) }),
      element(document, "text", { x: "20", y: "11", "text-anchor": "start", "font-size": "11" }, label),
    );
    return group;
  });
}

/** What lies at the ends of the scale, left and right. */
function directions(account: PositionsAccount, width: number, y: number, document: Document): readonly Element[] {
  const { words, positions } = account;
  const { low, high } = positions.codes.scale;
  const style = { y: String(y), fill: PALETTE.quiet, "font-size": width < PHONE_WIDTH ? "10" : "11" };
  const [negative, positive] = [positionLabel(account, low), positionLabel(account, high)];
  return [
    element(
      document,
      "text",
      { ...style, x: "0", "text-anchor": "start" },
      words.say("chart.stances.negative", { label: negative }),
    ),
    element(
      document,
      "text",
      { ...style, x: String(width), "text-anchor": "end" },
      words.say("chart.stances.positive", { label: positive }),
    ),
  ];
}

function tableOf(account: PositionsAccount, told: readonly CampResult[]): TableBlock {
  const { words } = account;
  const taken = [...new Set(told.flatMap(({ counts }) => counts.map(({ position }) => position)))].toSorted(
    (a, b) => a - b,
  );
  return {
    kind: "table",
    id: "chart-stances",
    columns: [
      { title: words.say("positions.column.camp", {}), unit: null },
      ...taken.map((position) => ({ title: positionText(account, position), unit: "" })),
      { title: words.say("positions.column.speakers", {}), unit: "" },
      { title: words.say("positions.column.mean", {}), unit: "" },
    ],
    rows: told.map((camp) => [
      campTitle(account, camp.group),
      ...taken.map((position) => String(countAt(camp, position))),
      String(camp.speakers),
      meanText(account, camp.mean),
    ]),
    strong: [],
    notes: [],
  };
}
