import { greatest } from "../../base/units/index.ts";
import { insideSentence, textWidth, type Wording, wrapped } from "../../base/wording/index.ts";
import {
  type AnswerFigure,
  type AnswerLine,
  rangedMoneyText,
  type ShortAnswer,
  type SubjectAnswer,
} from "../../tell/findings/index.ts";
import { SCREEN_LINES, SCREEN_WIDTH as WIDTH } from "./fittingText.ts";
import { rowsLines, type ScreenRow } from "./screenRow.ts";
import type { WaysOn } from "./waysOn.ts";

const INDENT = "  ";
const GAP = "  ";

/** What is told of each third country, most first: the rest is in the whole answer. Below it goes what matters least, before any of this. */
const DETAILS = ["all", "no money range", "income", "verdict"] as const;
type Detail = (typeof DETAILS)[number];

/** What stands below the figures beside the answer itself. */
export interface Below {
  /** Rows that go on from what the answer rests on. */
  readonly notes: readonly ScreenRow[];
  /** Rows about where to read on. */
  readonly ways: WaysOn;
}

/** What is left out below the figures, one after the other, until the screen fits; the brief and the way to the whole answer stay. */
const LEFT_OUT = ["more ways", "notes", "others"] as const;
type LeftOut = (typeof LEFT_OUT)[number];

/**
 * The answer on one screen: the question, verdict and figures of each third country, a line for each other part of the case, what it
 * rests on, then rows about the run.
 *
 * @param isWhole  Whether nothing is left out, however many lines it takes.
 * @returns at most 40 lines of 80 characters, unless the third countries alone are more: then notes stay; what was asked for beside the answer comes on top
 */
export function shortText(answer: ShortAnswer, words: Wording, below: Below, isWhole = false): string {
  const asked = wrapped(answer.question, WIDTH);
  const head = asked.length > 1 ? asked : [...asked, ""];
  const asides = [...(answer.aside === null ? [] : [answer.aside.text]), ...answer.notes];
  const about = asides.flatMap((each) => inset(each));
  const screens = DETAILS.flatMap((detail) => {
    const above = [...head, ...subjectsLines(answer, words, detail), ...about];
    return Array.from({ length: LEFT_OUT.length + 1 }, (_, count) => [
      ...above,
      ...belowLines(answer, below, LEFT_OUT.slice(0, count)),
    ]);
  });
  const beside = [answer.draws, answer.choices].flatMap((line) =>
    line === null ? [] : rowsLines([[line]], WIDTH).slice(1),
  );
  const least = [...head, ...subjectsLines(answer, words, DETAILS.at(-1)!), ...about];
  const fits = screens.find(({ length }) => length <= SCREEN_LINES + beside.length) ?? [
    ...least,
    ...belowLines(
      answer,
      below,
      LEFT_OUT.filter((name) => name !== "notes"),
    ),
  ];
  return (isWhole ? screens[0]! : fits).join("\n");
}

/** A line for each other part of the case, what the answer rests on, and the ways on, but for what is left out. */
function belowLines(answer: ShortAnswer, { notes, ways }: Below, leftOut: readonly LeftOut[]): readonly string[] {
  const unless = <Row>(name: LeftOut, rows: readonly Row[]): readonly Row[] => (leftOut.includes(name) ? [] : rows);
  const told = leftOut.includes("others") ? { ...answer, others: null } : answer;
  const parts = partsOf(told).map(({ label, text }) => ({ label, text }));
  const rests = [answer.restsOn, answer.caution].filter((line) => line !== null);
  const on = [...ways.brief, ...unless("more ways", ways.more), ...ways.full];
  return rowsLines([parts, [...rests, ...unless("notes", notes)], on], WIDTH);
}

function partsOf({
  draws,
  choices,
  quotas,
  seen,
  others,
  markets,
  instead,
  sellers,
  votes,
  positions,
  article,
}: ShortAnswer): readonly AnswerLine[] {
  return [draws, choices, quotas, seen, others, markets, instead, sellers, votes, positions, article].filter(
    (line) => line !== null,
  );
}

