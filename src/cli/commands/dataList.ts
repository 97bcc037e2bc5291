import { packageFolders } from "../../files/index.ts";
import type { CouncilPackage, Economy, VotePackage } from "../../packages/index.ts";
import { done, type Outcome } from "../outcome.ts";
import { openPackage, type PackageContent } from "../shelf.ts";
import { screenTable } from "../screen.ts";

/** `tertius data list`: every package that can be named in a case. */
export function dataList(roots: readonly string[]): Outcome {
  const opened = packageFolders(roots).map(openPackage);
  const problems = opened.flatMap((each) => each.problems);
  const contents = opened.flatMap(({ content }) => (content === null ? [] : [content]));
  const listings = contents.map(listed);
  const packages = listings.map(({ document }) => document);
  const rows = listings.map(({ row }) => [...row]);
  const text = screenTable(["package", "kind", "covers", "size", "title"], rows);
  return done("data list", "data packages", problems, { packages }, text);
}

/** A package as the document lists it, and as a row on the screen. */
interface Listing {
  readonly document: Readonly<Record<string, unknown>>;
  readonly row: readonly string[];
}

function listed(content: PackageContent): Listing {
  if (content.kind === "votes") return listedVotes(content.votes);
  if (content.kind === "council") return listedCouncil(content.council);
  return listedEconomy(content.economy);
}

function listedEconomy({ manifest, countries, sectors, sha256 }: Economy): Listing {
  const { name, version, title, year } = manifest;
  return {
    document: {
      kind: "economy",
      name,
      version,
      title,
      year,
      countries: countries.size,
      sectors: sectors.size,
      sha256,
    },
    row: [name, "economy", String(year), `${countries.size} economies × ${sectors.size} sectors`, title],
  };
}

function listedVotes({ manifest, states, ids, sessions, sha256 }: VotePackage): Listing {
  const { name, version, title } = manifest;
  const span = [sessions[0] ?? 0, sessions.at(-1) ?? 0];
  return {
    document: {
      kind: "votes",
      name,
      version,
      title,
      sessions: span,
      states: states.size,
      rollCalls: ids.length,
      sha256,
    },
    row: [name, "votes", `sessions ${span.join("–")}`, `${ids.length} roll calls × ${states.size} states`, title],
  };
}

function listedCouncil(council: CouncilPackage): Listing {
  const { manifest, vetoes, resolutions, vetoesCover, resolutionsCover, sha256 } = council;
  const { name, version, title } = manifest;
  const years = `${vetoesCover[0].slice(0, 4)}–${vetoesCover[1].slice(0, 4)}`;
  return {
    document: {
      kind: "council",
      name,
      version,
      title,
      vetoes: vetoes.length,
      resolutions: resolutions.length,
      vetoesCover,
      resolutionsCover,
      sha256,
    },
    row: [name, "council", years, `${vetoes.length} vetoes, ${resolutions.length} resolutions`, title],
  };
}
