import { greatest } from "../../base/units/index.ts";
import type { Economy, ElasticitySet } from "../../data/packages/index.ts";
import {
  millionText,
  numberText,
  type Language,
  packageNames,
  textWidth,
  wording,
  type Wording,
} from "../../base/wording/index.ts";
import { done, type Outcome } from "../outcome.ts";
import { screenLines, screenTable, screenWidth } from "../screen.ts";
import type { PackageContent } from "../shelf.ts";
import { shownObserved, shownObservedText } from "./dataShowObserved.ts";
import { shownAlliances, shownAlliancesText } from "./dataShowAlliances.ts";
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
  if (content.kind === "alliances")
    return [shownAlliances(content.alliances), shownAlliancesText(content.alliances, words)];
  if (content.kind === "observed-trade")
    return [shownObserved(content.observed), shownObservedText(content.observed, words)];
  return [shown(content.economy), shownText(content.economy, wording(language, packageNames(content.economy)))];
}

/** Sector → number, of the sectors that have one. */
function bySector({ sectors }: Economy, values: Float64Array): Record<string, number> {
  return Object.fromEntries(
    sectors.labels.flatMap((sector, j) => (Number.isNaN(values[j]!) ? [] : [[sector, values[j]!]])),
  );
}

function shown(economy: Economy): Record<string, unknown> {
  const sets = [...economy.elasticities.values()].map(
    ({ name, horizon, elasticityOf, estimatedOn, source, theta, standardError, home, original }) => ({
      name,
      horizon,
      elasticityOf,
      estimatedOn,
      source,
      theta: bySector(economy, theta),
      standardError: bySector(economy, standardError),
      ...(home === undefined
        ? {}
        : { thetaHome: bySector(economy, home.theta), standardErrorHome: bySector(economy, home.standardError) }),
      original: Object.fromEntries(
        economy.sectors.labels.flatMap((sector, j) => (original[j] ? [[sector, original[j]]] : [])),
      ),
    }),
  );
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
  const { say } = words;
  const sets = [...economy.elasticities.values()];
  const stated = (text: string): string => (text === "" ? say("data.horizon.unspecified", {}) : text);
  const lines = sets.map(({ name, horizon, elasticityOf, estimatedOn, source }) =>
    say("data.set", {
      name,
      horizon: horizonText(horizon, words),
      of: stated(elasticityOf),
      on: stated(estimatedOn),
      source,
    }),
  );
  const tiers = sets.some(({ home }) => home !== undefined) ? [say("data.tiers", {})] : [];
  return [say("data.elasticities", {}), ...fittingTables(economy, sets, words), screenLines([...tiers, ...lines])].join(
    "\n",
  );
}

/** One table, or as few with the same rows as it takes for each to fit the screen. */
function fittingTables(economy: Economy, sets: readonly ElasticitySet[], words: Wording): readonly string[] {
  for (let count = 1; count < sets.length; count++) {
    const size = Math.ceil(sets.length / count);
    const tables = Array.from({ length: count }, (_, at) =>
      thetaTable(economy, sets.slice(at * size, (at + 1) * size), words),
    );
    const widest = greatest(tables.flatMap((table) => table.split("\n").map(textWidth)));
    if (widest <= screenWidth()) return tables;
  }
  return sets.map((set) => thetaTable(economy, [set], words));
}

function thetaTable(economy: Economy, sets: readonly ElasticitySet[], words: Wording): string {
  const { language, say } = words;
  const { sectors, sectorNames, sectorKinds } = economy;
  return screenTable(
    [
      { title: say("column.sector", {}), of: ({ sector }) => sector },
      {
        title: say("column.name", {}),
        of: ({ sector, j }) => (language === "en" ? (sectorNames[j] ?? "") : words.sector(sector)),
      },
      { title: say("column.kind", {}), of: ({ j }) => say(`data.${sectorKinds[j] ?? "goods"}`, {}) },
      ...sets.map(({ name, theta, home }) => ({
        title: name,
        of: ({ j }: { readonly j: number }) => tiersText(theta[j]!, home?.theta[j] ?? NaN, words),
        isNumber: true,
      })),
    ],
    sectors.labels.map((sector, j) => ({ sector, j })),
  );
}

function horizonText(horizon: string, { say }: Wording): string {
  return horizon === "unspecified" ? say("data.horizon.unspecified", {}) : horizon;
}

/** θ_H | θ_F; θ alone where a sector has one tier. */
function tiersText(theta: number, home: number, words: Wording): string {
  return Number.isNaN(home) ? thetaText(theta, words) : `${thetaText(home, words)} | ${thetaText(theta, words)}`;
}

/** Every digit that the package holds. */
function thetaText(theta: number, { language }: Wording): string {
  return numberText(theta, language, { decimals: (String(theta).split(".")[1] ?? "").length });
}
