import { sideCodes } from "../../../case/index.ts";
import type { ComparedFigure, Comparison } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";

/** A comparison with what is needed to tell of it. */
export interface ToldComparison {
  readonly comparison: Comparison;
  /** Those of the first; countries and sectors of the second are named by them too. */
  readonly words: Wording;
  /** What the two are called, in the language of the words. */
  readonly titles: readonly [first: string, second: string];
  /** Titles or days by which the two are told apart in the head of a column; ids only where the titles are the same. */
  readonly names: readonly [first: string, second: string];
  /** Places of each market in countries that the question names, by the name of the market; absent: nobody knows. */
  readonly places?: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Heads of the columns of the two: number and name. */
export function sideHeads({ names: [first, second], words }: ToldComparison): {
  readonly first: string;
  readonly second: string;
} {
  return {
    first: words.say("compare.column.first", { name: first }),
    second: words.say("compare.column.second", { name: second }),
  };
}

/** Rows of a figure, in their order. */
export function figuresIn({ figures }: Comparison, wanted: ComparedFigure["figure"]): readonly ComparedFigure[] {
  return figures.filter(({ figure }) => figure === wanted);
}

/** Countries and blocs that the comparison is about: third countries, and with them the sides. */
export function askedIn({ first, second }: Comparison): {
  readonly third: readonly string[];
  readonly all: readonly string[];
} {
  const third = [...new Set([...first.parties.third, ...second.parties.third])];
  const sides = [first, second].flatMap(({ parties }) => sideCodes(parties));
  return { third, all: [...new Set([...third, ...sides])] };
}
