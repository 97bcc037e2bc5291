import { beforeAll, describe, expect, it } from "vitest";
import { findings, headline } from "../../src/tell/findings/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import type { EquilibriumResult, Results } from "../../src/results/index.ts";
import { LANGUAGES, packageNames, wording } from "../../src/base/wording/index.ts";
import { flagship } from "./flagship.ts";
import { SHOWN, solvedCase } from "./solvedCase.ts";

const RANGED = ["war-weighted", "war-weighted-with-cuts"] as const;

/** What headlines say of a sign and of why, in the two languages. */
const WORDS = {
  en: {
    gain: /\bgains?\b/u,
    loss: /\bloses?\b/u,
    terms: /buys (more|fewer) imports/u,
    rises: /rise|fall/u,
    sales: [
      ["CHN", /sales to China (rise|fall)/u],
      ["USA", /sales to the United States (rise|fall)/u],
    ],
  },
  ru: {
    gain: /выигрыва[ею]т/u,
    loss: /проигрыва[ею]т/u,
    terms: /купить (больше|меньше) импорта/u,
    rises: /растут|падают/u,
    sales: [
      ["CHN", /продажи в Китай (растут|падают)/u],
      ["USA", /продажи в США (растут|падают)/u],
    ],
  },
} as const;

const RISING = ["rise", "растут"];

let input: RunInput;
let results: Results;

beforeAll(() => {
  const solved = solvedCase(SHOWN);
  ({ input } = solved);
  results = { scenarios: solved.results.scenarios };
});

const trade = (scenario: string): EquilibriumResult => results.scenarios[scenario].equilibrium!;

/** Real income of a country in every solve of the range, what the unit of a held deficit does included. */
function incomes(scenario: string, country: string): readonly number[] {
  return trade(scenario).solves!.flatMap((solve) => solve.welfarePercent[country] ?? []);
}

describe.each(LANGUAGES)("what the flagship claims, in %s", (language) => {
  const words = wording(language, packageNames(flagship().headline));

  it.each(RANGED)("%s: a gain or a loss has its sign in every closure, set and base", (scenario) => {
    for (const country of Object.keys(trade(scenario).countries)) {
      const clause = headline(results, input.case, country, scenario, words)?.clause ?? "";
      const values = incomes(scenario, country);
      if (values.length === 0) continue;
      const first = /^Whether|^Выигрывает .*или|^The (?:sign|effect)|^Знак|^Эффект/u.test(clause)
        ? ""
        : clause.split(/,|потому|because/u)[0];
      expect(WORDS[language].gain.test(first), `${country}: ${clause}`).toBe(Math.min(...values) > 0);
      expect(WORDS[language].loss.test(first), `${country}: ${clause}`).toBe(Math.max(...values) < 0);
    }
  });

  it.each(RANGED)(
    "%s: terms of trade are a reason only where they move that way under balanced trade in every set",
    (scenario) => {
      for (const country of ["RUS", "USA", "CHN"]) {
        const clause = headline(results, input.case, country, scenario, words)?.clause ?? "";
        const found = WORDS[language].terms.exec(clause);
        if (found === null) continue;
        const isUp = found[1] === "more" || found[1] === "больше";
        const balanced = trade(scenario).solves!.filter(({ closure }) => closure === "none");
        expect(balanced.length).toBeGreaterThan(4);
        for (const solve of balanced) expect(solve.termsOfTradePercent[country] > 0, clause).toBe(isUp);
      }
    },
  );

  it("sales rise or fall only where they do in every solve", () => {
    for (const scenario of RANGED) {
      const clause = headline(results, input.case, "RUS", scenario, words)!.clause;
      for (const [importer, told] of WORDS[language].sales) {
        const changes = trade(scenario).solves!.flatMap(({ bilateral, failure }) =>
          failure === undefined
            ? bilateral.filter((each) => each.exporter === "RUS" && each.importer === importer && each.scope === "all")
            : [],
        );
        expect(changes.length).toBeGreaterThan(20);
        const signs = new Set(changes.map(({ changePercent }) => Math.sign(changePercent!)));
        const claimed = told.exec(clause)?.[1];
        if (signs.size > 1) expect(claimed, clause).toBeUndefined();
        else if (claimed !== undefined) expect(RISING.includes(claimed), clause).toBe(signs.has(1));
      }
      expect(clause).toMatch(WORDS[language].rises);
    }
  });

  it("no sentence of trade names a set of elasticities, and closures are told in words", () => {
    const sets = [...input.headline.elasticities.keys()];
    for (const { sentence } of findings(results, input.case, words, "war-weighted")) {
      for (const set of sets) expect(sentence).not.toContain(set);
      expect(sentence).not.toMatch(/fixed:|proportional/u);
    }
  });
});

it("real income is its revaluation and what is left, in every solve that holds deficits", () => {
  for (const scenario of RANGED) {
    const { solves } = trade(scenario);
    expect(new Set(solves!.map(({ closure }) => closure))).toEqual(
      new Set(["none", "own", "fixed:world", "fixed:USA"]),
    );
    for (const solve of solves!.filter(({ failure }) => failure === undefined)) {
      for (const [country, whole] of Object.entries(solve.welfarePercent)) {
        const parts = solve.revaluationPercent[country] + solve.withoutRevaluationPercent[country];
        expect(Math.abs(parts - whole)).toBeLessThan(1e-10);
        if (solve.closure !== "none" && country === "USA") expect(solve.revaluationPercent[country]).not.toBe(0);
      }
    }
    for (const solve of solves!.filter(({ closure }) => closure === "none")) {
      expect(solve.withoutRevaluationPercent).toEqual(solve.welfarePercent);
    }
  }
});
