import { describe, expect, it } from "vitest";
import { consequenceOf, problemCount, problemText } from "../../src/cli/problemText.ts";
import { unknownCountry } from "../../src/case/problems/countries.ts";
import { inRussian, RUSSIAN_REGISTER } from "../../src/cli/russian/index.ts";
import { optionOutOfRange } from "../../src/cli/problems/options.ts";
import { noSuchSet } from "../../src/solve/problems.ts";
import { PROBLEM_REGISTER } from "../../src/cli/problemRegister.ts";

const wrong = optionOutOfRange({
  place: { file: "case.yaml", line: 3, column: 7, path: "parties.a" },
  message: "It is wrong.",
  found: "x",
  expected: "y",
  hints: ["Write y."],
});
const warned = noSuchSet("world-2014", "theta_check");

describe("problems on a terminal", () => {
  it("show code, name, place, what was found, what was expected and the way out", () => {
    expect(problemText("here: 1 problem", [wrong], PROBLEM_REGISTER, "en")).toBe(
      [
        "here: 1 problem",
        "",
        "✖ E902 option out of range     case.yaml:3:7 → parties.a",
        "    It is wrong.",
        "    Found: x",
        "    Expected: y",
        "    → Write y.",
        "    tertius explain E902",
      ].join("\n"),
    );
  });

  it("keep to the width of the terminal, the place on a line of its own where it does not fit", () => {
    const long = { ...wrong, message: "It is wrong in more words than a narrow line can hold." };
    expect(problemText("", [long], PROBLEM_REGISTER, "en", 40)).toBe(
      [
        "✖ E902 option out of range",
        "    case.yaml:3:7 → parties.a",
        "    It is wrong in more words than a",
        "    narrow line can hold.",
        "    Found: x",
        "    Expected: y",
        "    → Write y.",
        "    tertius explain E902",
      ].join("\n"),
    );
  });

  it("say what came of them: nothing after a fault of ours, the rest after a part that failed", () => {
    expect(consequenceOf({ command: "run", exit: 1, problems: [] }, "en")).toBe("nothing was done");
    expect(consequenceOf({ command: "run", exit: 3, problems: [] }, "en")).toBe("the rest stands");
    expect(consequenceOf({ command: "run", exit: 2, problems: [] }, "en")).toBe("nothing was solved");
  });

  it("put errors before warnings and say the same thing once", () => {
    const text = problemText("", [warned, wrong, { ...warned, path: "elsewhere" }], PROBLEM_REGISTER, "en");
    expect(text.indexOf("E902")).toBeLessThan(text.indexOf("W503"));
    expect(text.match(/^! W503/gmu)).toHaveLength(1);
    expect(text).toContain("(2 times)");
  });

  it("are counted with what follows from them", () => {
    expect(problemCount([wrong, wrong, warned], "nothing was solved", "en")).toBe(
      "2 problems and 1 warning, nothing was solved",
    );
    expect(problemCount([warned], "nothing was solved", "en")).toBe("1 warning");
    expect(problemCount([], "nothing was solved", "en")).toBe("");
  });

  it("are told in Russian with their labels, counts and what came of them", () => {
    const then = consequenceOf({ command: "check", exit: 2, problems: [] }, "ru");
    expect(problemCount([wrong, wrong, warned], then, "ru")).toBe("2 ошибки и 1 предупреждение, ничего не посчитано");
    const found = unknownCountry({ file: "case.yaml", line: 3, column: 7, path: "parties.a" }, "", null);
    expect(problemText("", [inRussian(found)], RUSSIAN_REGISTER, "ru")).toBe(
      [
        "✖ E210 неизвестная страна      case.yaml:3:7 → parties.a",
        '    "" — не страна.',
        "    Написано: (пусто)",
        "    Ожидалось: код ISO 3166-1 alpha-3, WLD или EU",
        "    → Названия читаются по-английски и по-русски.",
        "    tertius explain E210",
      ].join("\n"),
    );
  });
});
