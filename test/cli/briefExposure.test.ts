import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/base/wording/index.ts";
import { briefExposure } from "../../src/cli/briefExposure.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { briefHtml } from "../../src/page/index.ts";
import { exposureCharts } from "../../src/tell/charts/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { rangedExposure } from "../../src/solve/ranges/index.ts";
import { words } from "../tell/findings/fixture.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";
import { untracedNumbers } from "../tell/brief/traces.ts";

const OPTIONS = caseOptions({ lang: "en" }).options;
const FLAGSHIP = "cases/us-china-2018-russia";
/** Years of a session in words: results have its number. */
const NAMES = ["2019–2020"];

/** The flagship over two elasticity sets alone. */
function read(settings: readonly string[] = []): RunInput {
  const few = ["economy.range.elasticities=[fgkk2020, theta_check]", "economy.range.closures=[none]"];
  const { input, problems } = loadCase(FLAGSHIP, { ...OPTIONS, settings: [...few, ...settings] });
  if (input === null) throw new Error(JSON.stringify(problems));
  return input;
}

describe("economic exposure in a brief", () => {
  const input = read();
  const { exposure: found } = briefExposure(input, OPTIONS);

  it("is what `exposure` gives", () => {
    const asked = { subjects: input.case.parties.third, own: 0 };
    expect(found!.exposure).toEqual(rangedExposure(input, {}, asked));
    expect(found!.tariffEffects.map(({ country, pairs }) => [country, pairs.helps.length, pairs.hurts.length])).toEqual(
      [["RUS", 30, 30]],
    );
  });

  it.each(LANGUAGES)("stands in sections of its own, each number where it says: %s", (language) => {
    const credit = { data: "world-2017", licence: "CC BY 4.0", version: "0.1.0" };
    const charts = exposureCharts(found!.exposure!, words(language), credit);
    const html = briefHtml(briefInput(language, { exposure: found!, charts }));
    const own = ["exposure", "tariffs"].map(
      (id) => new RegExp(`<section[^>]*id="${id}"[\\s\\S]*?</section>`, "u").exec(html)?.[0] ?? "",
    );
    for (const section of own) expect(section).not.toBe("");
    const document = { exposure: found!.exposure, tariffEffects: found!.tariffEffects, case: {} };
    const { walked, untraced } = untracedNumbers(`<html lang="${language}">${own.join("")}</html>`, {
      document,
      facts: new Map(),
      texts: {},
      names: NAMES,
    });
    expect(untraced).toEqual([]);
    expect(walked).toBeGreaterThan(100);
    expect(own.join("")).not.toMatch(/friend|enem|growth|друж|враг|рост/iu);
  });

  it("says why there is no first order where revenue is wasted", () => {
    const everywhere = briefExposure(read(["economy.wasted=25"]), OPTIONS).exposure!;
    expect(everywhere).toEqual({ exposure: null, tariffEffects: [], unranked: null });
    expect(briefHtml(briefInput("en", { exposure: everywhere }))).toContain("Economic exposure cannot be told");
    const there = { ...found!, tariffEffects: [], unranked: "noDerivative" } as const;
    expect(briefHtml(briefInput("en", { exposure: there }))).toContain("the scenario has quotas or wastes revenue");
  });
});
