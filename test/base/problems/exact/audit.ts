import type { Problem } from "../../../../src/base/problems/index.ts";
import { claimText, judged, judgedOne, OVERWRITTEN, quantity } from "../../../audit/auditRun.ts";
import type { Provoked } from "./provoked.ts";

/** Problems of a claim with this quantity. */
const audit =
  (expression: string, unit: string, more: readonly string[] = []) =>
  (): readonly Problem[] =>
    judgedOne(expression, "gt 0", unit, more).problems;

/** Problems of a claim on results that somebody wrote over. */
const overwritten = (expression: string) => (): readonly Problem[] =>
  judgedOne(expression, "gt 0", "scale", [], { results: OVERWRITTEN }).problems;

const all =
  (...provoked: readonly (() => readonly Problem[])[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => each());

const WAR = ["scenario: war"];
const GAS = "markets.gas[2019].prices[CHN].value";
const VOTES = "alignment.dyads[session=73..74]";

/** A chain of claims, each eight times the one before. */
const chain = (): readonly Problem[] => {
  const eight = (at: number): string => Array.from({ length: 8 }, () => `claim(C${at}).value`).join(" + ");
  const later = [4, 3, 2, 1].map((at) => claimText(`C${at}`, [quantity(eight(at - 1), "gt 0", "Mt")]));
  const first = claimText("C0", [quantity("fact('sold')", "gt 0", "Mt")]);
  return judged([claimText("C5", [quantity(eight(4), "gt 0", "Mt")]), ...later, first].join("")).problems;
};

/** Claims that results cannot answer. */
export const AUDIT_PROVOKED: Provoked = {
  E830: all(audit("alignment.dyads[session=72].n", "count"), audit(`scenario('tariff').${GAS}`, "USD/t")),
  E831: overwritten("positions.camps[nested].mean"),
  E832: all(
    audit(`sum(facts(metric=series) * ${VOTES}.measures[kappa_w2].value)`, "kt"),
    audit(`markets.gas[2019].flows[to=CHN].quantity + ${GAS}`, "t", WAR),
    overwritten("positions.camps[spoilt].mean + 1"),
  ),
  E833: audit(GAS, "Mt", WAR),
  E834: chain,
  E835: audit(`${VOTES}.n`, "count"),
  E836: all(
    audit("change(equilibrium.countries[RUS].welfarePercent)", "percent"),
    audit("growth(fact('sold'))", "percent"),
  ),
  E837: audit("alignment.dyads[session=76].n", "count"),
  W830: audit("equilibrium.countries[RUS].welfarePercent", "percent", [...WAR, "alternatives: { closure: own }"]),
  W833: audit("equilibrium.countries[RUS].welfarePercent", "percent", [...WAR, "alternatives: { base: w }"]),
  W832: () => judgedOne("fact('bought')", "ge 100", "Mt").problems,
  W831: audit("fact('sold')", "Mt", ["alternatives: { closing: both }"]),
};
