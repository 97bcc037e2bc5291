import { greatest, least } from "../../../base/units/index.ts";
import * as Plot from "@observablehq/plot";
import { type AlignmentAccount, parameterText, type TableBlock } from "../../findings/index.ts";
import { numberText } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

type Alliance = AlignmentAccount["alignment"]["alliance"][number];
type Region = Alliance["decision"]["regions"][number];
/** Who gains: `both`, `none`, or the position of the only one. */
type Gain = "both" | "first" | "second" | "none";

interface Cell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly gain: Gain;
}

const GAINS: readonly Gain[] = ["both", "first", "second", "none"];
const FILL: Readonly<Record<Gain, string>> = {
  both: PALETTE.blue,
  first: PALETTE.paleBlue,
  second: PALETTE.paleOrange,
  none: PALETTE.band,
};

/** Who gains at full commitment over two parameters of an alliance; null where no region was computed. */
export function signRegionMap(account: AlignmentAccount, alliance: Alliance, options: ChartOptions): Chart | null {
  const region = alliance.decision.regions[0];
  if (region === undefined) return null;
  const { words } = account;
  const cells = cellsOf(region);
  const where = gainText(account, alliance, baseOf(alliance));
  const [x, y] = [parameterText(account, region.x), parameterText(account, region.y)];
  const title = words.say("chart.region.title", { where });
  const subtitle = words.say("chart.region.subtitle", { title: words.title(alliance.title), x, y });
  const [a, b] = alliance.members.map((member) => words.country(member).label);
  const altText = words.say("chart.region.alt", { a: a!, b: b!, x, y, where });
  const plot = drawn(cells, account, alliance, region, options);
  const svg = framed(plot, { id: "region", title, subtitle, altText }, options, words);
  return { id: "region", svg, title, altText, table: tableOf(account, alliance, region) };
}

function gainOf(first: boolean, second: boolean): Gain {
  if (first && second) return "both";
  if (first) return "first";
  return second ? "second" : "none";
}

function cellsOf({ x, y, full: [first = [], second = []] }: Region): readonly Cell[] {
  const half = (values: readonly number[]): number => ((values[1] ?? 0) - (values[0] ?? 0)) / 2;
  const [dx, dy] = [half(x.values), half(y.values)];
  return y.values.flatMap((valueY, row) =>
    x.values.map((valueX, column) => ({
      x1: valueX - dx,
      x2: valueX + dx,
      y1: valueY - dy,
      y2: valueY + dy,
      gain: gainOf(first[row]?.[column] === true, second[row]?.[column] === true),
    })),
  );
}

function baseOf({ decision: { members } }: Alliance): Gain {
  return gainOf(members[0].signsFully, members[1].signsFully);
}

function gainText({ words }: AlignmentAccount, { members }: Alliance, gain: Gain): string {
  if (gain === "both") return words.say("chart.region.both", {});
  if (gain === "none") return words.say("chart.region.none", {});
  return words.say("chart.region.one", { state: words.country(members[gain === "first" ? 0 : 1]).label });
}

/** Cells of a row that say the same, as one. */
function merged(cells: readonly Cell[]): readonly Cell[] {
  return cells.reduce<Cell[]>((all, cell) => {
    const last = all.at(-1);
    const goesOn = last !== undefined && last.y1 === cell.y1 && last.gain === cell.gain;
    return goesOn ? [...all.slice(0, -1), { ...last, x2: cell.x2 }] : [...all, cell];
  }, []);
}

