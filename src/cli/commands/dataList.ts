import { foldersWithoutPackage, type PackageFolder, packageFolders } from "../../node/files/index.ts";
import type {
  AlliancePackage,
  CouncilPackage,
  Economy,
  ObservedTrade,
  VotePackage,
} from "../../data/packages/index.ts";
import { counted, countedNoun, type Language, say } from "../../base/wording/index.ts";
import { hasErrors, type Problem, quoted } from "../../base/problems/index.ts";
import { done, EXIT, type Outcome } from "../outcome.ts";
import { type OpenedPackage, openPackage, type PackageContent } from "../shelf.ts";
import { screenTable } from "../screen.ts";
import { noPackageFolders } from "../problems/packages.ts";

/** Folders that are named one by one. */
const NAMED = 10;

/** `tertius data list`: every package that can be named in a case. */
export function dataList(roots: readonly string[], language: Language): Outcome {
  const opened = packageFolders(roots).map((folder) => ({ folder, ...openPackage(folder) }));
  const problems = [...opened.flatMap(placedProblems), ...roots.flatMap(otherFolders)];
  const contents = opened.flatMap(({ content }) => (content === null ? [] : [content]));
  const listings = contents.map((each) => listed(each, language));
  const packages = listings.map(({ document }) => document);
  const title = (column: "package" | "kind" | "covers" | "size" | "title"): string =>
    say(language, `column.${column}`, {});
  const text = screenTable(
    [
      { title: title("package"), of: ({ document }) => document.name },
      { title: title("kind"), of: ({ document }) => say(language, `data.kind.${document.kind}`, {}) },
      { title: title("covers"), of: ({ covers }) => covers },
      { title: title("size"), of: ({ size }) => size },
      { title: title("title"), of: ({ document }) => document.title },
    ],
    listings,
  );
  const listing = done("data list", "data packages", [], { packages }, text);
  return hasErrors(problems)
    ? { ...listing, problems, status: "partial", exit: EXIT.refused }
    : { ...listing, problems };
}

/** Problems of a package with its folder before the file: all packages have files of the same names. */
function placedProblems({ folder, problems }: OpenedPackage & { readonly folder: PackageFolder }): Problem[] {
  return problems.map((each) => ({
    ...each,
    file: each.file === null ? folder.folderName : `${folder.folderName}/${each.file}`,
  }));
}

const FOLDERS = { one: "папка", few: "папки", many: "папок" };

/** W360 for folders of a root that are no packages. */
function otherFolders(root: string): Problem[] {
  const names = foldersWithoutPackage(root);
  if (names.length === 0) return [];
  const named = names.slice(0, NAMED).map((name) => `"${quoted(name)}"`);
  return [
    noPackageFolders({
      place: { file: root },
      message: `${names.length} of the folders in ${quoted(root)} ${names.length === 1 ? "is no package" : "are no packages"}: ${named.join(", ")}${names.length > NAMED ? ", …" : ""}.`,
      expected: "a datapackage.json in the folder of a package",
      russian: {
        message: `В ${quoted(root)} ${counted(names.length, FOLDERS, "ru")} без пакета данных: ${named.join(", ")}${names.length > NAMED ? ", …" : ""}.`,
        expected: "datapackage.json в папке пакета данных",
      },
    }),
  ];
}

/** A package as the document lists it, and what it covers and holds in words. */
interface Listing {
  readonly document: Readonly<Record<string, unknown>> & {
    readonly kind: PackageContent["kind"];
    readonly name: string;
    readonly title: string;
  };
  readonly covers: string;
  readonly size: string;
}

function listed(content: PackageContent, language: Language): Listing {
  if (content.kind === "votes") return listedVotes(content.votes, language);
  if (content.kind === "council") return listedCouncil(content.council, language);
  if (content.kind === "alliances") return listedAlliances(content.alliances, language);
  if (content.kind === "observed-trade") return listedObserved(content.observed, language);
  return listedEconomy(content.economy, language);
}

function listedEconomy({ manifest, countries, sectors, sha256 }: Economy, language: Language): Listing {
  const { name, version, title, year } = manifest;
  const size = `${countedNoun(countries.size, "economies", language)} × ${countedNoun(sectors.size, "sectors", language)}`;
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
    covers: String(year),
    size,
  };
}

function listedVotes({ manifest, states, ids, sessions, sha256 }: VotePackage, language: Language): Listing {
  const { name, version, title } = manifest;
  const span = [sessions[0] ?? 0, sessions.at(-1) ?? 0] as const;
  const [from, to] = [String(span[0]), String(span[1])];
  const size = `${countedNoun(ids.length, "rollCalls", language)} × ${countedNoun(states.size, "states", language)}`;
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
    covers: say(language, "data.sessions", { from, to }),
    size,
  };
}

function listedCouncil(council: CouncilPackage, language: Language): Listing {
  const { manifest, vetoes, resolutions, vetoesCover, resolutionsCover, sha256 } = council;
  const { name, version, title } = manifest;
  const size = `${countedNoun(vetoes.length, "vetoes", language)}, ${countedNoun(resolutions.length, "resolutions", language)}`;
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
    covers: years,
    size,
  };
}

function listedAlliances({ manifest, year, dyads, sha256 }: AlliancePackage, language: Language): Listing {
  const { name, version, title } = manifest;
  const size = countedNoun(dyads.length, "dyads", language);
  return {
    document: { kind: "alliances", name, version, title, year, dyads: dyads.length, sha256 },
    covers: String(year),
    size,
  };
}

function listedObserved(observed: ObservedTrade, language: Language): Listing {
  const { manifest, importer, period, periods, sellers, codes, sha256 } = observed;
  const { name, version, title } = manifest;
  const [from = "", to = ""] = [periods.labels[0], periods.labels.at(-1)];
  const counts = [countedNoun(sellers.size, "sellers", language), countedNoun(codes.size, "codes", language)];
  return {
    document: {
      kind: "observed-trade",
      name,
      version,
      title,
      importer,
      period,
      from,
      to,
      sellers: sellers.size,
      codes: codes.size,
      sha256,
    },
    covers: `${from.slice(0, 4)}–${to.slice(0, 4)}`,
    size: counts.join(" × "),
  };
}
