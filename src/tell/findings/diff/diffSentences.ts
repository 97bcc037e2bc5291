import { isSeen, dateText, listText, numberText } from "../../../base/wording/index.ts";
import type { ComparedFigure, MovedPart, MovedSign } from "../../../results/index.ts";
import { figuresIn } from "../compare/index.ts";
import { rangedPercent, shownDecimals } from "../shortNumber.ts";
import { causeText, type ToldDiff } from "./toldDiff.ts";

/** Of which day the two are, about what, and by which version of the program. */
export function datedSideTexts({ diff, told: { comparison, titles, words } }: ToldDiff): readonly string[] {
  return (["first", "second"] as const).map((key, at) =>
    words.say("diff.side", {
      number: String(at + 1),
      day: dateText(diff[key].asOf, words.language),
      title: titles[at] ?? comparison[key].title,
      date: dateText(comparison[key].at, words.language),
      version: diff[key].tertius,
    }),
  );
}

/** What became of the real income of a country, and what moved it, most first. */
export function movedText(country: string, told: ToldDiff): string | null {
  const { diff } = told;
  const { words, comparison } = told.told;
  const figure = figuresIn(comparison, "realIncome").find((each) => each.country === country);
  const sign = diff.signs.find((each) => each.country === country);
  if (figure === undefined || sign === undefined) return null;
  const parts = diff.parts.filter((each) => each.country === country);
  const values = {
    country: words.country(country).label,
    first: stateText("first", figure, sign, told),
    second: stateText("second", figure, sign, told),
  };
  if (hasTurned(sign)) {
    const turning = parts.filter(({ turns }) => turns);
    return words.say("diff.turned", { ...values, list: partsText(turning, told) });
  }
  const seen = parts.filter(({ points }) => isSeen(points));
  if (seen.length === 0) return words.say("diff.unmoved", values);
  return words.say("diff.moved", { ...values, list: partsText(seen, told) });
}

/** Whether a clear sign has become the other one, also clear. */
export function hasTurned({ first, second }: MovedSign): boolean {
  return (first === "gain" && second === "loss") || (first === "loss" && second === "gain");
}

/** Parts that are named one by one. */
const NAMED = 3;

function partsText(parts: readonly MovedPart[], told: ToldDiff): string {
  const { words } = told.told;
  const named = parts
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, NAMED)
    .map((each) =>
      words.say("diff.part", {
        cause: causeText(each, told),
        points: words.say("compare.points", {
          value: numberText(each.points, words.language, { decimals: shownDecimals(each.points, null), signed: true }),
        }),
      }),
    );
  return listText(named, words.language);
}

function stateText(key: "first" | "second", figure: ComparedFigure, sign: MovedSign, { told }: ToldDiff): string {
  const { words } = told;
  const ends = figure.range[key] ?? null;
  const { value, range } = rangedPercent(figure[key], ends, words.language);
  if (range === null) return words.say("diff.state.single", { value });
  return words.say(`diff.state.${sign[key]}`, { value, range });
}

/** How parts were computed and what cannot be told apart, which data and program the two have, and which measures are the same. */
export function diffNotes(told: ToldDiff): readonly string[] {
  const { first, second, today, measures, untold, unsolved } = told.diff;
  const { words } = told.told;
  const hashes = new Set([first.sha256, second.sha256, today.sha256]);
  const isSameData = hashes.size === 1 && first.sha256 !== null;
  const causes = untold.map((cause) => causeText({ cause, measure: null }, told));
  const hasMeans = measures.order === "mean" && measures.changed.length > 1;
  return [
    ...(unsolved === null ? [] : [words.say("diff.unsolved", {})]),
    ...(causes.length === 0 ? [] : [words.say("diff.untold", { list: listText(causes, words.language) })]),
    ...(unsolved === null && hasMeans ? [words.say("diff.order.mean", {})] : []),
    ...(measures.order === "mean" ? [] : [words.say("diff.order.case", {})]),
    words.say(isSameData ? "diff.data.same" : "diff.data.other", {}),
    words.say("diff.program", { first: first.tertius, second: second.tertius, today: today.tertius }),
  ];
}
