import { expect, it } from "vitest";
import { overText } from "../../../../src/tell/findings/claims/overText.ts";
import { wording } from "../../../../src/base/wording/index.ts";

const both = (over: string): readonly string[] => [overText(over, wording("en")), overText(over, wording("ru"))];

it("what a range was taken over is said in the language of the answer, solves counted", () => {
  expect(both("16 solves")).toEqual(["16 variants of the model", "16 вариантов модели"]);
  expect(both("3 solves × ends of fact imports-a, path leverage[from=RUS, to=CHN].leverage")).toEqual([
    "3 variants of the model × the ends of figure imports-a, leverage[from=RUS, to=CHN].leverage",
    "3 варианта модели × концы: цифра imports-a, leverage[from=RUS, to=CHN].leverage",
  ]);
  expect(both("ends, one at a time and all together, of fact a, fact b")[1]).toBe(
    "концы, по одному и все вместе: цифра a, цифра b",
  );
});

it("words that are not known stay as they are", () => {
  expect(both("something else")).toEqual(["something else", "something else"]);
});
