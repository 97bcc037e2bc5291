import { describe, expect, it } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import type { CountryResult, EquilibriumResult, Results } from "../../../src/results/index.ts";
import {
  type Account,
  accountOf,
  answer,
  answerText,
  mostAffected,
  shortAnswer,
  winnersTold,
} from "../../../src/tell/findings/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { blocOf } from "../../results/tradeResults.ts";
import { caseOf, countryResult, rangeAround, results, words } from "./fixture.ts";

const SECTORS = {
  C26: {
    quantityPercent: 1,
    outputPercent: 1,
    valueAddedPercent: 1,
    labourShareBefore: 3,
    labourShare: 3.1,
  },
};

/** A country or bloc with a range so far on both sides. */
function spread(value: number, around: number, more: Partial<CountryResult> = {}) {
  const range = rangeAround(value, around, around);
  return countryResult(value, { range: { welfarePercent: range, withoutRevaluationPercent: range }, ...more });
}

const COUNTRIES = {
  MEX: spread(0.09, 0.01),
  DEU: spread(0.2, 0.05),
  FRA: spread(-0.03, 0.01),
  ITA: spread(0.01, 0.05),
  USA: spread(-0.05, 0.01, { sectors: SECTORS }),
  CHN: spread(-0.2, 0.05, { sectors: SECTORS }),
};

function found(members: readonly string[]): Results {
  const blocs = { EU: blocOf(members, spread(0.04, 0.02)) };
  const more: Partial<EquilibriumResult> = { countries: COUNTRIES, blocs };
  return results(more);
}

const asked = (...third: string[]): Case => caseOf({ parties: { a: "USA", b: "CHN", third, blocs: [] } });

function accountFor(case_: Case, members: readonly string[], language: Language = "en"): Account {
  return accountOf(found(members), case_, "war", words(language))!;
}

const plain = (text: string): string => text.replaceAll("\u202f", " ");

const toldOf = (account: Account): readonly string[] => winnersTold(account).map(({ text }) => plain(text));

describe("a bloc that is asked for", () => {
  it("is told with the member that gains most and the one that loses most in every variant", () => {
    expect(toldOf(accountFor(asked("EU"), ["DEU", "FRA", "ITA"])).slice(0, 2)).toEqual([
      "Among the members of the European Union, Germany gains most: +0.20 % (+0.15 to +0.25 %).",
      "Among the members of the European Union, France loses most: −0.030 % (−0.040 to −0.020 %).",
    ]);
    expect(toldOf(accountFor(asked("EU"), ["ITA"]))[0]).toBe(
      "The variants of the model agree on a gain or a loss for no member of the European Union.",
    );
  });

  it("names it in Russian without an English word", () => {
    for (const text of toldOf(accountFor(asked("EU"), ["DEU", "FRA"], "ru")).slice(0, 2))
      expect(text).toMatch(
        /^Европейский союз: больше всех из государств-членов (?:выигрывает Германия|теряет Франция)/u,
      );
  });

  it("keeps its members out of the others", () => {
    const { others } = shortAnswer(found(["DEU"]), asked("EU"), words());
    expect(others!.text).toContain("Mexico");
    expect(others!.text).not.toContain("Germany");
  });
});

describe("the next country to ask for", () => {
  const nextOf = (countries: Readonly<Record<string, CountryResult>>): string | null => {
    const account = accountOf(
      results({ countries: { ...countries, USA: COUNTRIES.USA } }),
      asked("MEX"),
      "war",
      words(),
    );
    return mostAffected(account!, (code) => code === "ROW");
  };

  it("is the one that moves most, up or down, of those whose sign every variant shares", () => {
    expect(nextOf({ DEU: spread(0.2, 0.05), FRA: spread(-0.3, 0.05), ITA: spread(0.5, 0.6) })).toBe("FRA");
    expect(nextOf({ GRC: spread(0.02, 0.01), ITA: spread(0.3, 0.4), ROW: spread(2, 0.1) })).toBe("ITA");
    expect(nextOf({ MEX: spread(0.2, 0.05) })).toBeNull();
  });
});

describe("a party that is asked for", () => {
  const full = (): string => answerText(answer(found([]), asked("USA"), words()), 120);

  it("is told of once, not among the others too", () => {
    const { others } = shortAnswer(found([]), asked("USA"), words());
    expect(others!.text).toContain("China");
    expect(others!.text).not.toContain("United States");
    expect(full().split("At home: United States")).toHaveLength(2);
    expect(full().split("At home: China")).toHaveLength(2);
  });

  it("has no heading of its trade with itself", () => {
    expect(full()).not.toContain("and the two");
  });
});
