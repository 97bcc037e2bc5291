import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { caseFor, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import {
  type Lever,
  type Live,
  type LiveAnswer,
  type LiveState,
  openLive,
  readState,
  stateText,
} from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { solveCase } from "../../src/run/index.ts";
import type { EquilibriumResult } from "../../src/results/index.ts";
import { someSections } from "../../src/tell/brief/index.ts";
import { flagshipLiveCase, type LiveCase, quotaLiveCase, smallLiveCase } from "./liveSources.ts";
import { randomPairs, randomStates } from "./randomStates.ts";
import { briefInputOf } from "./wholeBrief.ts";
import { left } from "../whole.ts";

/** Two solves at a residual of 1e-12 differ by less, relative to the larger of a number and 1. */
const SAME = 1e-9;
/** Deflated, bytes. */
const MOST_OF_RESULTS = 210_000;

/** What the command line answers under the settings that an answer prints. */
function runUnder({ source, input }: LiveCase, { settings, caseFiles, scenario }: LiveAnswer, state: LiveState) {
  const files = caseFiles === null ? source.caseFiles : new Map(Object.entries(caseFiles));
  const shelf = shelfOf([...source.economies.values()]);
  const { case: read, problems } = parseCase(textSource("case", files, missingFile), { shelf, settings });
  if (read === null || scenario === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  const asked = caseFor({ ...read, alignment: null, markets: [], claims: null }, state.third ?? [], input.headline);
  const id = read.headline ?? "war";
  const { results } = solveCase(asked.case!, input, { scenario: id });
  return results.scenarios[id].equilibrium!;
}

/** Largest difference between the numbers of two results, relative to the larger of a number and 1; NaN where their shapes differ. */
function difference(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") {
    return Object.is(one, other) ? 0 : Math.abs(one - other) / Math.max(1, Math.abs(one));
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other ? 0 : NaN;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const inner = (value: object, key: string): unknown => Reflect.get(value, key);
  return Math.max(0, ...[...keys].map((key) => difference(inner(one, key), inner(other, key))));
}

/** The part of a result that a central solve gives. */
function centre({ countries, bilateral }: EquilibriumResult) {
  return {
    welfare: Object.fromEntries(Object.entries(countries).map(([code, each]) => [code, each.welfarePercent])),
    bilateral: bilateral.map(({ range: _range, ...pair }) => pair),
  };
}

/** The part of a result that rests on every variant, but the sectors that only the whole answer tells. */
function ranges({ countries, bilateral, solves }: EquilibriumResult) {
  const told = Object.entries(countries).map(([code, { range, flags }]) => [code, { range, flags }]);
  return { countries: Object.fromEntries(told), bilateral, solves };
}

const numbers = ({ evaluations: _evaluations, residuals: _residuals, ...result }: EquilibriumResult): unknown => result;

/** How far the numbers of a page are from those of the command line, and a glance from the whole answer; the settings and sections of both. */
function compared(live: Live, case_: LiveCase, state: LiveState) {
  const ranged = live.answer(state, "ranged");
  const full = live.answer(state, "full");
  const quick = live.answer(state, "quick");
  const found = full.scenario!.equilibrium!;
  return {
    errors: full.problems.filter(({ severity }) => severity === "error"),
    isPageOfRun: difference(numbers(runUnder(case_, full, state)), numbers(found)) < SAME,
    isGlanceOfPage: difference(centre(found), centre(quick.scenario!.equilibrium!)) < SAME,
    hasRangesOfPage: difference(ranges(found), ranges(ranged.scenario!.equilibrium!)) < SAME,
    isSolved: (quick.worst ?? NaN) < SAME,
    sections: [quick, ranged].map(({ sections }) => sections.map(({ id }) => id)),
  };
}

const ALIKE = {
  errors: [],
  isPageOfRun: true,
  isGlanceOfPage: true,
  isSolved: true,
  hasRangesOfPage: true,
  sections: [
    ["answer", "winners"],
    ["answer", "winners"],
  ],
};

describe("a live page of a case with quotas", () => {
  const case_ = quotaLiveCase();
  const live = openLive(case_.source);
  const states: readonly LiveState[] = [
    { version: 1 },
    { version: 1, scale: { us: 0.5 } },
    { version: 1, scale: { cars: 0 } },
    { version: 1, deficits: "none", elasticities: "blp2023" },
  ];

  it.each(states.map((state) => [JSON.stringify(state), state] as const))(
    "solves them under its levers as the command line does: %s",
    (_, state) => {
      expect(compared(live, case_, state)).toEqual(ALIKE);
    },
  );

  it("tells what becomes of them, and nothing where they are switched off", () => {
    const told = (state: LiveState) => {
      const { sections, scenario } = live.answer(state, "quick");
      return [JSON.stringify(sections).includes("The quota binds"), scenario!.equilibrium!.quotas?.length ?? 0];
    };
    expect(told({ version: 1 })).toEqual([true, 2]);
    expect(told({ version: 1, scale: { cars: 0 } })).toEqual([false, 0]);
    const lever = live.levers().find((each) => each.kind === "size" && each.measure === "cars");
    expect(lever).toMatchObject({ isSwitch: true });
  });
});

describe("a live page of a small case", () => {
  const case_ = smallLiveCase();
  const live = openLive(case_.source);

  it.each(randomStates(live.levers(), 10, 1).map((state) => [JSON.stringify(state), state] as const))(
    "answers %s as the command line does",
    (_, state) => {
      expect(compared(live, case_, state)).toEqual(ALIKE);
    },
  );

  it("answers for a scenario of a sweep, moved or not, as the command line does", () => {
    for (const scale of [{}, { us: 0.5 }]) {
      const state: LiveState = { version: 1, scenario: "sized@10", scale };
      expect(compared(live, case_, state)).toEqual(ALIKE);
      expect(live.answer(state, "quick").settings[0]).toBe('headline="sized@10"');
    }
  });

  it("answers for another pair with a case of its own", () => {
    const state: LiveState = { version: 1, a: "DEU", b: "FRA", third: ["MEX"], rates: { aOnB: 20, bOnA: 0 } };
    expect(compared(live, case_, state)).toEqual(ALIKE);
    const { title, leftOut, caseFiles } = live.answer(state, "quick");
    expect(title).toBe("Germany has put tariffs on France. What does it mean for Mexico?");
    expect([leftOut, Object.keys(caseFiles ?? {})]).toEqual([
      ["commodities", "alignment", "article", "exposure", "tariffs", "score"],
      ["case.yaml", "sources.bib"],
    ]);
  });

  it.each(randomPairs(live.levers(), 10, 3).map((state) => [JSON.stringify(state), state] as const))(
    "answers for a pair with tariffs by sector as the command line does: %s",
    (_, state) => {
      expect(compared(live, case_, state)).toEqual(ALIKE);
    },
  );

  it("a sector with the tariff on all goods changes nothing, and another tariff does", () => {
    const incomes = (cars: number): readonly number[] => {
      const rates = { aOnB: 20, bOnA: 5, bySector: { aOnB: { C29_30: cars } } };
      const { scenario } = live.answer({ version: 1, a: "DEU", b: "FRA", rates }, "quick");
      return Object.values(scenario!.equilibrium!.countries).map(({ welfarePercent }) => welfarePercent);
    };
    const plain = live.answer({ version: 1, a: "DEU", b: "FRA", rates: { aOnB: 20, bOnA: 5 } }, "quick");
    const without = Object.values(plain.scenario!.equilibrium!.countries).map(({ welfarePercent }) => welfarePercent);
    expect(difference(incomes(20), without)).toBeLessThan(SAME);
    expect(difference(incomes(60), without)).toBeGreaterThan(1e-4);
  });

  it("answers for a pair of blocs, and for none that holds the other side", () => {
    const state: LiveState = { version: 1, a: "EU", b: "USMCA", third: ["KOR"], rates: { aOnB: 20, bOnA: 5 } };
    expect(compared(live, case_, state)).toEqual(ALIKE);
    const { title } = live.answer(state, "quick");
    expect(title).toBe("The European Union and the USMCA area are in a trade war. What does it mean for South Korea?");
    const within = live.answer({ ...state, b: "DEU" }, "quick");
    expect(within.problems.map(({ code }) => code)).toEqual(["E975"]);
  });

  it("says beside the answer that measures have another size, and who takes a side", () => {
    const text = (state: LiveState): string => JSON.stringify(live.answer(state, "quick").sections);
    expect(text({ version: 1 })).not.toContain("of its size");
    expect(text({ version: 1, scale: { us: 0.5 } })).toMatch(
      /Measures are taken at another size: [^.]+, 50 % of its size\./u,
    );
    expect(text({ version: 1, joins: { country: "IND", side: "CHN" } })).toContain("India takes the side of China.");
    const idle = text({ version: 1, scale: { us: 0 }, joins: { country: "IND", side: "USA" } });
    expect(idle).toContain("there is no tariff or ban of that side on the other that India could share");
    expect(idle).not.toContain("takes the side of the");
  });

  it("tells what is wrong with a state, and where", () => {
    const codes = (state: LiveState): readonly string[] => {
      const answers = (["quick", "full"] as const).map((depth) => live.answer(state, depth));
      for (const { sections, worst, problems } of answers) {
        expect([sections, worst]).toEqual([[], null]);
        expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      }
      return answers[0].problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes({ version: 1, scenario: "cut-off" })[0]).toMatch(/^E\d+ scenarios\.cut-off/u);
    expect(codes({ version: 1, scenario: "nothing" })).toEqual(expect.arrayContaining([expect.stringMatching(/^E/u)]));
    expect(codes({ version: 1, scale: { nothing: 0.5 } })[0]).toMatch(/^E238 scenarios\.war\.scale\.nothing/u);
    expect(codes({ version: 1, joins: { country: "USA", side: "CHN" } })[0]).toMatch(/^E279 /u);
    expect(codes({ version: 1, third: ["Atlantis"] })[0]).toMatch(/^E297 third/u);
    expect(codes({ version: 1, elasticities: "guess" })[0]).toMatch(/^E/u);
    expect(codes({ version: 1, deficits: "guess" })[0]).toMatch(/^E/u);
    expect(codes({ version: 1, a: "DEU", b: "DEU" })).toEqual(["E975 a, b"]);
    const rates = { aOnB: 10, bOnA: 10, bySector: { bOnA: { chips: 5 } } };
    expect(codes({ version: 1, a: "DEU", b: "FRA", rates })[0]).toMatch(/^E\d+ measures/u);
    expect(live.answer({ version: 1, scale: { us: 2 } }, "quick").moved).toEqual(["scale.us"]);
  });

  it("has a lever for each measure of its scenario, in both languages", () => {
    const sizes = live.levers().flatMap((lever) => (lever.kind === "size" ? [[lever.measure, lever.points]] : []));
    expect(sizes).toEqual([
      ["us", expect.closeTo(10, 9)],
      ["cn", expect.closeTo(20, 9)],
    ]);
    expect(live.levers().flatMap((lever) => (lever.kind === "size" ? [] : [lever.key]))).toEqual([
      "joins",
      "at",
      "scenario",
      "elasticities",
      "deficits",
      "third",
      "a",
      "b",
      "rates",
    ]);
    expect(JSON.parse(JSON.stringify(live.levers()))).toEqual(live.levers());
  });
});

describe("a live page of the flagship", { ...left(), timeout: 300_000 }, () => {
  const case_ = flagshipLiveCase();
  const live = openLive(case_.source);

  it.each(randomStates(live.levers(), 10, 2).map((state) => [JSON.stringify(state), state] as const))(
    "answers %s as the command line does",
    (_, state) => {
      expect(compared(live, case_, state)).toEqual(ALIKE);
    },
  );

  it.each(randomPairs(live.levers(), 2, 4))("answers for a pair with tariffs by sector on both bases: %j", (state) => {
    expect(compared(live, case_, state)).toEqual(ALIKE);
  });

  it("has an answer for every entry of its menus, of every scenario that it offers", () => {
    const menus = (levers: readonly Lever[]) => levers.flatMap((lever) => (lever.kind === "choice" ? [lever] : []));
    const scenarios = menus(live.levers())
      .find(({ key }) => key === "scenario")!
      .options.map(({ value }) => value);
    expect(scenarios).toContain("west-sanctions@20");
    const first: readonly LiveState[] = menus(live.levers())
      .filter(({ key }) => key !== "joins")
      .flatMap(({ key, options }) => options.map(({ value }) => ({ version: 1, [key]: value })));
    const days = scenarios.flatMap((scenario) =>
      menus(live.answer({ version: 1, scenario }, "quick").levers ?? live.levers())
        .filter(({ key }) => key === "at")
        .flatMap(({ options }) => options.map(({ value: at }): LiveState => ({ version: 1, scenario, at }))),
    );
    const unanswered = [...first, ...days].filter((state) => live.answer(state, "quick").scenario === null);
    expect(unanswered).toEqual([]);
  });

  it("measures have the points of the day that is picked, as in a case that is written for it, and are not in force before they begin", () => {
    const sizes = (levers: readonly Lever[] | null) =>
      Object.fromEntries(
        (levers ?? []).flatMap((each) =>
          each.kind === "size" ? [[each.measure, { points: each.points, isInForce: each.isInForce }]] : [],
        ),
      );
    const [at, id] = ["2018-09-24", case_.source.results.main!];
    const asked = { ...case_.source.asked, settings: [`scenarios[${id}].at=${at}`] };
    const written = openLive({ ...case_.source, asked }).levers();
    const picked = live.answer({ version: 1, at }, "quick").levers;
    expect(sizes(picked)).toEqual(sizes(written));
    expect(sizes(picked)).not.toEqual(sizes(live.levers()));
    expect(sizes(picked)["us-301"].points).toBeCloseTo(5.8, 1);
    expect(sizes(live.answer({ version: 1, at: "2018-04-02" }, "quick").levers)).toMatchObject({
      "us-301": { points: null, isInForce: false },
      "cn-retaliation": { isInForce: true },
    });
    const kept = (levers: readonly Lever[]) => levers.filter(({ kind }) => kind !== "size");
    expect(kept(picked!)).toEqual(kept(live.levers()));
    expect(live.answer({ version: 1 }, "quick").levers).toBeNull();
  });

  it("a tariff on every sector of both sides fits into an address", () => {
    const sectors = live.levers().flatMap((lever) => (lever.kind === "sectors" ? lever.options : []));
    const own = Object.fromEntries(sectors.map(({ value }) => [value, 99.5]));
    const rates = { aOnB: 99.5, bOnA: 99.5, bySector: { aOnB: own, bOnA: own } };
    const state: LiveState = { version: 1, a: "DEU", b: "FRA", third: ["MEX"], rates, elasticities: "theta_check" };
    expect(sectors.length).toBeGreaterThan(20);
    expect(readState(stateText(state))).toEqual({ state, problems: [] });
  });

  it("has the sections of the brief where nothing moved", () => {
    const { sections } = live.answer({ version: 1 }, "full");
    const wanted = ["answer", "winners", "trade", "change", "version"] as const;
    const brief = someSections(briefInputOf(case_.input, case_.results), wanted, case_.source.results.figures);
    const shown = sections.filter(({ id }) => id !== "article");
    expect(JSON.stringify(shown)).toEqual(JSON.stringify(brief.sections));
  });

  it("needs a small part of the results of its case", () => {
    const { byteLength } = deflateRawSync(JSON.stringify(case_.source.results), { level: 9 });
    expect(byteLength).toBeLessThan(MOST_OF_RESULTS);
  });

  it("turns verdicts of claims that read the scenario, and leaves the others", () => {
    const article = (state: LiveState): string =>
      JSON.stringify(live.answer(state, "full").sections.find(({ id }) => id === "article"));
    const none = { version: 1, scale: { "us-301": 0, "us-232-201": 0, "cn-retaliation": 0 } } as const;
    expect(article({ version: 1 })).not.toBe(article(none));
  });
});
