import { expect, it } from "vitest";
import { AS_IN_THE_CASE } from "../../src/live/index.ts";
import { ignoredKeys, unreadState } from "../../src/live/problems.ts";
import { answered } from "../../src/page/client/answered.ts";
import type { Standing } from "../../src/page/client/standing.ts";
import { NO_VERDICTS } from "../../src/page/client/verdicts.ts";
import { LEVERS, OPENING } from "./standIn.ts";

const STANDING: Standing = {
  state: AS_IN_THE_CASE,
  past: [],
  isHeld: false,
  levers: LEVERS,
  leversOfCase: LEVERS,
  marketLevers: null,
  marketSays: null,
  stage: "busy",
  waitsForOthers: false,
  answer: null,
  told: OPENING.told,
  verdicts: NO_VERDICTS,
  pinned: null,
  trouble: null,
  notice: "",
  uncopied: null,
};

it("a page without an answer gives errors alone as its reasons, whatever warnings the case has", () => {
  const answer = {
    ...OPENING,
    title: "A question",
    sections: [],
    leftOut: [],
    coming: [],
    problems: [ignoredKeys(["more"]), unreadState("state.at", "no day"), ignoredKeys(["most"])],
    marketLevers: null,
  };
  const { stage, trouble } = answered(STANDING, { state: AS_IN_THE_CASE, depth: "full" }, answer);
  expect(stage).toBe("failed");
  expect(trouble?.problems.map(({ code }) => code)).toEqual(["E974"]);
});
