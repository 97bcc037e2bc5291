import type { PackageShelf } from "../case/index.ts";
import {
  confinedFolder,
  copyOfTexts,
  packageFiles,
  type PackageFiles,
  type PackageFolder,
  packageFolders,
  packageSha256,
  VERSION,
} from "../node/files/index.ts";
import {
  type AlliancePackage,
  type CopiedPackage,
  type CouncilPackage,
  type Economy,
  MANIFEST_FILE,
  type ObservedTrade,
  packageKind,
  type PackageKind,
  parseAlliances,
  parseCouncil,
  parseEconomy,
  parseObservedTrade,
  parseVotes,
  type ProductKey,
  shippedPackage,
  type VotePackage,
} from "../data/packages/index.ts";
import { productRates } from "../data/tariffs/index.ts";
import { hasErrors, type Problem } from "../base/problems/index.ts";
import { shippedKey } from "./shippedKey.ts";

/** What a data package holds, by its kind. */
export type PackageContent =
  | { readonly kind: "economy"; readonly economy: Economy }
  | { readonly kind: "votes"; readonly votes: VotePackage }
  | { readonly kind: "council"; readonly council: CouncilPackage }
  | { readonly kind: "alliances"; readonly alliances: AlliancePackage }
  | { readonly kind: "observed-trade"; readonly observed: ObservedTrade };

/** A package as read from the disk. */
export interface OpenedPackage {
  readonly content: PackageContent | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks the texts of the package in a folder, whatever its kind. */
export function openPackage(folder: PackageFolder): OpenedPackage {
  const read = packageFiles(folder.folder);
  const kind = packageKind(read.files);
  if (kind === "votes") {
    const { votes, problems } = openedVotes(read);
    return { content: votes === null ? null : { kind, votes }, problems };
  }
  if (kind === "council") {
    const { council, problems } = openedCouncil(read);
    return { content: council === null ? null : { kind, council }, problems };
  }
  if (kind === "alliances") {
    const { alliances, problems } = openedAlliances(read);
    return { content: alliances === null ? null : { kind, alliances }, problems };
  }
  if (kind === "observed-trade") {
    const { observed, problems } = openedObserved(read);
    return { content: observed === null ? null : { kind, observed }, problems };
  }
  const { economy, problems } = openedEconomy(read);
  return { content: economy === null ? null : { kind: "economy", economy }, problems };
}

function openedEconomy({ files, sha256, problems }: PackageFiles): ReturnType<PackageShelf["open"]> {
  return hasErrors(problems) ? { economy: null, problems } : parseEconomy(files, sha256);
}

function openedVotes({ files, sha256, problems }: PackageFiles): ReturnType<DiskShelf["openVotes"]> {
  return hasErrors(problems) ? { votes: null, problems } : parseVotes(files, sha256);
}

function openedCouncil({ files, sha256, problems }: PackageFiles): ReturnType<DiskShelf["openCouncil"]> {
  return hasErrors(problems) ? { council: null, problems } : parseCouncil(files, sha256);
}

function openedAlliances({ files, sha256, problems }: PackageFiles): ReturnType<DiskShelf["openAlliances"]> {
  return hasErrors(problems) ? { alliances: null, problems } : parseAlliances(files, sha256);
}

function openedObserved({ files, sha256, problems }: PackageFiles): ReturnType<typeof parseObservedTrade> {
  return hasErrors(problems) ? { observed: null, problems: [...problems] } : parseObservedTrade(files, sha256);
}

/** A shelf that holds packages of every kind. */
export type DiskShelf = Required<PackageShelf>;

/** The data packages of this machine by the name that they print and that of their folder, each read once, when first asked for. */
export function diskShelf(roots: readonly string[]): DiskShelf {
  const found = packageFolders(roots);
  const folders = new Map([
    ...found.map((each) => [each.folderName, each] as const),
    ...found.map((each) => [each.name, each] as const),
  ]);
  let key: ProductKey | null = null;
  return {
    names: [...folders.keys()],
    kindOf: readOnce(folders, kindIn, null),
    open: readOnce(folders, economyIn, { economy: null, problems: [] }),
    openVotes: readOnce(folders, votesIn, { votes: null, problems: [] }),
    openCouncil: readOnce(folders, (folder) => openedCouncil(packageFiles(folder)), { council: null, problems: [] }),
    openAlliances: readOnce(folders, (folder) => openedAlliances(packageFiles(folder)), {
      alliances: null,
      problems: [],
    }),
    openObserved: readOnce(folders, (folder) => openedObserved(packageFiles(folder)), {
      observed: null,
      problems: [],
    }),
    productRates: (asked) => productRates(asked, (key ??= shippedKey())),
  };
}

/** Kind of the package in a folder, as its manifest says. */
function kindIn(folder: string): PackageKind | null {
  const opened = confinedFolder(folder);
  const manifest = "code" in opened ? null : opened.read(MANIFEST_FILE);
  return typeof manifest === "string" ? packageKind(new Map([[MANIFEST_FILE, manifest]])) : null;
}

/** The economy in a folder: from the copy of just these texts where there is one, else from the texts. */
function economyIn(folder: string): ReturnType<PackageShelf["open"]> {
  const sha256 = packageSha256(folder);
  const copy = copyOf(sha256);
  return copy?.kind === "economy" ? copy : openedEconomy(packageFiles(folder, sha256));
}

/** The votes in a folder, in the same way. */
function votesIn(folder: string): ReturnType<DiskShelf["openVotes"]> {
  const sha256 = packageSha256(folder);
  const copy = copyOf(sha256);
  return copy?.kind === "votes" ? copy : openedVotes(packageFiles(folder, sha256));
}

function copyOf(sha256: string | null): CopiedPackage | null {
  const bytes = sha256 === null ? null : copyOfTexts(sha256);
  return sha256 === null || bytes === null ? null : shippedPackage(bytes, { sha256, tertius: VERSION });
}

/** A package by name, opened when it is first asked for; `absent` where there is none of that name. */
function readOnce<Opened>(
  folders: ReadonlyMap<string, PackageFolder>,
  openedIn: (folder: string) => Opened,
  absent: Opened,
): (name: string) => Opened {
  const opened = new Map<string, Opened>();
  return (name) => {
    const folder = folders.get(name);
    if (folder === undefined) return absent;
    const known = opened.get(folder.folder) ?? openedIn(folder.folder);
    opened.set(folder.folder, known);
    return known;
  };
}
