import type { BriefInput } from "../../../src/tell/brief/index.ts";
import { charts } from "../../../src/tell/charts/index.ts";
import { accountOf } from "../../../src/tell/findings/index.ts";
import { installedWorld } from "../../../src/cli/installedWorld.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { caseOf, results, words } from "../findings/fixture.ts";

/** A brief of the invented results. */
export function briefInput(language: Language = "en", more: Partial<BriefInput> = {}): BriefInput {
  const input = {
    case: caseOf(),
    results: results(),
    words: words(language),
    manifest: {
      tertius: "0.1.0",
      caseSha256: caseOf().sha256,
      data: [{ name: "world-2017", version: "1.0.0", sha256: "ff00" }],
      deficits: null,
      elasticities: null,
      seed: null,
    },
    packages: [
      {
        name: "world-2017",
        version: "1.0.0",
        title: "World economy 2017",
        year: 2017,
        licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" }],
        sources: [{ title: "OECD Inter-Country Input-Output tables", path: "https://www.oecd.org/" }],
        notes: ["The cost structure is of 2020, fitted to the flows of 2017."],
      },
    ],
    elasticities: [{ name: "theta_check", source: "geometric means of published values" }],
    ...more,
  };
  const account = accountOf(input.results, input.case, "war", input.words);
  const credit = { data: "world-2017 (OECD ICIO)", licence: "CC BY 4.0", version: "0.1.0" };
  const drawn = account === null ? [] : charts(account, "RUS", { credit, world: installedWorld() });
  return { charts: drawn, ...input };
}
