import type { Economy } from "../../packages/index.ts";
import { done, type Outcome } from "../outcome.ts";
import { screenTable } from "../screen.ts";
import type { PackageContent } from "../shelf.ts";
import { originLines, shownCouncil, shownCouncilText, shownVotes, shownVotesText } from "./dataShowVotes.ts";
import { packageNamed, refusedPackage } from "./packageNamed.ts";

/** `tertius data show NAME`: origin, licence, what was fitted or inferred, and what the package holds. */
export function dataShow(name: string, roots: readonly string[]): Outcome {
  try {
    const { content, problems } = packageNamed(name, roots);
    const [document, text] = shownContent(content);
    return done("data show", name, problems, { package: document }, text);
  } catch (error) {
    return refusedPackage("data show", name, error);
  }
}

function shownContent(content: PackageContent): [Record<string, unknown>, string] {
  if (content.kind === "votes") return [shownVotes(content.votes), shownVotesText(content.votes)];
  if (content.kind === "council") return [shownCouncil(content.council), shownCouncilText(content.council)];
  return [shown(content.economy), shownText(content.economy)];
}

function shown(economy: Economy): Record<string, unknown> {
  const sets = [...economy.elasticities.values()].map(({ name, horizon, source, theta, original }) => ({
    name,
    horizon,
    source,
    theta: Object.fromEntries(economy.sectors.labels.map((sector, j) => [sector, theta[j]])),
    original: Object.fromEntries(
      economy.sectors.labels.flatMap((sector, j) => (original[j] ? [[sector, original[j]]] : [])),
    ),
  }));
  return {
    kind: "economy",
    ...economy.manifest,
    sha256: economy.sha256,
    countries: economy.countries.labels.map((code, n) => ({
      code,
      name: economy.countryNames[n],
      residual: economy.isResidual[n],
    })),
    sectors: economy.sectors.labels.map((code, j) => ({
      code,
      name: economy.sectorNames[j],
      kind: economy.sectorKinds[j],
    })),
    elasticities: sets,
  };
}

function shownText(economy: Economy): string {
  const { manifest } = economy;
  const sets = [...economy.elasticities.values()];
  const theta = economy.sectors.labels.map((sector, j) => [
    sector,
    economy.sectorNames[j] ?? "",
    economy.sectorKinds[j] ?? "",
    ...sets.map((set) => String(set.theta[j])),
  ]);
  const [title, ...origin] = originLines(manifest);
  return [
    title,
    `${manifest.year}, ${manifest.unit} ${manifest.currency}; absent flows: ${manifest.absentFlows}`,
    ...origin,
    "",
    `Economies (${economy.countries.size}): ${economy.countries.labels.join(" ")}`,
    "",
    "Trade elasticities θ (no unit):",
    screenTable(
      ["sector", "name", "kind", ...sets.map((set) => set.name)],
      theta,
      sets.map((_, at) => at + 3),
    ),
    ...sets.map((set) => `${set.name}: horizon ${set.horizon}; ${set.source}`),
  ].join("\n");
}
