import type { Problem } from "../../base/problems/index.ts";
import type { AskedDraws } from "../../run/index.ts";
import type { CaseOptions } from "../options.ts";
import { wrongUsage } from "../problems/options.ts";
import { departures } from "../solvedCase.ts";
import type { DrawWords } from "./drawChoice.ts";

/** What is asked for, null where nothing is drawn; and options of draws that were typed without draws. */
export function askedDraws(
  words: DrawWords,
  options: CaseOptions,
  scenario: string | null,
): { readonly asked: AskedDraws | null; readonly problems: readonly Problem[] } {
  const { draws, seed, drawSets, drawShared, drawRecalled, drawChoices } = words;
  if (draws === undefined) {
    const idle = typedDraws(words)
      .filter((word) => word.startsWith("--"))
      .map(idleOption);
    return { asked: null, problems: idle };
  }
  return {
    asked: {
      draws,
      seed: seed ?? 1,
      ...departures(options),
      ...(scenario === null ? {} : { scenarios: [scenario] }),
      ...(drawSets === undefined ? {} : { sets: drawSets }),
      ...(drawShared === undefined ? {} : { shared: drawShared }),
      ...(drawRecalled === undefined ? {} : { recalled: drawRecalled }),
      ...(drawChoices === true ? { choices: true } : {}),
    },
    problems: [],
  };
}

/** Draws as they are typed again. */
export function typedDraws({
  draws,
  seed,
  drawSets,
  drawShared,
  drawRecalled,
  drawChoices,
}: DrawWords): readonly string[] {
  const typed = {
    "--draws": draws,
    "--seed": seed,
    "--draw-sets": drawSets,
    "--draw-shared": drawShared,
    "--draw-recalled": drawRecalled,
  };
  return [
    ...Object.entries(typed).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
    ...(drawChoices === true ? ["--draw-choices"] : []),
  ];
}

function idleOption(name: string): Problem {
  return wrongUsage({
    place: { path: name },
    message: `${name} says how draws are made, and none are asked for.`,
    found: name,
    expected: "--draws with it",
    hints: [`Add --draws 1000, or leave ${name} out.`],
    russian: {
      message: `${name} задаёт, как делать случайные расчёты, а сами они не запрошены.`,
      expected: "--draws вместе с ним",
      hints: [`Добавьте --draws 1000 или уберите ${name}.`],
    },
  });
}
