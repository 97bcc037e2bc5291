import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import {
  ALLIANCE_TERMS,
  allianceAnswer,
  type AllianceDecision,
  allianceDecision,
  type AllianceDraft,
  allianceParameters,
  allianceUtility,
  COMMON_RANGES,
  type Flip,
  MEMBER_RANGES,
  placeName,
  randomNumbers,
  signRegion,
} from "../../../../src/engines/alignment/index.ts";
import { allianceFlips } from "../../../../src/engines/alignment/alliance/flips.ts";
import {
  parameterAt,
  parameterPlaces,
  searchRange,
  withParameter,
} from "../../../../src/engines/alignment/alliance/places.ts";
import { firstUtility } from "../../../../src/engines/alignment/alliance/utility.ts";
import { reference } from "../../../reference.ts";
import { refusal } from "../smallVotes.ts";

/** Sums of six terms of size 1. */
const ROUNDING = 1e-12;

const OWN = { ownDeterrent: 0.2, hostility: 0.6, statusCost: 0.05, retaliationLoss: 0.01 };
const DRAFT: AllianceDraft = {
  members: ["A", "B"],
  own: { A: OWN, B: { ...OWN, ownDeterrent: 0.4, hostility: 0.3, statusCost: 0.02, sideBenefit: 0.03 } },
  adversary: ["X", "Y"],
  capabilities: { A: 0.05, B: 0.15, X: 0.1, Y: 0.08 },
  distance: 0.4,
};

describe("the alliance decision", () => {
  const decision = allianceDecision(DRAFT);

  it("has in its answer what the decision has", () => {
    expect(decision).toMatchObject(allianceAnswer(DRAFT));
  });

  it("adds up terms that are those of the equation, written out", () => {
    const [K, L, adversary] = [0.05, 0.15, 0.18];
    const w = K / (K + L);
    const [M0, M1, threat] = [K, K + 0.5 * 0.7 * L, 0.6 * 2 * adversary];
    const gain = 0.8 * (M1 / (M1 + threat) - M0 / (M0 + threat));
    const { terms, utility } = decision.members[0];
    const expected = [gain, -((1 - w) ** 2) * 0.4 ** 2, -0.05 * (1 - w), -0.05 * 0.3 * (1 - w), -0.01, 0.01];
    ALLIANCE_TERMS.forEach((term, k) => expect(Math.abs(terms[term] - (expected[k] ?? NaN))).toBeLessThan(ROUNDING));
    expect(Math.abs(utility - expected.reduce((sum, each) => sum + each, 0))).toBeLessThan(ROUNDING);
  });

  it("gives both utilities over a, nothing at 0 and exactly the decision at 1", () => {
    expect(decision.path.map(({ a }) => a)).toEqual(Array.from({ length: 21 }, (_, k) => k / 20));
    expect(decision.path[0]?.utilities.map(Math.abs)).toEqual([0, 0]);
    expect(decision.path.at(-1)?.utilities).toEqual(decision.members.map(({ utility }) => utility));
    expect(decision.path.at(-1)?.terms).toEqual(decision.members.map(({ terms }) => terms));
  });

  it("is concave in commitment, so that the first step says whether any commitment gains", () => {
    const { parameters, members } = decision;
    for (const position of [0, 1] as const) {
      const all = Array.from({ length: 1001 }, (_, k) => allianceUtility(parameters, position, k / 1000));
      for (let k = 1; k < 1000; k++) {
        const [before = NaN, at = NaN, after = NaN] = all.slice(k - 1, k + 2);
        expect(at).toBeGreaterThanOrEqual((before + after) / 2 - ROUNDING);
      }
      expect(members[position].signsSome).toBe(all.some((each) => each > 0));
    }
  });

  it("says below which commitment a member gains", () => {
    const turns = decision.flips.filter((each) => placeName(each) === "A.statusCost" && each.of === "A");
    expect(turns.map(({ commitment }) => commitment)).toEqual(["full", "some"]);
    const statusCost = turns.reduce((sum, { at }) => sum + at / 2, 0);
    const between = allianceDecision({ ...DRAFT, own: { ...DRAFT.own, A: { ...OWN, statusCost } } });
    const { gainsBelow, signsFully, signsSome } = between.members[0];
    expect([signsFully, signsSome]).toEqual([false, true]);
    expect(gainsBelow).toBeGreaterThan(0);
    expect(gainsBelow).toBeLessThan(1);
    expect(Math.abs(allianceUtility(between.parameters, 0, gainsBelow))).toBeLessThan(ROUNDING);
    expect(allianceUtility(between.parameters, 0, gainsBelow / 2)).toBeGreaterThan(0);
    const never = allianceDecision({ ...DRAFT, own: { ...DRAFT.own, A: { ...OWN, statusCost: 1 } } });
    expect([never.members[0].gainsBelow, never.signedBelow, never.signedSome]).toEqual([0, 0, false]);
  });

  it("does not change when the members change places", () => {
    const turned = allianceDecision({ ...DRAFT, members: ["B", "A"] });
    expect(turned.members).toEqual(decision.members.toReversed());
    expect(turned.sidePayments.sum).toBeCloseTo(decision.sidePayments.sum, 14);
  });

  it("of two mirror images is the same on both sides", () => {
    const mirror = { ...DRAFT, own: { A: OWN, B: OWN }, capabilities: { A: 0.1, B: 0.1, X: 0.1, Y: 0.1 } };
    const [a, b] = allianceDecision(mirror).members;
    expect({ ...a, state: "" }).toEqual({ ...b, state: "" });
  });

  it("faces a coalition as one state with the sum of its capabilities", () => {
    const one = { ...DRAFT, adversary: ["X"], capabilities: { ...DRAFT.capabilities, X: 0.18 } };
    expect(allianceDecision(one).members).toEqual(decision.members);
  });

  it("transfers that add up to 0 help only where the sum of utilities is above 0", () => {
    const { sum, helpFully, helpSome, firstSum } = decision.sidePayments;
    expect(sum).toBe(decision.members[0].utility + decision.members[1].utility);
    expect([helpFully, helpSome]).toEqual([sum > 0, firstSum > 0]);
    const dear = allianceDecision({ ...DRAFT, own: { A: { ...OWN, statusCost: 1 }, B: { ...OWN, statusCost: 1 } } });
    expect(dear.sidePayments.helpFully).toBe(false);
    expect(dear.sidePayments.sum).toBeLessThan(0);
  });

  it("takes the defaults only where a case gives nothing", () => {
    expect(allianceParameters(DRAFT)).toMatchObject({
      reach: 0.5,
      reliability: 0.7,
      threatFactor: 2,
      entrapment: 0.05,
    });
    expect(allianceParameters({ ...DRAFT, reach: 0 }).reach).toBe(0);
    expect(allianceParameters(DRAFT).members.map((each) => each.sideBenefit)).toEqual([0.01, 0.03]);
  });

  it("names everything absent or out of range at once, and takes no inherited name for a state", () => {
    const found = refusal(() =>
      allianceDecision({
        members: ["A", "toString"],
        own: { A: { ...OWN, hostility: 2 } },
        adversary: [],
        capabilities: {},
      }),
    );
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "E688 adversary.states",
      "E689 capabilities.A",
      "E689 capabilities.toString",
      "E687 A.hostility",
      "E686 toString.ownDeterrent",
      "E686 toString.hostility",
      "E686 toString.statusCost",
      "E686 toString.retaliationLoss",
      "E686 distance",
    ]);
  });
});

