import { describe, expect, it } from "vitest";
import type { LiveState } from "../../src/live/index.ts";
import { randomWholes } from "./randomStates.ts";
import { heldAgainstBrief, wholePage } from "./wholePages.ts";

/** States of each case in every run of the tests, and where all of them are asked for. */
const IS_WHOLE = process.env["TERTIUS_STATES"] === "all";
const CASES_HELD = [
  { name: "us-china-2018-russia", first: [{ version: 1, elasticities: "blp2023", third: ["VNM"] }], more: 6 },
  {
    name: "us-china-2025",
    first: [
      { version: 1, at: "2025-05-14" },
      { version: 1, third: ["EU"] },
    ],
    more: 7,
  },
  { name: "eu-china-cars-2024", first: [{ version: 1, third: ["DEU"] }], more: 2 },
  { name: "japan-korea-2019", first: [{ version: 1, a: "DEU", b: "MEX" }], more: 3 },
] as const satisfies readonly { name: string; first: readonly LiveState[]; more: number }[];

describe.each(CASES_HELD)("the page of $name with levers moved", { timeout: 3_000_000 }, ({ name, first, more }) => {
  const page = wholePage(name);
  const drawn = IS_WHOLE ? randomWholes(page.live.levers(), more, 11) : [];
  const states: readonly LiveState[] = [...first, ...drawn];

  it.each(states.map((state) => [JSON.stringify(state), state] as const))(
    "says all over what the command line says of the same settings, or that it is as in the case: %s",
    (_, state) => {
      const { alike, ...apart } = heldAgainstBrief(page, state);
      expect(apart).toEqual({ onlyOnPage: [], onlyInBrief: [] });
      expect(alike).toBeGreaterThan(40);
    },
  );
});
