import { expect, it } from "vitest";
import { explainClaim } from "../../../../src/audit/index.ts";
import { claimsAccount, explainAnswer } from "../../../../src/tell/findings/index.ts";
import { wording } from "../../../../src/base/wording/index.ts";
import { claimText, FACTS, quantity, RESULTS, runWith } from "../../../audit/auditRun.ts";

const flows = [{ sector: "A", exporter: "RUS", importer: "CHN", before: 10, after: 12 }];
const { war } = RESULTS.scenarios;
const withFlows = {
  ...RESULTS,
  scenarios: { ...RESULTS.scenarios, war: { ...war, equilibrium: { ...war.equilibrium, flows } } },
};

const FLOW = "equilibrium.flows[sector=A, exporter=RUS, importer=CHN]";

it.each([
  ["gt 0", "supported", "holds"],
  ["gt 1", "contradicted", "does not hold"],
])("a verdict whose range is not known does not say that nothing changes it: %s", (test, verdict, holds) => {
  const text = claimText("C1", [quantity(`${FLOW}.after / ${FLOW}.before - 1`, test)], ["scenario: war"]);
  const run = runWith(text, FACTS, withFlows);
  const explanation = explainClaim(run, "C1");
  if (explanation === null) throw new Error("there is no claim C1");
  const account = claimsAccount({ ...withFlows, claims: [explanation.result] }, run.case, wording("en"));
  if (account === null) throw new Error("there are no claims");
  const [, , said, notes] = explainAnswer(account, explanation);
  expect(said).toEqual({
    kind: "paragraph",
    text: `Verdict: ${verdict}. Basis: model. The main reading ${holds}. Its range over the variants of the model is not known.`,
  });
  expect(notes).toMatchObject({
    items: [
      "The range of “q” is not known over 3 variants of the model, since only the central estimate keeps equilibrium.flows.after and equilibrium.flows.before.",
      "The range of “q” leaves out bad, trade balances held fixed, measured in world income on w: the model found no equilibrium.",
    ],
  });
});