describe("flips", () => {
  const parameters = allianceParameters(DRAFT);
  const { flips, unmoved } = allianceFlips(parameters);

  it("leave nothing of the utility, and the answer is the other one next to them", () => {
    expect(flips.length).toBeGreaterThan(5);
    for (const flip of flips) {
      const position = flip.of === "A" ? 0 : 1;
      const gain = (value: number): number => {
        const moved = withParameter(parameters, flip, value);
        return flip.commitment === "full" ? allianceUtility(moved, position, 1) : firstUtility(moved, position);
      };
      expect(flip.residual).toBeLessThan(ROUNDING);
      const step = flip.side === "above" ? 1e-6 : -1e-6;
      expect(gain(flip.at + step) > 0, JSON.stringify(flip)).toBe(flip.signs);
      expect(gain(flip.base) > 0).toBe(!flip.signs);
    }
  });

  it("over all commitments are where no commitment on a fine grid gains any more", () => {
    for (const flip of flips.filter(({ commitment }) => commitment === "some")) {
      const position = flip.of === "A" ? 0 : 1;
      const anyGain = (value: number): boolean => {
        const moved = withParameter(parameters, flip, value);
        return Array.from({ length: 400 }, (_, k) => 10 ** (-6 * (k / 399))).some(
          (a) => allianceUtility(moved, position, a) > 0,
        );
      };
      const step = flip.side === "above" ? 1e-3 : -1e-3;
      expect([anyGain(flip.at + step), anyGain(flip.at - step)]).toEqual([flip.signs, !flip.signs]);
    }
  });

  it("every parameter, member and commitment is either flipped or said to be unmoved", () => {
    const all = [...flips, ...unmoved].map((each) => `${placeName(each)} ${each.of} ${each.commitment}`);
    const count = 2 * Object.keys(MEMBER_RANGES).length + Object.keys(COMMON_RANGES).length;
    expect(new Set(all).size).toBe(4 * count);
    for (const each of unmoved) expect(each.low).toBeLessThanOrEqual(each.base);
  });

  it("are all that a fine grid over the range sees", () => {
    const next = randomNumbers(11);
    const drawn = Array.from({ length: 12 }, () => {
      const own = (): AllianceDraft["own"][string] => ({
        ownDeterrent: next(),
        hostility: next(),
        statusCost: next() / 5,
        retaliationLoss: next() / 20,
        sideBenefit: next() / 5,
      });
      return { ...DRAFT, own: { A: own(), B: own() }, distance: next() };
    });
    for (const draft of drawn) {
      const tuned = allianceParameters(draft);
      const found = allianceFlips(tuned).flips.filter(({ commitment }) => commitment === "full");
      for (const place of parameterPlaces(tuned)) {
        const { low, high } = searchRange(tuned, place);
        for (const position of [0, 1] as const) {
          const signs = Array.from({ length: 1001 }, (_, k) => {
            const moved = withParameter(tuned, place, low + ((high - low) * k) / 1000);
            return allianceUtility(moved, position, 1) > 0;
          });
          const seen = signs.slice(1).filter((sign, k) => sign !== signs[k]).length;
          const of = tuned.members[position].state;
          const flipped = found.filter((flip) => flip.of === of && placeName(flip) === placeName(place));
          // Two crossings within a thousandth of the range are seen by the search alone.
          expect([seen, seen + 2], `${placeName(place)} ${of}`).toContain(flipped.length);
        }
      }
    }
  });

  it("both crossings are found where security is worth most between them, however narrow", () => {
    const hostility = { parameter: "hostility", member: "A" } as const;
    const benefit = { parameter: "sideBenefit", member: "A" } as const;
    const values = Array.from({ length: 100_001 }, (_, k) => k / 100_000);
    const best = Math.max(...values.map((value) => allianceUtility(withParameter(parameters, hostility, value), 0, 1)));
    const tuned = withParameter(parameters, benefit, parameterAt(parameters, benefit) - best + 1e-8);
    const found = allianceFlips(tuned).flips.filter(
      (flip) => placeName(flip) === "A.hostility" && flip.of === "A" && flip.commitment === "full",
    );
    expect(found).toHaveLength(2);
    expect((found[1]?.at ?? NaN) - (found[0]?.at ?? NaN)).toBeLessThan(0.005);
  });
});

