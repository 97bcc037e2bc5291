import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/base/problems/index.ts";
import { PROBLEM_REGISTER } from "../../src/cli/problemRegister.ts";
import { inRussian } from "../../src/cli/russian/index.ts";
import { RUSSIAN } from "../../src/cli/russian/register.ts";
import { left } from "../whole.ts";
import { PROVOKED } from "../base/problems/exact/index.ts";
import { readChanged } from "../case/markets/marketText.ts";

const CYRILLIC = /[а-яё]/iu;
/** What is quoted, and what a value or a name of the file format is: it stays as it is. */
const QUOTED = /"[^"]*"|`[^`]*`/gu;
/** Words of a library, of the system, of a data package or of a problem that another thread told: they are quoted as they came. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  "E110",
  "E213",
  "E391",
  "E522",
  "E900",
  "E901",
  "E947",
  "W236",
  "W504",
  "W956",
  "W970",
  "E970",
]);
/** Commands and names of what may stand in a file: two English words that are to be typed. */
const TYPED = /tertius [a-z ]+|npm install|multiply|set или lower/gu;
/** Where an expression ends is said in words, which the English message quotes. */
const SAID_IN_WORDS = "the end";
/** What provokes them hides what differs between machines and runs, and so gives a copy that nobody knows the words of. */
const MASKED: ReadonlySet<string> = new Set([
  "E103",
  "W360",
  "E109",
  "E501",
  "E507",
  "E530",
  "E531",
  "E532",
  "E533",
  "E537",
  "E545",
  "E546",
  "E547",
  "E548",
  "E549",
  "E737",
  "E738",
  "E911",
  "E971",
  "E976",
]);
const FIGURES = /\d+(?:[.,]\d+)*/gu;

/** Numbers of a text, as both languages write them. */
function figuresOf(text: string): readonly string[] {
  const plain = text.replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, "");
  return [...plain.matchAll(FIGURES)].map(([figure]) => figure.replaceAll(",", "."));
}

/** What stands in the English message and not in the Russian one: quotations and numbers. */
function lost(english: Problem, russian: Problem): readonly string[] {
  const quotations = [...english.message.matchAll(QUOTED)].map(([text]) => text.slice(1, -1));
  const there = figuresOf(russian.message);
  const figures = figuresOf(english.message.replaceAll(QUOTED, "")).filter((each) => !there.includes(each));
  const away = quotations.filter((each) => each !== SAID_IN_WORDS && !russian.message.includes(each));
  return [...away, ...figures];
}

/** Two English words in a row that are neither quoted nor a name of the file format. */
function englishIn({ message, expected, hints }: Problem): readonly string[] {
  return [message, expected ?? "", ...hints].filter((text) =>
    /(?<![\w./-])[a-z]{2,} [a-z]{2,}(?![\w./-])/u.test(text.replaceAll(QUOTED, "").replaceAll(TYPED, "")),
  );
}

describe("problems in Russian", () => {
  it("are there for every code, with name, meaning and way out, and for no other", () => {
    expect(Object.keys(RUSSIAN).toSorted()).toEqual(Object.keys(PROBLEM_REGISTER).toSorted());
    for (const [code, { name, meaning, wayOut }] of Object.entries(RUSSIAN)) {
      for (const text of [name, meaning, wayOut]) expect(text, code).toMatch(CYRILLIC);
      expect([meaning.at(-1), wayOut.at(-1)], code).toEqual([".", "."]);
    }
  });

  it.each(Object.entries(PROVOKED))(
    "those of %s say in Russian all that is quoted and counted in English",
    left(),
    async (_, provoked) => {
      const untold = new Set<string>();
      for (const [code, problems] of Object.entries(provoked)) {
        const own = (await problems()).filter((each) => each.code === code);
        for (const problem of own) {
          const russian = inRussian(problem);
          const { file, line, column, path, found, severity } = problem;
          expect(russian, code).toMatchObject({ code, file, line, column, path, found, severity });
          if (russian.message === problem.message && !OF_OTHERS.has(code)) {
            untold.add(code);
            continue;
          }
          if (!OF_OTHERS.has(code)) expect(russian.message, code).toMatch(CYRILLIC);
          expect(lost(problem, russian), `${code} ${problem.message} | ${russian.message}`).toEqual([]);
          expect(russian.expected === null, code).toBe(problem.expected === null);
          expect(russian.hints.length, code).toBe(problem.hints.length);
          if (!OF_OTHERS.has(code)) expect(englishIn(russian), `${code} ${problem.message}`).toEqual([]);
        }
      }
      expect([...untold].filter((code) => !MASKED.has(code))).toEqual([]);
    },
  );

  it("say it of a name that holds a quotation mark", () => {
    const { problems } = readChanged(
      ["-capacity.csv", "node,year", "node,project,year"],
      ["-capacity.csv", "qatar,2018", "qatar,,2018"],
      ["-capacity.csv", "us-gulf,2018", "us-gulf,,2018"],
      ["-capacity.csv", "us-gulf,2019", 'us-gulf,"train ""T1""",2019'],
      ["-capacity.csv", "australia,2018", "australia,,2018"],
    );
    expect(problems.map((each) => inRussian(each).message)).toEqual([
      'Строки противоречат друг другу: у "us-gulf" есть строка для всего узла, а в строке 4 — для его части, "train "T1"".',
    ]);
  });
});
