import { greatest, least } from "../../../base/units/index.ts";
import {
  codeName,
  positionLabel,
  type PositionsAccount,
  positionText,
  saidText,
  type TableBlock,
} from "../../findings/index.ts";
import type { StatementResult } from "../../../results/index.ts";
import { pluralForm } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";
import { positionColour } from "./positionColour.ts";

const [STEP, DOT, AXIS, SHOWN] = [20, 8, 22, 24];

/** The statements of a speaker, the dated ones by date. */
interface Speaker {
  readonly name: string;
  readonly camp: string;
  readonly statements: readonly StatementResult[];
}

/** A statement in its row: lines of the same place lie below each other. */
interface Dot {
  readonly statement: StatementResult;
  readonly x: number;
  readonly y: number;
  /** Pixels from the first to the last day that the date can mean. */
  readonly span: readonly [number, number];
}

/** Every statement of an individual speaker by its date, a row a speaker; null without any. */
export function speakerStrip(account: PositionsAccount, options: ChartOptions): Chart | null {
  const { words } = account;
  const all = speakersOf(account);
  const dated = all.flatMap(({ statements }) => statements).filter(({ date }) => date !== "");
  if (dated.length === 0) return null;
  const shown = all.length > SHOWN ? largest(all) : all;
  const moved = all.filter(({ statements }) => new Set(statements.map(({ position }) => position)).size > 1).length;
  const [count, movedText] = [all.reduce((sum, { statements }) => sum + statements.length, 0), String(moved)];
  const verb = words.say(`chart.speakers.verb.${pluralForm(moved, words.language)}`, {});
  const title = words.say("chart.speakers.title", { moved: movedText, all: String(all.length), verb });
  const altText = words.say("chart.speakers.alt", { moved: movedText, all: String(all.length), count: String(count) });
  const more = words.say("chart.speakers.more", { count: String(all.length - shown.length) });
  const about = words.say("chart.speakers.subtitle", {});
  const subtitle = shown.length < all.length ? `${about}; ${more}` : about;
  const svg = framed(drawn(account, shown, options), { id: "speakers", title, subtitle, altText }, options, words);
  return { id: "speakers", svg, title, altText, table: tableOf(account, all) };
}

/** Speakers with a position, in the order of the camps; statements that count, and earlier views. */
function speakersOf({ positions }: PositionsAccount): readonly Speaker[] {
  const order = positions.camps.map(({ group }) => group);
  const byName = new Map<string, StatementResult[]>();
  for (const each of positions.statements) {
    const isShown = each.counted || (each.countedReason === "undated" && each.position !== null);
    if (isShown) byName.set(each.person, [...(byName.get(each.person) ?? []), each]);
  }
  const speakers = [...byName].map(([name, statements]): Speaker => ({ name, camp: statements[0]!.camp, statements }));
  return speakers.toSorted((one, other) => order.indexOf(one.camp) - order.indexOf(other.camp));
}

function largest(all: readonly Speaker[]): readonly Speaker[] {
  const ranked = all.toSorted((one, other) => other.statements.length - one.statements.length).slice(0, SHOWN);
  return all.filter((each) => ranked.includes(each));
}

/** First and last moment that a date can mean, in years. */
function spanOf(date: string): readonly [number, number] {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return [Number(year), Number(year) + 1];
  const start = Number(year) + (Number(month) - 1) / 12;
  if (day === undefined) return [start, start + 1 / 12];
  const noon = start + (Number(day) - 0.5) / 31 / 12;
  return [noon, noon];
}

/** A date as a number of years, its middle where only the year or the month is known. */
function timeOf(date: string): number {
  const [first, last] = spanOf(date);
  return (first + last) / 2;
}

function drawn(
  account: PositionsAccount,
  speakers: readonly Speaker[],
  { document: given, width }: ChartOptions,
): Element {
  const document = given as unknown as Document;
  const phone = width < PHONE_WIDTH;
  const years = speakers.flatMap(({ statements }) =>
    statements.flatMap(({ date }) => (date === "" ? [] : [timeOf(date)])),
  );
  const [first, last] = [Math.floor(least(years)), Math.floor(greatest(years)) + 1];
  const left = phone ? 96 : 250;
  const [start, end] = [left + 70, width - 12];
  const at = (time: number): number => start + ((time - first) / (last - first)) * (end - start);
  const place = (date: string): Pick<Dot, "x" | "span"> => {
    if (date === "") return { x: left + 28, span: [left + 28, left + 28] };
    const [earliest, latest] = spanOf(date);
    return { x: at(timeOf(date)), span: [at(earliest), at(latest)] };
  };
  const root = document.createElementNS(SVG, "svg");
  let top = AXIS;
  const rows = speakers.map((speaker) => {
    const dots = dotsOf(speaker, place, top);
    const height = greatest([STEP, ...dots.map(({ y }) => y - top + STEP / 2)]) + 6;
    const row = { speaker, dots, top, height };
    top += height;
    return row;
  });
  root.setAttribute("height", String(top + 6));
  appendAll(root, [
    ...axis(account, { first, last, start, end, bottom: top, undated: left + 28 }, document),
    ...rows.flatMap((row) => [
      label(account, row.speaker, row.top, phone, document),
      element(document, "line", {
        x1: "0",
        x2: String(width),
        y1: pixels(row.top + row.height - 3),
        y2: pixels(row.top + row.height - 3),
        stroke: PALETTE.grid,
      }),
      ...row.dots.flatMap((dot) => dotMarks(account, dot, document)),
    ]),
  ]);
  return root;
}

