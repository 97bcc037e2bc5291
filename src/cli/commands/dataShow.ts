import type { Economy } from "../../packages/index.ts";
import { done, type Outcome } from "../outcome.ts";
import { screenTable } from "../screen.ts";
import { packageNamed, refusedPackage } from "./dataList.ts";

/** `tertius data show NAME`: origin, licence, what was fitted, countries, sectors, elasticity sets. */
export function dataShow(name: string, roots: readonly string[]): Outcome {
  try {
    const { economy, problems } = packageNamed(name, roots);
    return done("data show", name, problems, { package: shown(economy) }, shownText(economy));
  } catch (error) {
    return refusedPackage("data show", name, error);
  }
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
  return [
    `${manifest.title} (${manifest.name} ${manifest.version})`,
    `${manifest.year}, ${manifest.unit} ${manifest.currency}; absent flows: ${manifest.absentFlows}`,
    ...manifest.licenses.map((licence) => `Licence: ${[licence.name, licence.title].filter(Boolean).join(", ")}`),
    ...manifest.sources.map((source) => `Source: ${[source.title, source.path].filter(Boolean).join(", ")}`),
    ...manifest.notes.map((note) => `Note: ${note}`),
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
