import { describe, expect, it } from "vitest";
import { basePolicy, solveEquilibrium, withTariff } from "../../../src/engines/equilibrium/index.ts";
import { randomModel } from "../../randomModel.ts";
import { thrownProblems } from "../../base/problems/exact/provoked.ts";

const model = randomModel(1, 3, 2);
const policy = basePolicy(model);
const [one, two, three] = model.countries.labels;
const [first, second] = model.sectors.labels;

/** Labels of the cells that differ, with what is there after. */
function moved(after: typeof policy): readonly string[] {
  return model.sectors.labels.flatMap((sector) =>
    model.countries.labels.flatMap((importer) =>
      model.countries.labels.flatMap((exporter) => {
        const [before, now] = [policy, after].map(({ tariffs }) => tariffs.of(sector, importer, exporter));
        return before === now ? [] : [`${sector} ${importer} ${exporter}`];
      }),
    ),
  );
}

describe("a policy with changed tariffs", () => {
  it("moves the named cell and no other, and leaves the policy that it came from", () => {
    const before = policy.tariffs.values.slice();
    const after = withTariff(policy, { importer: one, exporter: two, sector: first, add: 0.1 });
    expect(moved(after)).toEqual([`${first} ${one} ${two}`]);
    expect(after.tariffs.of(first, one, two)).toBe(policy.tariffs.of(first, one, two) + 0.1);
    expect(policy.tariffs.values).toEqual(before);
    expect([after.icebergHat, after.openness, after.exportTaxes]).toEqual([
      policy.icebergHat,
      policy.openness,
      policy.exportTaxes,
    ]);
  });

  it("sets, multiplies and adds", () => {
    const cell = { importer: one, exporter: two, sector: first };
    const set = withTariff(policy, { ...cell, set: 0.4 });
    expect(set.tariffs.of(first, one, two)).toBe(0.4);
    expect(withTariff(set, { ...cell, multiply: 0.5 }).tariffs.of(first, one, two)).toBe(0.2);
    expect(withTariff(set, { ...cell, add: -0.4 }).tariffs.of(first, one, two)).toBe(0);
  });

  it("takes what is left out for all, but for what a country sells to itself", () => {
    expect(moved(withTariff(policy, { importer: one, add: 0.1 }))).toEqual([
      `${first} ${one} ${two}`,
      `${first} ${one} ${three}`,
      `${second} ${one} ${two}`,
      `${second} ${one} ${three}`,
    ]);
    expect(moved(withTariff(policy, { add: 0.1 }))).toHaveLength(12);
    expect(moved(withTariff(policy, { exporter: [one, two], sector: [second], add: 0.1 }))).toEqual([
      `${second} ${one} ${two}`,
      `${second} ${two} ${one}`,
      `${second} ${three} ${one}`,
      `${second} ${three} ${two}`,
    ]);
  });

  it("solves, and to the base year where nothing moves", () => {
    const { welfareHat } = solveEquilibrium(model, withTariff(policy, { importer: one, add: 0 }));
    for (const ratio of welfareHat) expect(ratio).toBeCloseTo(1, 9);
  });

  it("names every label that it does not know", () => {
    const problems = thrownProblems(() =>
      withTariff(policy, { importer: "X", exporter: ["Y", one], sector: "Z", set: 0 }),
    );
    expect(problems.map(({ code, path, found }) => `${code} ${path} ${found}`)).toEqual([
      "E413 sector Z",
      "E413 importer X",
      "E413 exporter Y",
    ]);
    expect(problems[0].expected).toBe(`one of ${first}, ${second}`);
  });

  it("counts the labels where there are many", () => {
    const large = basePolicy(randomModel(1, 13, 1));
    const [problem] = thrownProblems(() => withTariff(large, { importer: "X", set: 0 }));
    expect(problem.expected).toBe(`one of 13 labels, such as ${large.tariffs.sets[1].labels[0]}`);
  });

  it("refuses a tariff at home", () => {
    const problems = thrownProblems(() => withTariff(policy, { importer: one, exporter: [one], set: 0.1 }));
    expect(problems.map(({ code }) => code)).toEqual(["E414"]);
  });
});
