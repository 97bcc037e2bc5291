import {
  type AlignmentAccount,
  pairName,
  sessionYear,
  sessionYears,
  type TableBlock,
  typeText,
} from "../../findings/index.ts";
import { listText, numberText } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { changeColour, PALETTE } from "../palette.ts";

type Triangle = AlignmentAccount["alignment"]["triangle"][number];

const [COLUMNS, COLUMNS_ON_PHONE, HEIGHT] = [8, 4, 104];
/** Corners of a triangle as parts of its cell: the first above, the second left, the third right. */
const CORNERS: readonly (readonly [number, number])[] = [
  [0.5, 0.28],
  [0.22, 0.76],
  [0.78, 0.76],
];

/** The triangle by chance-corrected votes in every session; null where no session has one. */
export function triangleMultiples(account: AlignmentAccount, options: ChartOptions): Chart | null {
  const { alignment, words } = account;
  const all = alignment.triangle.filter(({ reading }) => reading === "votes");
  const now = all.find(({ session }) => session === alignment.session);
  if (now === undefined) return null;
  const isSame = (each: Triangle): boolean =>
    each.type === now.type && each.pivot === now.pivot && each.outcast === now.outcast;
  const values = {
    states: listText(
      alignment.members.map((state) => words.country(state).name),
      words.language,
    ),
    type: typeText(words, now),
    years: sessionYears(account, now.session),
    same: String(all.filter(isSame).length),
    count: String(all.length),
  };
  const title = words.say("chart.triangle.title", values);
  const altText = words.say("chart.triangle.alt", values);
  const subtitle = words.say("chart.triangle.subtitle", {});
  const svg = framed(drawn(account, all, now, options), { id: "triangle", title, subtitle, altText }, options, words);
  return { id: "triangle", svg, title, altText, table: tableOf(account, all) };
}

function drawn(account: AlignmentAccount, all: readonly Triangle[], now: Triangle, options: ChartOptions): Element {
  const document = options.document as unknown as Document;
  const columns = options.width < PHONE_WIDTH ? COLUMNS_ON_PHONE : COLUMNS;
  const width = options.width / columns;
  const height = Math.ceil(all.length / columns) * HEIGHT;
  const root = element(document, "svg", { xmlns: SVG, width: String(options.width), height: String(height) });
  all.forEach((each, at) => {
    const place = `translate(${pixels((at % columns) * width)},${pixels(Math.floor(at / columns) * HEIGHT)})`;
    const group = element(document, "g", { transform: place });
    const year = String(sessionYear(account, each.session));
    appendAll(group, cell(document, each, width, { year, isNow: each === now }));
    root.append(group);
  });
  return root;
}

function cell(
  document: Document,
  { members, edges }: Triangle,
  width: number,
  { year, isNow }: { readonly year: string; readonly isNow: boolean },
): Element[] {
  const at = (state: string): readonly [number, number] => {
    const [x, y] = CORNERS[members.indexOf(state)] ?? [0, 0];
    return [x * width, y * HEIGHT];
  };
  const lines = edges.flatMap(({ a, b, value, band }) => {
    if (value === null) return [];
    const [[x1, y1], [x2, y2]] = [at(a), at(b)];
    const isOpen = Math.abs(value) <= band;
    return [
      element(document, "line", {
        x1: pixels(x1),
        y1: pixels(y1),
        x2: pixels(x2),
        y2: pixels(y2),
        stroke: isOpen ? PALETTE.quiet : changeColour(value),
        "stroke-width": pixels(1 + 6 * Math.abs(value)),
        ...(isOpen ? { "stroke-dasharray": "3,3" } : {}),
      }),
    ];
  });
  const names = members.map((state, corner) => {
    const [x, y] = at(state);
    return element(
      document,
      "text",
      {
        x: pixels(x),
        y: pixels(y + (corner === 0 ? -4 : 12)),
        "font-size": "10",
        fill: PALETTE.ink,
        stroke: PALETTE.paper,
        "stroke-width": "3",
        "paint-order": "stroke",
      },
      state,
    );
  });
  const head = element(
    document,
    "text",
    { x: pixels(width / 2), y: "12", "font-size": "11", "font-weight": isNow ? "700" : "400", fill: PALETTE.ink },
    year,
  );
  return [...lines, ...names, head];
}

function tableOf(account: AlignmentAccount, all: readonly Triangle[]): TableBlock {
  const { words } = account;
  const edges = all[0]?.edges ?? [];
  const text = (value: number | null): string => numberText(value, words.language, { decimals: 2, signed: true });
  return {
    kind: "table",
    id: "chart-triangle",
    columns: [
      { title: words.say("align.column.years", {}), unit: null },
      ...edges.map(({ a, b }) => ({ title: pairName(account, a, b), unit: "" })),
      { title: words.say("align.column.type", {}), unit: null },
      { title: words.say("align.column.probability", {}), unit: "%" },
    ],
    rows: all.map((each) => [
      sessionYears(account, each.session),
      ...each.edges.map(({ value }) => text(value)),
      typeText(words, each),
      numberText(each.probability === null ? null : 100 * each.probability, words.language, { decimals: 0 }),
    ]),
    strong: [],
    notes: [],
  };
}