describe("the sign region", () => {
  it("is the decision at each of its points", () => {
    const near = { ...DRAFT, distance: 0.1 };
    const x = { parameter: "ownDeterrent", member: "A" } as const;
    const y = { parameter: "statusCost", member: "B", low: 0, high: 0.5 } as const;
    const region = signRegion(near, { x, y, steps: 3 });
    expect(region.x.values).toEqual([0, 0.5, 1]);
    expect(region.y.values.at(-1)).toBe(0.5);
    region.y.values.forEach((statusCost, row) => {
      region.x.values.forEach((ownDeterrent, column) => {
        const own = { A: { ...OWN, ownDeterrent }, B: { ...DRAFT.own["B"], statusCost } };
        const { members, signedFully, signedSome } = allianceDecision({ ...near, own });
        expect(region.full.map((each) => each[row]?.[column])).toEqual(members.map((each) => each.signsFully));
        expect(region.bothFull[row]?.[column]).toBe(signedFully);
        expect(region.bothSome[row]?.[column]).toBe(signedSome);
      });
    });
    expect(new Set(region.bothFull.flat())).toEqual(new Set([true, false]));
  });

  it("travels with the decision, over the documented ranges unless told otherwise", () => {
    const x = { parameter: "welfareWeight", member: null } as const;
    const { regions } = allianceDecision(DRAFT, { regions: [{ x, y: { parameter: "retaliationLoss", member: "B" } }] });
    expect(regions[0]?.x.values).toHaveLength(41);
    expect(regions[0]?.x.values.at(-1)).toBe(2);
    expect(regions[0]?.bothSome).toHaveLength(41);
  });
});

