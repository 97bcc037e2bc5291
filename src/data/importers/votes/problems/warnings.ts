import { defineProblem, type Problem, quoted } from "../../../../base/problems/index.ts";
import { counted } from "../../../../base/wording/index.ts";
import { rollCalls } from "./counted.ts";
import { withoutConfidence } from "../../../packages/index.ts";

export const bridgesSkipped = defineProblem(
  "W351",
  {
    name: "bridges skipped",
    meaning: "Pairs of repeated resolutions name a roll call that the files do not have.",
    wayOut: "Nothing to do; the pairs are left out.",
  },
  (pairs: readonly (readonly [string, string])[], all: number) => {
    const named = pairs.slice(0, 10).map((pair) => pair.map(quoted).join("–"));
    return {
      place: { path: "bridges" },
      message: `${pairs.length} of ${all} pairs of repeated resolutions name a roll call that the files do not have; they are left out: ${named.join(", ")}${pairs.length > 10 ? ", …" : ""}.`,
      found: String(pairs.length),
    };
  },
);

export const someRowsLeftOut = defineProblem("W352", {
  name: "rows left out",
  meaning: "Rows of a source do not belong in the tables of the package.",
  wayOut: "Nothing to do; the message says how many and of which kind.",
});

const KINDS: Readonly<Record<string, string>> = {
  "no code of three capital letters": "нет кода из трёх заглавных букв",
  "sums and shares of a year, not resolutions": "суммы и доли за год, а не резолюции",
};

function kindText(what: string): string {
  return (
    KINDS[what] ??
    what.replace(
      /^outside (\S+) to (\S+), where the list is not complete$/u,
      "раньше $1 или позже $2, где список неполон",
    )
  );
}

/** W352 */
export function rowsLeftOut(file: string, rows: number, what: string): Problem {
  return someRowsLeftOut({
    place: { file },
    message: `${rows} ${rows === 1 ? "row" : "rows"} of ${quoted(file)} left out: ${what}.`,
    found: String(rows),
    russian: { message: `Пропущено строк из ${quoted(file)}: ${rows} (${kindText(what)}).` },
  });
}

/** W352 */
export function emptyRollCalls(count: number): Problem {
  return someRowsLeftOut({
    place: { path: "votes" },
    message: `${rollCalls(count)} on which no state has a vote ${count === 1 ? "is" : "are"} left out.`,
    found: String(count),
    russian: {
      message: `Пропущено ${counted(count, { one: "голосование", few: "голосования", many: "голосований" }, "ru")} без единого голоса.`,
    },
  });
}

/** W353 */
export function specialSessions(count: number, names: readonly string[]): Problem {
  return countedByDate(count, `of special sessions (${names.map(quoted).join(", ")})`, names.join(", "));
}

/** W353 */
export function sessionsNotStated(count: number): Problem {
  return countedByDate(count, "without a session", "");
}

export const countedByDate = defineProblem(
  "W353",
  {
    name: "special sessions",
    meaning: "Roll calls of special and emergency sessions have no number among the regular sessions.",
    wayOut: "Nothing to do; they are counted in the regular session of their date.",
  },
  (count: number, which: string, found: string) => ({
    place: { path: "sessions" },
    message: `${rollCalls(count)} ${which} ${count === 1 ? "is counted in the regular session of its date" : "are counted in the regular sessions of their dates"}.`,
    found,
  }),
);

export const originNotStated = defineProblem(
  "W354",
  {
    name: "origin not stated",
    meaning: "Votes or customs records were imported without a recipe, so licence and sources are not known.",
    wayOut: "Write a recipe; data/recipes has examples.",
  },
  (name: string, example: "unga" | "us-imports") => ({
    place: { path: name },
    message: `There is no recipe: licence and sources of ${quoted(name)} stay "not stated".`,
    hints: [`data/recipes/${example}.json shows what a recipe says.`],
  }),
);

/** W361 */
export function confidenceNotStated(file: string, line: number, vetoes: number): Problem {
  return withoutConfidence({
    place: { file, line, path: "column confidence" },
    message: `${vetoes === 1 ? "1 veto" : `${vetoes} vetoes`} of ${quoted(file)} say${vetoes === 1 ? "s" : ""} nothing of ${vetoes === 1 ? "its" : "their"} confidence and count${vetoes === 1 ? "s" : ""} as verified.`,
    found: "",
    expected: "verified, derived or recalled",
    russian: {
      message: `У ${vetoes} вето из ${quoted(file)} нет \`confidence\`, и ${vetoes === 1 ? "оно считается сверенным" : "они считаются сверенными"} с источником (verified).`,
      expected: "verified, derived или recalled",
    },
  });
}
