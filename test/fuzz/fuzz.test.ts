// @module-tag whole
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Done } from "../../fuzz/child.ts";
import { diceOf } from "../../fuzz/dice.ts";
import { ofTree } from "../../fuzz/mutations/mutation.ts";
import { failures } from "../../fuzz/tally.ts";
import type { Seen, Target } from "../../fuzz/target.ts";
import { allTargets } from "../../fuzz/targets/index.ts";
import { judged, type Trial, type Workshop, workshop } from "../../fuzz/trial.ts";
import { variantOf } from "../../fuzz/variant.ts";

const [SEED, VARIANTS] = [20_261_128, 150];

let shop: Workshop;
let targets: readonly Target[] = [];
beforeAll(async () => {
  shop = workshop();
  // Workbooks and databases are opened by a process that is built; here the sources run.
  targets = (await allTargets()).filter(
    ({ files }) => ![...files.keys()].some((path) => /\.(?:xlsx|dna)$/u.test(path)),
  );
});
afterAll(() => shop.close());

const done = (number: number, trial: Partial<Trial> = {}, more: Partial<Done> = {}): Done => ({
  number,
  target: "case: trade",
  group: "case",
  steps: [["row doubled", "t.csv"]],
  growth: 1,
  isWhole: false,
  mebibytes: 1,
  isAsked: false,
  verdict: "refused",
  sign: "",
  codes: [],
  milliseconds: 10,
  ...trial,
  ...more,
});

describe("damaged inputs", () => {
  it("are answered without a problem before they are damaged", async () => {
    for (const target of targets) {
      const { verdict, codes } = await shop.tried(target, target.files, false);
      expect([target.name, verdict, codes.filter((code) => code.startsWith("E"))]).toEqual([target.name, "same", []]);
    }
  });

  it("are tables in the form of Caliendo and Parro too", () => {
    expect(targets.map(({ name }) => name)).toContain("import: caliendo-parro");
  });

  it("are never thrown at, and accepted only where it is said why", async () => {
    const found: Done[] = [];
    for (let number = 1; number <= VARIANTS; number++) {
      const { target, steps, files } = variantOf(targets, SEED, number);
      const trial = await shop.tried(target, files, false);
      const named = steps.map(({ mutation, path }): [string, string] => [mutation.name, path]);
      found.push(
        done(number, { ...trial, milliseconds: 0 }, { target: target.name, group: target.group, steps: named }),
      );
    }
    expect(failures({ done: found, lost: [] })).toEqual([]);
    expect(found.filter(({ verdict }) => verdict === "refused").length).toBeGreaterThan(VARIANTS / 4);
  });
});

describe("the fuzzer", () => {
  const seen = (more: Partial<Seen> = {}): Seen => ({ exit: 0, problems: [], answer: "4", faults: [], ...more });
  const warning = { code: "W253", severity: "warning", message: "said" } as const;

  it("makes the same variant of the same seed and number", () => {
    const [one, again, other] = [1, 1, 2].map((number) => variantOf(targets, SEED, number));
    expect(again.files).toEqual(one.files);
    expect(other.files).not.toEqual(one.files);
  });

  it("leaves a document that an earlier change made deeper than can be copied to changes of texts", () => {
    const deep = new Map([["a.json", new TextEncoder().encode(`${"[".repeat(1e5)}${"]".repeat(1e5)}`)]]);
    const unreached = ofTree("none", (tree) => tree).change(deep, "a.json", diceOf(1, 1));
    expect(unreached).toBeNull();
  });

  it("tells a refusal, a warning, the same answer and another one apart", () => {
    expect(judged(seen(), seen({ exit: 2 })).verdict).toBe("refused");
    expect(judged(seen(), seen({ exit: 3 })).verdict).toBe("in part");
    expect(judged(seen(), seen({ problems: [warning] })).verdict).toBe("warned");
    expect(judged(seen({ problems: [warning] }), seen({ problems: [warning] })).verdict).toBe("same");
    expect(judged(seen(), seen({ answer: "5" })).verdict).toBe("other");
  });

  it("notices an exit outside the table and an answer that can never be right", () => {
    expect(judged(seen(), seen({ exit: 1 })).verdict).toBe("wrong exit");
    expect(judged(seen(), seen({ faults: ["NaN at .x"] })).verdict).toBe("wrong answer");
  });

  it("counts throws, hangs, slow variants and what is accepted without a reason as failures", () => {
    const quick = Array.from({ length: 9 }, (_, at) => done(at));
    const slow = done(9, { milliseconds: 60_000 });
    const thrown = done(10, { verdict: "thrown", sign: "x" });
    const unknown = done(11, { verdict: "same" }, { steps: [["a damage without a reason", "t.csv"]] });
    const found = failures({ done: [...quick, slow, thrown, unknown], lost: [{ number: 12, why: "hang" }] });
    expect(found.map(({ what, numbers }) => `${what} ${numbers.join()}`)).toEqual([
      "thrown: x 10",
      "hang 12",
      "slow: case: trade 9",
      "accepted without a reason (same): a damage without a reason 11",
    ]);
  });
});
