import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AlliancePackage, TriedDyad } from "../../../src/data/packages/index.ts";
import { allianceTrial, triedPair } from "../../../src/solve/alignment/allianceTrial.ts";
import { twoDyadPackage } from "../../data/packages/alliances/twoDyads.ts";

const dyad = (isPact: boolean, utilities: readonly [number, number]): TriedDyad => ({
  members: ["AAA", "BBB"],
  adversary: "CCC",
  obligations: isPact ? ["defence"] : [],
  capabilities: [0.1, 0.2],
  retaliationLosses: [null, null],
  utilities,
  firstUtilities: utilities,
});

const withDyads = (dyads: readonly TriedDyad[]): AlliancePackage => ({ ...twoDyadPackage(), dyads });

const [YES, NO] = [[0.1, 0.1] as const, [0.1, -0.1] as const];

describe("the trial of the alliance decision", () => {
  it("counts pacts found, denied and made up, and who does not gain", () => {
    const trial = allianceTrial(twoDyadPackage());
    expect(trial.fully).toMatchObject({ count: 2, hits: 0, misses: 1, falseAlarms: 0, correctNoes: 1, accuracy: 0.5 });
    expect(trial.some).toMatchObject({ hits: 1, misses: 0, accuracy: 1, beatsConstant: true });
    expect(trial.withLosses).toMatchObject({ count: 1, misses: 1 });
    expect(trial.missed).toEqual({ lighter: 1, heavier: 0, both: 0 });
  });

  it("gives standing to the answer at full commitment only where it beats one answer throughout", () => {
    const mixed = [dyad(true, NO), dyad(false, NO), dyad(false, NO)];
    expect(allianceTrial(withDyads(mixed)).standing).toBe("arithmetic");
    expect(allianceTrial(withDyads([...mixed, dyad(true, YES)])).standing).toBe("verdict");
    expect(allianceTrial(withDyads([...mixed, dyad(false, YES)])).standing).toBe("arithmetic");
  });

  it("has as many denied pacts by who refuses as misses, and as many made up by what is owed as false alarms", () => {
    const utility = fc.double({ min: -1, max: 1, noNaN: true });
    const any = fc.tuple(fc.boolean(), utility, utility).map(([isPact, a, b]) => dyad(isPact, [a, b]));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (dyads) => {
        const { fully, missed, falseAlarms } = allianceTrial(withDyads(dyads));
        expect(missed.lighter + missed.heavier + missed.both).toBe(fully.misses);
        expect(falseAlarms.otherObligation + falseAlarms.nothing).toBe(fully.falseAlarms);
      }),
      { seed: 3 },
    );
  });

  it("tells of a pair whichever is named first, and nothing of one that is not there", () => {
    expect(triedPair(twoDyadPackage(), ["BBB", "AAA"])).toEqual({
      year: 2018,
      adversary: "CCC",
      utilities: { AAA: -0.1, BBB: 0.1 },
      said: false,
      observed: true,
    });
    expect(triedPair(twoDyadPackage(), ["BBB", "CCC"])).toBeNull();
    expect(triedPair(null, ["AAA", "BBB"])).toBeNull();
  });
});
