import { expect, it } from "vitest";
import { variantsText } from "../../../src/tell/charts/trade/variantsText.ts";
import { rankedDots } from "../../../src/tell/charts/index.ts";
import { accountOf } from "../../../src/tell/findings/index.ts";
import { caseOf, results, words } from "../findings/fixture.ts";

const CREDIT = { data: "world-2017", licence: "CC BY 4.0", version: "0.1.0" };

it("one count is said alone, several by their ends, in both languages", () => {
  expect(variantsText([16, 16], words())).toBe("16 variants of the model");
  expect(variantsText([16, 15, 16], words())).toBe("15 to 16 variants of the model");
  expect(variantsText([1, 3], words("ru"))).toBe("вариантов модели: 1–3");
});

it("a chart over countries that not every package has says so in its subtitle", () => {
  const found = results();
  const { equilibrium } = found.scenarios["war"];
  const { VNM } = equilibrium!.countries;
  const fewer = { ...VNM.range!.welfarePercent, count: 15 };
  const countries = { ...equilibrium!.countries, VNM: { ...VNM, range: { ...VNM.range!, welfarePercent: fewer } } };
  const scenarios = {
    ...found.scenarios,
    war: { ...found.scenarios["war"], equilibrium: { ...equilibrium!, countries } },
  };
  const account = accountOf({ ...found, scenarios }, caseOf(), "war", words())!;
  const { svg } = rankedDots({ account, country: "RUS" }, { width: 760, credit: CREDIT })!;
  const said = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(" ");
  expect(said).toContain("lowest to highest over 15 to 16 variants of the model");
});