function drawn(
  cells: readonly Cell[],
  account: AlignmentAccount,
  alliance: Alliance,
  region: Region,
  options: ChartOptions,
): Element {
  const phone = options.width < PHONE_WIDTH;
  const base = [{ x: valueOf(alliance, region.x), y: valueOf(alliance, region.y) }];
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: phone ? 330 : 400,
    marginLeft: 44,
    marginRight: 12,
    marginTop: 36,
    marginBottom: 40,
    x: {
      label: parameterText(account, region.x),
      labelAnchor: "center",
      labelArrow: "none",
      ticks: 5,
      tickFormat: (value: number) => onAxis(value, region.x.values, account),
    },
    y: {
      label: parameterText(account, region.y),
      labelArrow: "none",
      ticks: 5,
      tickFormat: (value: number) => onAxis(value, region.y.values, account),
    },
    marks: [
      Plot.rect(merged(cells), {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: ({ gain }: Cell) => FILL[gain],
        inset: -0.3,
      }),
      Plot.dot(base, { x: "x", y: "y", r: 6, fill: PALETTE.ink, stroke: PALETTE.paper, strokeWidth: 2 }),
      Plot.text(labels(cells), {
        x: "x",
        y: "y",
        text: ({ gain }: { readonly gain: Gain }) => gainText(account, alliance, gain),
        fontWeight: 700,
        fontSize: phone ? 10.5 : 12,
        lineWidth: phone ? 12 : 18,
        fill: PALETTE.ink,
        stroke: PALETTE.paper,
        strokeWidth: 4,
      }),
    ],
  });
}

function valueOf({ decision: { parameters } }: Alliance, { parameter, member }: Region["x"]): number {
  const own = parameters.members.find(({ state }) => state === member);
  const values: Readonly<Record<string, unknown>> = { ...parameters, ...own };
  const value = values[parameter];
  return typeof value === "number" ? value : NaN;
}

/** A place for the name of each part: the cell of it nearest to its middle. */
function labels(cells: readonly Cell[]): readonly { readonly x: number; readonly y: number; readonly gain: Gain }[] {
  return GAINS.flatMap((gain) => {
    const own = cells
      .filter((cell) => cell.gain === gain)
      .map(({ x1, x2, y1, y2 }) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }));
    if (own.length < cells.length / 50) return [];
    const [x, y] = [mean(own.map((each) => each.x)), mean(own.map((each) => each.y))];
    const away = (each: { readonly x: number; readonly y: number }): number => (each.x - x) ** 2 + (each.y - y) ** 2;
    const [nearest] = own.toSorted((one, other) => away(one) - away(other));
    return nearest === undefined ? [] : [{ ...nearest, gain }];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Points of the grid that lie in one block and say the same: positions of its first and last along both axes. */
interface Block {
  readonly gain: Gain;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The blocks of a region: points beside each other in a row, then rows that are alike. */
function blocksOf({ x, y, full: [first = [], second = []] }: Region): readonly Block[] {
  const runs = y.values.map((_, row) =>
    x.values.reduce<Omit<Block, "y">[]>((all, _value, column) => {
      const gain = gainOf(first[row]?.[column] === true, second[row]?.[column] === true);
      const last = all.at(-1);
      if (last?.gain === gain) return [...all.slice(0, -1), { gain, x: [last.x[0], column] }];
      return [...all, { gain, x: [column, column] }];
    }, []),
  );
  const starts = runs.flatMap((run, row) => (JSON.stringify(run) === JSON.stringify(runs[row - 1]) ? [] : [row]));
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? runs.length) - 1;
    return runs[start]!.map((run) => ({ ...run, y: [start, end] as const }));
  });
}

function tableOf(account: AlignmentAccount, alliance: Alliance, region: Region): TableBlock {
  const { words } = account;
  const { x, y } = region;
  const between = ({ values }: Region["x"], [from, to]: readonly [number, number]): string =>
    `${onAxis(values[from]!, values, account)} … ${onAxis(values[to]!, values, account)}`;
  const blocks = blocksOf(region);
  return {
    kind: "table",
    id: "chart-region",
    columns: [
      { title: words.say("align.column.answerOf", {}), unit: null },
      { title: parameterText(account, x), unit: "" },
      { title: parameterText(account, y), unit: "" },
    ],
    rows: GAINS.flatMap((gain) =>
      blocks
        .filter((block) => block.gain === gain)
        .map((block) => [gainText(account, alliance, gain), between(x, block.x), between(y, block.y)]),
    ),
    strong: [],
    notes: [],
  };
}

/** A number of an axis. */
function onAxis(value: number, values: readonly number[], { words }: AlignmentAccount): string {
  return numberText(value, words.language, { decimals: greatest(values) - least(values) < 0.1 ? 3 : 2 });
}
