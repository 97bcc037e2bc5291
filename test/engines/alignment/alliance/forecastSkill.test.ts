import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Forecast, forecastSkill } from "../../../../src/engines/alignment/index.ts";

/** Printed to three decimals. */
const PRINTED = 0.0005;

const rows = (count: number, said: boolean, observed: boolean): Forecast[] =>
  Array.from({ length: count }, () => ({ said, observed }));

const forecast = fc.record({ said: fc.boolean(), observed: fc.boolean() });

// Finley's forecasts of tornadoes in 1884: Gilbert saw that "no tornado" every time is right more often.
describe("Finley's 2,803 forecasts of tornadoes", () => {
  const skill = forecastSkill([
    ...rows(28, true, true),
    ...rows(72, true, false),
    ...rows(23, false, true),
    ...rows(2680, false, false),
  ]);

  it("are right 96.6 % of the time, and “no” throughout 98.2 %: they do not beat it", () => {
    expect(Math.abs(skill.accuracy - 0.966)).toBeLessThan(PRINTED);
    expect(Math.abs(skill.constantAccuracy - 0.982)).toBeLessThan(PRINTED);
    expect(skill.beatsConstant).toBe(false);
  });

  it("have the skill score that Peirce gave them, 0.523", () => {
    expect(Math.abs((skill.peirce ?? NaN) - 0.523)).toBeLessThan(PRINTED);
  });
});

describe("forecast skill", () => {
  it("counts every case once, and a right answer beats the base rate unless one answer is all there is", () => {
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1, maxLength: 40 }), (cases) => {
        const { hits, misses, falseAlarms, correctNoes, count } = forecastSkill(cases);
        expect(hits + misses + falseAlarms + correctNoes).toBe(count);
        const perfect = forecastSkill(cases.map(({ observed }) => ({ said: observed, observed })));
        expect(perfect.accuracy).toBe(1);
        expect(perfect.beatsConstant).toBe(new Set(cases.map(({ observed }) => observed)).size === 2);
      }),
      { seed: 7 },
    );
  });

  it("never credits one answer throughout", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), fc.boolean(), (observed, said) => {
        const skill = forecastSkill(observed.map((each) => ({ said, observed: each })));
        expect(skill.beatsConstant).toBe(false);
        expect(skill.peirce ?? 0).toBe(0);
      }),
      { seed: 8 },
    );
  });

  it("of no case beats nothing", () => {
    expect(forecastSkill([])).toMatchObject({ count: 0, accuracy: NaN, peirce: null, beatsConstant: false });
  });
});
