import { packageFolders, packageSha256, VERSION, writeCopies, writeOutlines } from "../../node/files/index.ts";
import { type PackedCopy, shippedCopy } from "../../data/packages/index.ts";
import { openPackage } from "../shelf.ts";

/** Writes a copy of every shipped package that takes long to read, and outlines of the world: the last step of the build. */
const copies = packageFolders().flatMap((folder): [string, PackedCopy][] => {
  const sha256 = packageSha256(folder.folder);
  const { content, problems } = openPackage(folder);
  if (sha256 === null || (content?.kind !== "economy" && content?.kind !== "votes")) return [];
  return [[sha256, shippedCopy({ ...content, problems }, { sha256, tertius: VERSION })]];
});
const problems = [...writeCopies(new Map(copies)), ...writeOutlines()];
for (const { message } of problems) process.stderr.write(`${message}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
