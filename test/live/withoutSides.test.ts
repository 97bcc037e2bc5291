import { describe, expect, it } from "vitest";
import { openLive } from "../../src/live/index.ts";
import { briefPage } from "../../src/tell/brief/index.ts";
import { sidelessLiveCase } from "./liveSources.ts";
import { briefInputOf } from "./wholeBrief.ts";

const { source, input, results } = sidelessLiveCase();
const live = openLive(source);
const QUESTION = "Natural gas: the Strait of Hormuz closes for 90 days. What does it mean for";

describe("the live page of a case without two sides", () => {
  it("asks the question of its brief, of whoever is asked about", () => {
    expect(briefPage(briefInputOf(input, results)).title).toBe(`${QUESTION} Japan, China and Qatar?`);
    expect(live.answer({ version: 1 }, "full")).toMatchObject({
      title: `${QUESTION} Japan, China and Qatar?`,
      problems: [],
    });
    expect(live.answer({ version: 1, third: ["AUS"] }, "full")).toMatchObject({
      title: `${QUESTION} Australia?`,
      problems: [],
    });
  });

  it("has no levers, and says what is wrong with one side alone", () => {
    expect(live.levers()).toEqual([]);
    expect(live.answer({ version: 1, a: "USA" }, "full").problems.map(({ code }) => code)).toEqual(["E975"]);
  });
});
