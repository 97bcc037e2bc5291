import { type CopiedPackage, packageKind, parseEconomy, parseVotes, shippedCopy } from "../src/data/packages/index.ts";
import { type CopyContent, copyOfTexts as copyIn } from "../src/node/files/packageCopies.ts";
import { packageFiles, packageFolders, packageSha256 } from "../src/node/files/packageFolders.ts";
import { VERSION } from "../src/node/files/version.ts";
import { madeOnce } from "./sharedFolder.ts";

export { writeCopies } from "../src/node/files/packageCopies.ts";

/**
 * What stands for `src/node/files/packageCopies.ts` in tests (`vitest.config.ts`): sources read no copy of a build, which may be older than they
 * are, so that every command would read the texts anew. Here they read copies that the same sources made in the same run.
 */
export function copyOfTexts(sha256: string, folder?: string | null): CopyContent | null {
  return folder === undefined ? madeOnce(`package-${sha256}`, () => copyNow(sha256)) : copyIn(sha256, folder);
}

/** The copy of the shipped package of this hash; null where none has it, or it is of a kind without copies. */
function copyNow(sha256: string): CopyContent | null {
  const shipped = packageFolders().find(({ folder }) => packageSha256(folder) === sha256);
  const checked = shipped === undefined ? null : checkedPackage(shipped.folder);
  return checked === null ? null : shippedCopy(checked, { sha256, tertius: VERSION });
}

function checkedPackage(folder: string): CopiedPackage | null {
  const { files, sha256, problems } = packageFiles(folder);
  if (problems.length > 0) return null;
  const kind = packageKind(files);
  if (kind === "votes") {
    const read = parseVotes(files, sha256);
    return read.votes === null ? null : { kind, votes: read.votes, problems: read.problems };
  }
  if (kind !== "economy") return null;
  const read = parseEconomy(files, sha256);
  return read.economy === null ? null : { kind, economy: read.economy, problems: read.problems };
}
