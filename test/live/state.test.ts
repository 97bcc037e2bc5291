import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LiveState, readState, stateText } from "../../src/live/index.ts";

const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,11}$/u);
const STATES: fc.Arbitrary<LiveState> = fc.record(
  {
    version: fc.constant(1 as const),
    third: fc.array(name, { maxLength: 4 }),
    scenario: name,
    at: fc.constantFrom("2018-07-06", "2020-02-29"),
    scale: fc.dictionary(name, fc.double({ min: 0, max: 10, noNaN: true }), { maxKeys: 5 }),
    joins: fc.option(fc.record({ country: name, side: name })),
    elasticities: name,
    deficits: fc.constantFrom("none", "own", "fixed:world", "fixed:USA"),
    a: name,
    b: name,
    rates: fc.record({
      aOnB: fc.double({ min: -99, max: 1000, noNaN: true }),
      bOnA: fc.double({ min: -99, max: 1000, noNaN: true }),
      bySector: fc.record({
        bOnA: fc.dictionary(name, fc.double({ min: -99, max: 1000, noNaN: true }), { maxKeys: 6 }),
      }),
    }),
  },
  { requiredKeys: ["version"] },
);

describe("the text of a state", () => {
  it("is read as the state that it was written from", () => {
    fc.assert(
      fc.property(STATES, (state) => {
        const { state: read, problems } = readState(stateText(state));
        expect(problems).toEqual([]);
        expect(stateText(read!)).toBe(stateText(state));
      }),
    );
  });

  it("never throws, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { state, problems } = readState(text);
        expect(state === null).toBe(problems.some(({ severity }) => severity === "error"));
      }),
    );
  });

  it("of a newer page is read without the keys that this one does not know, and they are named", () => {
    const { state, problems } = readState('{"version":1,"at":"2018-07-06","straits":{"hormuz":0.3}}');
    expect(state).toEqual({ version: 1, at: "2018-07-06" });
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "W974 The state has a key that this version ignores: straits.",
    ]);
  });

  it("names a scenario of a sweep whose id is as long as an id may be", () => {
    const state: LiveState = { version: 1, scenario: `${"s".repeat(64)}@-12.5` };
    expect(readState(stateText(state))).toEqual({ state, problems: [] });
  });

  it("that is too long, no JSON, of another version or out of range is refused", () => {
    const texts = [
      `{"version":1,"scenario":"${"x".repeat(3000)}"}`,
      "{",
      '{"version":2}',
      '{"version":1,"scale":{"us":50}}',
      '{"version":1,"rates":{"aOnB":1e9,"bOnA":0}}',
      "null",
      "[]",
    ];
    for (const text of texts) {
      expect(readState(text)).toMatchObject({ state: null, problems: [{ code: "E974" }] });
    }
  });
});
