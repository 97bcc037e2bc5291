import { economyModel } from "../../models/trade/index.ts";
import { basePolicy, solveEquilibrium } from "../../engines/equilibrium/index.ts";
import {
  allianceIdentities,
  councilIdentities,
  type Economy,
  economyIdentities,
  type EconomyIdentity,
  findingProblems,
  judgedFindings,
  observedIdentities,
  type ObservedTrade,
  voteIdentities,
  type VoteIdentity,
} from "../../data/packages/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { numberText, residualText, say, type Language, unitLabel } from "../../base/wording/index.ts";
import { done, EXIT, type Outcome } from "../outcome.ts";
import { findingsContent, findingsText } from "../findingsText.ts";
import { screenTable } from "../screen.ts";
import { economiesOf, proportionProblems } from "../observedInEconomy.ts";
import { diskShelf } from "../shelf.ts";
import { packageNamed, refusedPackage } from "./packageNamed.ts";
import { baseNotReproduced } from "../problems/packages.ts";

/** Largest change of welfare, as a fraction, that a base may show when nothing changes. */
const PLACEBO_TOLERANCE = 1e-12;

/**
 * `tertius data verify NAME`: identities with residuals; of an economy also the placebo (nothing changes, so nothing
 * may move) and the findings, which are warnings where the package gives no reason for them.
 */
export function dataVerify(name: string, roots: readonly string[], language: Language): Outcome {
  try {
    const { content, problems } = packageNamed(name, roots);
    if (content.kind === "votes") return counted(name, problems, voteIdentities(content.votes), language);
    if (content.kind === "council") return counted(name, problems, councilIdentities(content.council), language);
    if (content.kind === "alliances") return counted(name, problems, allianceIdentities(content.alliances), language);
    if (content.kind === "observed-trade") return verifiedObserved(content.observed, problems, roots, language);
    return verified(content.economy, problems, placeboResidual(content.economy), language);
  } catch (error) {
    return refusedPackage("data verify", name, error);
  }
}

/** What a verification says of observed trade: its sectors and its size are held against its economies. */
function verifiedObserved(
  observed: ObservedTrade,
  problems: Outcome["problems"],
  roots: readonly string[],
  language: Language,
): Outcome {
  const economies = economiesOf(observed, diskShelf(roots));
  const sectors = new Map(economies.map((each) => [each.manifest.name, each.sectors.labels]));
  const warned = [...problems, ...proportionProblems(observed, economies)];
  return counted(observed.manifest.name, warned, observedIdentities(observed, sectors), language);
}

/** What a verification says of a package of votes: counts that should be 0. */
function counted(
  name: string,
  problems: Outcome["problems"],
  identities: readonly VoteIdentity[],
  language: Language,
): Outcome {
  const lines = identities.map((each) => ({ ...each, title: say(language, `identity.${each.id}`, {}) }));
  const count = (residual: number): string => numberText(residual, language, { decimals: 0 });
  const text = identityTable(name, lines, count, language);
  return done("data verify", name, problems, { package: name, identities }, text);
}

/** What a verification says of a package whose placebo has been solved. */
export function verified(
  economy: Economy,
  problems: Outcome["problems"],
  placebo: number,
  language: Language,
): Outcome {
  const { name } = economy.manifest;
  const identities = economyIdentities(economy);
  const findings = judgedFindings(economy);
  const warned = [...problems, ...findingProblems(name, findings)];
  const moved = placeboProblems(name, placebo);
  const fails = moved.length > 0;
  return {
    command: "data verify",
    subject: name,
    status: fails ? "failed" : "ok",
    problems: [...warned, ...moved],
    content: {
      package: name,
      identities,
      placebo,
      placeboTolerance: PLACEBO_TOLERANCE,
      findings: findingsContent(findings),
    },
    text: [verifiedText(name, identities, placebo, language), "", findingsText(findings, language)].join("\n"),
    exit: fails ? EXIT.refused : EXIT.done,
  };
}

/** Largest |Ŵ − 1| over countries when the policy is that of the base. */
export function placeboResidual(economy: Economy): number {
  const [set] = economy.elasticities.keys();
  const model = economyModel(economy, set ?? "");
  const { welfareHat } = solveEquilibrium(model, basePolicy(model));
  return welfareHat.reduce((worst, hat) => Math.max(worst, Math.abs(hat - 1)), 0);
}

/** E502 where the placebo of a package moves. */
export function placeboProblems(name: string, placebo: number): readonly Problem[] {
  if (placebo <= PLACEBO_TOLERANCE) return [];
  return [
    baseNotReproduced({
      place: { path: name },
      message: `With nothing changed, welfare in ${name} moves by ${placebo.toExponential(1)}.`,
      found: placebo.toExponential(3),
      expected: `at most ${PLACEBO_TOLERANCE.toExponential(0)}`,
      hints: ["Look at the largest residual among the identities."],
      russian: {
        message: `Хотя ничего не изменено, реальный доход в ${name} меняется на ${placebo.toExponential(1)}.`,
        expected: `не больше ${PLACEBO_TOLERANCE.toExponential(0)}`,
        hints: ["Посмотрите на наибольшую невязку среди тождеств."],
      },
    }),
  ];
}

function verifiedText(
  name: string,
  identities: readonly EconomyIdentity[],
  placebo: number,
  language: Language,
): string {
  const lines = identities.map((each) => ({
    ...each,
    title: say(language, `identity.${each.id}`, { file: "accounts.csv" }),
  }));
  const last = { title: say(language, "data.placebo", {}), residual: placebo, unit: "fraction" };
  return identityTable(name, [...lines, last], (residual) => residualText(residual, language), language);
}

interface IdentityLine {
  readonly title: string;
  readonly residual: number;
  readonly unit: string;
}

function identityTable(
  name: string,
  lines: readonly IdentityLine[],
  figure: (residual: number) => string,
  language: Language,
): string {
  const table = screenTable(
    [
      { title: say(language, "column.identity", {}), of: ({ title }) => title },
      { title: say(language, "column.residual", {}), of: ({ residual }) => figure(residual), isNumber: true },
      { title: say(language, "column.unit", {}), of: ({ unit }) => unitLabel(unit, language) },
    ],
    lines,
  );
  return [say(language, "data.verified", { name }), table].join("\n");
}
