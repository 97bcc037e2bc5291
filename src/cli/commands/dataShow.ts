import type { Economy } from "../../packages/index.ts";
import { millionText, numberText, type Language, packageNames, wording, type Wording } from "../../wording/index.ts";
import { done, type Outcome } from "../outcome.ts";
import { screenLines, screenTable } from "../screen.ts";
import type { PackageContent } from "../shelf.ts";
import { originLines, shownCouncil, shownCouncilText, shownVotes, shownVotesText } from "./dataShowVotes.ts";
import { packageNamed, refusedPackage } from "./packageNamed.ts";

/** `tertius data show NAME`: origin, licence, what was fitted or inferred, and what the package holds. */
export function dataShow(name: string, roots: readonly string[], language: Language): Outcome {
  try {
    const { content, problems } = packageNamed(name, roots);
    const [document, text] = shownContent(content, language);
    return done("data show", name, problems, { package: document }, text);
  } catch (error) {
    return refusedPackage("data show", name, error);
  }
}

function shownContent(content: PackageContent, language: Language): [Record<string, unknown>, string] {
  const words = wording(language);
  if (content.kind === "votes") return [shownVotes(content.votes), shownVotesText(content.votes, words)];
  if (content.kind === "council") return [shownCouncil(content.council), shownCouncilText(content.council, words)];
  return [shown(content.economy), shownText(content.economy, wording(language, packageNames(content.economy)))];
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

function shownText(economy: Economy, words: Wording): string {
  const { manifest, countries } = economy;
  const { language, say } = words;
  const unit = manifest.unit === "million" ? millionText(manifest.currency, language) : manifest.unit;
  const absent = say(`data.absent.${manifest.absentFlows}`, {});
  const [title = "", ...origin] = originLines(manifest, words);
  return [
    screenLines([title, say("data.values", { year: String(manifest.year), unit, absent }), ...origin]),
    "",
    screenLines([say("data.economies", { count: String(countries.size), list: countries.labels.join(" ") })]),
    "",
    elasticityTable(economy, words),
  ].join("\n");
}

function elasticityTable(economy: Economy, words: Wording): string {
  const { language, say } = words;
  const sets = [...economy.elasticities.values()];
  const theta = economy.sectors.labels.map((sector, j) => [
    sector,
    language === "en" ? (economy.sectorNames[j] ?? "") : words.sector(sector),
    say(`data.${economy.sectorKinds[j] ?? "goods"}`, {}),
    ...sets.map((set) => thetaText(set.theta[j]!, words)),
  ]);
  const titles = [say("column.sector", {}), say("column.name", {}), say("column.kind", {})];
  const at = sets.map((_, position) => position + titles.length);
  const horizons = sets.map(({ name, horizon, source }) =>
    say("data.set", { name, horizon: horizonText(horizon, words), source }),
  );
  return [
    say("data.elasticities", {}),
    screenTable([...titles, ...sets.map((set) => set.name)], theta, at),
    screenLines(horizons),
  ].join("\n");
}

function horizonText(horizon: string, { say }: Wording): string {
  const known = (["short", "long", "unspecified"] as const).find((each) => each === horizon);
  return known === undefined ? horizon : say(`data.horizon.${known}`, {});
}

/** Every digit that the package holds. */
function thetaText(theta: number, { language }: Wording): string {
  return numberText(theta, language, { decimals: (String(theta).split(".")[1] ?? "").length });
}
