import { expect, it } from "vitest";
import { LANGUAGES, wording } from "../../../src/base/wording/index.ts";
import { restsText } from "../../../src/tell/findings/index.ts";

const GROUND = {
  elasticities: "theta_check",
  horizon: "unspecified",
  closure: "none",
  variants: 4,
  without: 0,
  unions: [],
};

it("says of derivatives that all their variants share one nest of demand, where they do", () => {
  const told = (nests?: "one" | "two" | "both", language: "en" | "ru" = "en"): string =>
    restsText({ ...GROUND, ...(nests === undefined ? {} : { nests }) }, wording(language));
  expect(told("both")).toBe(told());
  for (const language of LANGUAGES) {
    for (const nests of ["one", "two"] as const) {
      const shared = wording(language).say(`short.variants.nest.${nests}`, {});
      expect(told(nests, language)).toBe(`${told("both", language)} ${shared}`);
    }
  }
});