/** Statements whose marks would cover each other go one below the other. */
function dotsOf(
  { statements }: Speaker,
  place: (date: string) => Pick<Dot, "x" | "span">,
  top: number,
): readonly Dot[] {
  const dots: Dot[] = [];
  for (const statement of statements) {
    const { x, span } = place(statement.date);
    const level = dots.filter((each) => Math.abs(each.x - x) < 2 * DOT + 2).length;
    dots.push({ statement, x, span, y: top + STEP / 2 + level * STEP });
  }
  return dots;
}

function label(
  account: PositionsAccount,
  { name, camp }: Speaker,
  top: number,
  phone: boolean,
  document: Document,
): Element {
  const text = phone ? (name.split(" ").at(-1) ?? name) : `${name}, ${codeName(account, "camps", camp)}`;
  return element(document, "text", { x: "0", y: pixels(top + 14), "text-anchor": "start", "font-size": "11.5" }, text);
}

function dotMarks(account: PositionsAccount, { statement, x, y, span }: Dot, document: Document): readonly Element[] {
  const { position, date } = statement;
  const isEarlier = date === "";
  const fill = positionColour(account, position ?? 0);
  const ring = { cx: pixels(x), cy: pixels(y), r: String(DOT), fill: isEarlier ? PALETTE.paper : fill };
  const known = { x1: pixels(span[0]), x2: pixels(span[1]), y1: pixels(y), y2: pixels(y), stroke: PALETTE.quiet };
  return [
    element(document, "line", known),
    element(document, "circle", {
      ...ring,
      stroke: isEarlier ? PALETTE.ink : PALETTE.quiet,
      "stroke-width": isEarlier ? "1.5" : "0.75",
    }),
    element(
      document,
      "text",
      { x: pixels(x), y: pixels(y + 3.5), "font-size": "9.5", "font-weight": "700" },
      positionText(account, position),
    ),
  ];
}

interface Axis {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly bottom: number;
  readonly undated: number;
}

const TICKS = 8;

function axis(
  { words }: PositionsAccount,
  { first, last, start, end, bottom, undated }: Axis,
  document: Document,
): readonly Element[] {
  const every = Math.max(1, Math.ceil((last - first) / TICKS));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const at = (year: number): number => start + ((year - first) / (last - first)) * (end - start);
  const lines = years.map((year) =>
    element(document, "line", {
      x1: pixels(at(year)),
      x2: pixels(at(year)),
      y1: "16",
      y2: pixels(bottom),
      stroke: PALETTE.grid,
    }),
  );
  const names = years
    .filter((year) => year < last && (year - first) % every === 0)
    .map((year) =>
      element(
        document,
        "text",
        { x: pixels(at(year + 0.5)), y: "11", fill: PALETTE.quiet, "font-size": "11" },
        String(year),
      ),
    );
  const earlier = { x: pixels(undated), y: "11", fill: PALETTE.quiet, "font-size": "11" };
  return [...lines, ...names, element(document, "text", earlier, words.say("chart.speakers.undated", {}))];
}

function tableOf(account: PositionsAccount, speakers: readonly Speaker[]): TableBlock {
  const { words } = account;
  const column = (
    key: "id" | "date" | "speaker" | "camp" | "position" | "strategy" | "says",
  ): { title: string; unit: null } => ({
    title: words.say(`positions.column.${key}`, {}),
    unit: null,
  });
  return {
    kind: "table",
    id: "chart-speakers",
    columns: (["id", "date", "speaker", "camp", "position", "strategy", "says"] as const).map(column),
    rows: speakers.flatMap(({ name, camp, statements }) =>
      statements.map((each) => [
        each.id,
        each.date === "" ? words.say("chart.speakers.undated", {}) : each.date,
        name,
        codeName(account, "camps", camp),
        `${positionText(account, each.position)} ${positionLabel(account, each.position ?? 0)}`.trim(),
        each.strategy === null ? "" : codeName(account, "strategies", each.strategy),
        saidText(account, each),
      ]),
    ),
    strong: [],
    notes: [],
  };
}
