import { auditClaims } from "../../src/audit/index.ts";
import type { Language } from "../../src/base/wording/index.ts";
import type { BriefInput } from "../../src/tell/brief/index.ts";
import { claimText, FACTS, quantity, RESULTS, runWith } from "../audit/auditRun.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";

/** A brief of an article with three claims: one read by two numbers, one by a cited figure, one that is not tested. */
export function claimsInput(language: Language = "en", said = "words"): BriefInput {
  const text = JSON.stringify(said);
  const reason = `reason: { en: ${text}, ru: ${text} }`;
  const welfare = quantity("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent", "ranged", ", part: a");
  const sold = quantity(
    "equilibrium.bilateral[exporter=RUS, importer=CHN, scope=all].after",
    "gt 0",
    "million USD",
    "q",
  );
  const claims = [
    claimText("C1", [welfare, `${sold.slice(0, -2)}, part: b }`], ["scenario: war", `section: ${text}`]),
    claimText("C2", [quantity("fact(sold)", "eq 10", "Mt")], [`why: { en: ${text}, ru: ${text} }`]),
    claimText("C3", [], [reason]),
  ].map((claim) => claim.replace("en: words, ru: слова", `en: ${text}, ru: ${text}`).replace("L1", text));
  const run = runWith(claims.join(""), FACTS, RESULTS);
  const results = { ...RESULTS, claims: auditClaims(run) };
  return briefInput(language, { case: run.case, results });
}