describe("the tornado", () => {
  it("moves each parameter to its ends, the widest first for each member, and leaves out what does not move it", () => {
    const ranges = [
      { parameter: "ownDeterrent", member: "A", low: 0.1, high: 0.9 },
      { parameter: "entrapment", member: null, low: 0, high: 0.06 },
      { parameter: "statusCost", member: "B", low: 0.02, high: 0.02 },
    ] as const;
    const { tornado, parameters, members } = allianceDecision(DRAFT, { ranges });
    expect(tornado.map((bar) => `${bar.of} ${placeName(bar)}`)).toEqual([
      "A A.ownDeterrent",
      "A entrapment",
      "B entrapment",
    ]);
    const [first] = tornado;
    const at = (value: number): number => allianceUtility(withParameter(parameters, ranges[0], value), 0, 1);
    expect(first).toMatchObject({
      base: 0.2,
      atLow: at(0.1),
      atHigh: at(0.9),
      flips: members[0].utility > 0 !== at(0.9) > 0,
    });
    expect(first?.swing).toBe(Math.abs(at(0.9) - at(0.1)));
  });

  it("refuses ranges of what is not there, and turned ones", () => {
    const ranges = [
      { parameter: "hostility", member: "Z", low: 0, high: 1 },
      { parameter: "reach", member: null, low: 1, high: 0 },
    ] as const;
    expect(refusal(() => allianceDecision(DRAFT, { ranges })).map(({ code }) => code)).toEqual(["E691", "E692"]);
  });

  it("has a place for every parameter, and a place changes nothing else", () => {
    const parameters = allianceParameters(DRAFT);
    for (const place of parameterPlaces(parameters)) {
      const moved = withParameter(parameters, place, 0.123);
      expect(parameterAt(moved, place)).toBe(0.123);
      expect(withParameter(moved, place, parameterAt(parameters, place))).toEqual(parameters);
    }
  });
});

describe("two states against a third in 2019, capabilities not rounded", () => {
  const capabilities = Object.fromEntries(
    csvParse(readFileSync(reference("capabilities/cow_nmc_1946.csv"), "utf8"))
      .filter(({ year }) => year === "2019")
      .map(({ iso3 = "", cinc = "" }) => [iso3, Number(cinc)]),
  );
  /** Parameters of alignment.md §5. */
  const draft: AllianceDraft = {
    members: ["RUS", "CHN"],
    own: {
      RUS: { ownDeterrent: 0.95, hostility: 0.7, statusCost: 0.1, retaliationLoss: 0.02 },
      CHN: { ownDeterrent: 0.85, hostility: 0.6, statusCost: 0.02, retaliationLoss: 0.1 },
    },
    adversary: ["USA"],
    capabilities,
    distance: 0.157,
  };
  const decision = (): AllianceDecision => allianceDecision(draft);
  /** Figures are stated to three decimals. */
  const STATED = 0.001;
  const flip = (name: string, of: string, commitment: Flip["commitment"]): Flip | undefined =>
    decision().flips.find((each) => placeName(each) === name && each.of === of && each.commitment === commitment);

  it("neither gains, at full commitment or at any", () => {
    const [russia, china] = decision().members;
    expect(Math.abs(russia.utility + 0.13)).toBeLessThan(STATED);
    expect(Math.abs(china.utility + 0.096)).toBeLessThan(STATED);
    expect([decision().signedFully, decision().signedSome]).toEqual([false, false]);
  });

  it("the sum is −0.226, so that no side payment makes both sign", () => {
    const { sum, helpFully, helpSome } = decision().sidePayments;
    expect(Math.abs(sum + 0.226)).toBeLessThan(STATED);
    expect([helpFully, helpSome]).toEqual([false, false]);
  });

  it.each([
    ["RUS.ownDeterrent", "RUS", "full", 0.385, STATED, "below"],
    ["RUS.sideBenefit", "RUS", "full", 0.14, STATED, "above"],
    ["CHN.retaliationLoss", "CHN", "full", 0.0042, 0.0001, "below"],
    ["CHN.sideBenefit", "CHN", "full", 0.106, STATED, "above"],
    ["RUS.ownDeterrent", "RUS", "some", 0.554, STATED, "below"],
  ] as const)("%s turns the answer of %s (%s commitment) at %f", (name, of, commitment, at, tolerance, side) => {
    const found = flip(name, of, commitment);
    expect(Math.abs((found?.at ?? NaN) - at)).toBeLessThanOrEqual(tolerance);
    expect(found).toMatchObject({ side, signs: true });
  });

  it("at full commitment nothing turns an answer in h, φ, e, ρ, r, λ, d or the factor of the threat", () => {
    const moved = decision().flips.filter(({ commitment }) => commitment === "full");
    const names = [...new Set(moved.map((each) => each.parameter))].toSorted();
    expect(names).toEqual(["ownDeterrent", "retaliationLoss", "sideBenefit", "welfareWeight"]);
  });

  it("a coalition counts with the sum of its states", () => {
    const adversary = ["USA", "JPN", "GBR"];
    const sum = adversary.reduce((total, state) => total + (capabilities[state] ?? NaN), 0);
    expect(allianceParameters({ ...draft, adversary }).adversary.capability).toBe(sum);
  });
});