function subjectsLines(answer: ShortAnswer, words: Wording, detail: Detail): readonly string[] {
  const { subjects } = answer;
  if (subjects.length === 0) {
    const thirds = answer.thirds.map(({ label, text }) => ({ label, text }));
    const none = inset(words.say(noneKey(answer), {}));
    return thirds.length === 0 ? none : [...rowsLines([thirds], WIDTH).slice(1), "", ...none];
  }
  return subjects.flatMap((subject, at) => [
    ...(at > 0 && detail !== "verdict" ? [""] : []),
    ...subjectLines(subject, words, detail, subjects.length > 1),
  ]);
}

/** Why there is no third country in the answer. */
function noneKey(answer: ShortAnswer): "nothing.base" | "nothing" | "short.noSubject" {
  if (answer.isBase) return "nothing.base";
  return partsOf(answer).length === 0 ? "nothing" : "short.noSubject";
}

function subjectLines(
  { name, verdict, figures, why, alone, collected }: SubjectAnswer,
  words: Wording,
  detail: Detail,
  isNamed: boolean,
): readonly string[] {
  const said = isNamed ? words.say("short.subject", { country: name, verdict: insideSentence(verdict) }) : verdict;
  const isWhole = detail === "all" || detail === "no money range";
  const told = detail === "no money range" ? figures.map((each) => ({ ...each, moneyRangeText: null })) : figures;
  const shown = isWhole ? told : told.slice(0, detail === "income" ? 1 : 0);
  const reason = isWhole && why !== null ? inset(words.say("short.because", { why: insideSentence(why) })) : [];
  const beside = [alone, collected].flatMap((line) => (isWhole && line !== null ? inset(line.text) : []));
  return [...inset(said), ...figureLines(shown), ...reason, ...beside];
}

function inset(text: string): readonly string[] {
  return wrapped(`${INDENT}${text}`, WIDTH);
}

/**
 * Figures in columns: name, change, range and money with its range, which stands below it where one line has no room for both; a name
 * that leaves them no room stands on more than one line.
 */
function figureLines(figures: readonly AnswerFigure[]): readonly string[] {
  const beside = figures.map((figure) => rowOf(figure, [rangedMoneyText(figure)]));
  const below = figures.map((figure) => rowOf(figure, [figure.moneyText, inBrackets(figure.moneyRangeText)]));
  return columnsLines(labelRoom(beside) >= longest(figures.map(({ label }) => label)) ? beside : below);
}

interface FigureRow {
  readonly label: string;
  readonly change: string;
  readonly range: string;
  /** One below the other. */
  readonly money: readonly string[];
}

function rowOf({ label, changeText, rangeText }: AnswerFigure, money: readonly string[]): FigureRow {
  return { label, change: changeText, range: inBrackets(rangeText), money };
}

function inBrackets(range: string | null): string {
  return range === null ? "" : `(${range})`;
}

function longest(texts: readonly string[]): number {
  return greatest([0, ...texts.map(textWidth)]);
}

/** Room that the figures leave to their names. */
function labelRoom(rows: readonly FigureRow[]): number {
  const columns = [
    rows.map(({ change }) => change),
    rows.map(({ range }) => range),
    rows.flatMap(({ money }) => money),
  ];
  return columns.reduce((room, texts) => room - longest(texts) - GAP.length, WIDTH - INDENT.length);
}

function columnsLines(rows: readonly FigureRow[]): readonly string[] {
  const room = Math.min(labelRoom(rows), longest(rows.map(({ label }) => label)));
  const widths = { change: longest(rows.map(({ change }) => change)), range: longest(rows.map(({ range }) => range)) };
  return rows.flatMap(({ label, change, range, money }) => {
    const names = wrapped(label, room);
    const amounts = money.filter((text, at) => at === 0 || text !== "");
    const lines = Array.from({ length: Math.max(names.length, amounts.length) }, (_, at) =>
      [
        padded(names[at] ?? "", room),
        (at === 0 ? change : "").padStart(widths.change),
        padded(at === 0 ? range : "", widths.range),
        amounts[at] ?? "",
      ].join(GAP),
    );
    return lines.map((line) => `${INDENT}${line}`.trimEnd());
  });
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
