import { expect, it } from "vitest";
import { wording } from "../../src/base/wording/index.ts";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import type { LiveState } from "../../src/live/index.ts";
import { pairFiles } from "../../src/live/pair.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";

const economy = shippedEconomy("world-2014");
const words = { en: wording("en"), ru: wording("ru") };

function thirdCountries(third: string, state: Omit<LiveState, "version">): unknown {
  const files = new Map([
    ["case.yaml", SMALL_CASE.replace("third: [MEX]", `third: ${third}`)],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: case_ } = parseCase(textSource("small", files, missingFile), { shelf: shelfOf([economy]) });
  const { files: made } = pairFiles({ version: 1, ...state }, case_!, economy, words);
  return JSON.parse(made!.get("case.yaml")!).parties;
}

it("a picked pair is asked about for every third country of the case that is no side of it", () => {
  expect(thirdCountries("[MEX, KOR]", { a: "DEU" })).toEqual({ a: "DEU", b: "CHN", third: ["MEX", "KOR"] });
  expect(thirdCountries("[MEX, KOR]", { a: "MEX" })).toEqual({ a: "MEX", b: "CHN", third: ["KOR"] });
  expect(thirdCountries("[MEX]", { a: "MEX" })).toEqual({ a: "MEX", b: "CHN", third: ["USA"] });
});
