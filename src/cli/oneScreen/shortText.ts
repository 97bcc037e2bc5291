import { greatest } from "../../base/units/index.ts";
import { textWidth, type Wording, wrapped } from "../../base/wording/index.ts";
import type { AnswerFigure, AnswerLine, ShortAnswer, SubjectAnswer } from "../../tell/findings/index.ts";
import { SCREEN_LINES, SCREEN_WIDTH as WIDTH } from "./fittingText.ts";
import { rowsLines, type ScreenRow } from "./screenRow.ts";

const INDENT = "  ";
const GAP = "  ";

/** What is told of each third country, most first: the rest is in the whole answer. */
const DETAILS = ["all", "income", "verdict"] as const;
type Detail = (typeof DETAILS)[number];

/**
 * The answer on one screen: the question, verdict and figures of each third country, a line for each other part of the case, what it
 * rests on, then rows about the run.
 *
 * @param notes  Rows that go on from what the answer rests on.
 * @param ways   Rows about where to read on.
 * @returns at most 40 lines of 80 characters, unless the third countries alone are more; what was asked for beside the answer comes on top
 */
export function shortText(
  answer: ShortAnswer,
  words: Wording,
  { notes, ways }: { readonly notes: readonly ScreenRow[]; readonly ways: readonly ScreenRow[] },
): string {
  const parts = partsOf(answer).map(({ label, text }) => ({ label, text }));
  const rests = [...[answer.restsOn, answer.caution].filter((line) => line !== null), ...notes];
  const below = rowsLines([parts, rests, ways], WIDTH);
  const asked = wrapped(answer.question, WIDTH);
  const head = asked.length > 1 ? asked : [...asked, ""];
  const about = answer.notes.flatMap((note) => inset(note));
  const screens = DETAILS.map((detail) => [...head, ...subjectsLines(answer, words, detail), ...about, ...below]);
  const beside = [answer.draws, answer.choices].flatMap((line) =>
    line === null ? [] : rowsLines([[line]], WIDTH).slice(1),
  );
  const shown = screens.find(({ length }) => length <= SCREEN_LINES + beside.length) ?? screens.at(-1)!;
  return shown.join("\n");
}

function partsOf({
  draws,
  choices,
  quotas,
  others,
  markets,
  sellers,
  votes,
  positions,
  article,
}: ShortAnswer): readonly AnswerLine[] {
  return [draws, choices, quotas, others, markets, sellers, votes, positions, article].filter((line) => line !== null);
}

function subjectsLines(answer: ShortAnswer, words: Wording, detail: Detail): readonly string[] {
  const { subjects } = answer;
  if (subjects.length === 0) {
    const thirds = answer.thirds.map(({ label, text }) => ({ label, text }));
    const none = inset(words.say(partsOf(answer).length === 0 ? "nothing" : "short.noSubject", {}));
    return thirds.length === 0 ? none : [...rowsLines([thirds], WIDTH).slice(1), "", ...none];
  }
  return subjects.flatMap((subject, at) => [
    ...(at > 0 && detail !== "verdict" ? [""] : []),
    ...subjectLines(subject, words, detail, subjects.length > 1),
  ]);
}

function subjectLines(
  { name, verdict, figures, why, alone }: SubjectAnswer,
  words: Wording,
  detail: Detail,
  isNamed: boolean,
): readonly string[] {
  const said = isNamed ? words.say("short.subject", { country: name, verdict: inside(verdict) }) : verdict;
  const shown = detail === "all" ? figures : figures.slice(0, detail === "income" ? 1 : 0);
  const reason = detail === "all" && why !== null ? inset(words.say("short.because", { why: inside(why) })) : [];
  const ofTwo = detail === "all" && alone !== null ? inset(alone.text) : [];
  return [...inset(said), ...figureLines(shown), ...reason, ...ofTwo];
}

/** A sentence behind a colon. */
function inside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function inset(text: string): readonly string[] {
  return wrapped(`${INDENT}${text}`, WIDTH);
}

/** Figures in columns: name, change, range and money; a name that leaves them no room stands on more than one line. */
function figureLines(figures: readonly AnswerFigure[]): readonly string[] {
  const rows = figures.map(({ label, changeText, rangeText, moneyText }) => ({
    label,
    cells: [changeText, rangeText === null ? "" : `(${rangeText})`, moneyText ?? ""],
  }));
  const widths = [0, 1, 2].map((at) => greatest([0, ...rows.map(({ cells }) => textWidth(cells[at] ?? ""))]));
  const taken = widths.reduce((sum, each) => sum + each + GAP.length, INDENT.length);
  const room = Math.min(WIDTH - taken, greatest([0, ...rows.map(({ label }) => textWidth(label))]));
  return rows.flatMap(({ label, cells: [change = "", range = "", money = ""] }) => {
    const [first = "", ...more] = wrapped(label, room);
    const cells = [padded(first, room), change.padStart(widths[0] ?? 0), padded(range, widths[1] ?? 0), money];
    return [cells.join(GAP), ...more].map((line) => `${INDENT}${line}`.trimEnd());
  });
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
