import { caseWording } from "../../src/run/index.ts";
import { installedWorld } from "../../src/cli/installedWorld.ts";
import { runManifest } from "../../src/cli/runContent.ts";
import type { AuditedResults } from "../../src/results/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import type { BriefInput } from "../../src/tell/brief/index.ts";
import { claimsCharts, markedCharts, packageCredit } from "../../src/tell/charts/index.ts";
import {
  accountOf,
  claimsAccount,
  mainScenario,
  solvedAccounts,
  thirdCountries,
} from "../../src/tell/findings/index.ts";

/** Every kind of chart of trade that needs no document. */
const KINDS = new Set([
  "ranked",
  "map",
  "waterfall",
  "flows",
  "home",
  "measures",
  "replacement",
  "scenarios",
  "tornado",
]);

/** A brief of all results, with every chart of trade and of claims. */
export function briefInputOf(input: RunInput, results: AuditedResults): BriefInput {
  const words = caseWording(input, "en");
  const manifest = runManifest(input, { deficits: null, elasticities: null });
  const { headline, others } = input;
  const scenario = mainScenario(results, input.case) ?? "";
  const account = accountOf(results, input.case, scenario, words);
  const accounts = solvedAccounts(results, input.case, words);
  const audited = claimsAccount(results, input.case, words);
  const credit = packageCredit(headline.manifest, manifest.tertius);
  const subjects = account === null ? [] : thirdCountries(account).map((country) => ({ account, accounts, country }));
  return {
    case: input.case,
    results,
    words,
    scenario,
    manifest,
    packages: [headline, ...others].map((each) => each.manifest),
    elasticities: [...headline.elasticities.values()],
    charts: subjects.flatMap((subject) => markedCharts(subject, KINDS, { credit, world: installedWorld() })),
    claimsCharts: audited === null ? [] : claimsCharts(audited, { version: manifest.tertius }),
  };
}
