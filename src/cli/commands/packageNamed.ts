import { foldersWithoutPackage, packageFolderNamed, packageFolders } from "../../node/files/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { meant, type Problem, quoted, said, TertiusError } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { type Outcome, refused } from "../outcome.ts";
import { diskShelf, openPackage, type PackageContent } from "../shelf.ts";
import { noSuchPackage } from "../problems/names.ts";

/** Opens one package by name, or throws the problems that it has. */
export function packageNamed(
  name: string,
  roots: readonly string[],
): { content: PackageContent; problems: readonly Problem[] } {
  const folders = packageFolders(roots);
  const folder = packageFolderNamed(name, folders);
  if (folder === undefined)
    throw unknownPackage(
      name,
      roots,
      folders.map((each) => each.name),
    );
  const { content, problems } = openPackage(folder);
  if (content === null) throw new TertiusError(problems);
  return { content, problems };
}

/** Opens one economy package by name, or throws the problems that it has; one of another kind is a problem. */
export function economyNamed(
  name: string,
  roots: readonly string[],
): { economy: Economy; problems: readonly Problem[] } {
  const shelf = diskShelf(roots);
  if (!shelf.names.includes(name))
    throw unknownPackage(
      name,
      roots,
      shelf.names.filter((each) => shelf.kindOf(each) === "economy"),
    );
  const { economy, problems } = shelf.open(name);
  if (economy === null) throw new TertiusError(problems);
  return { economy, problems };
}

function unknownPackage(name: string, roots: readonly string[], known: readonly string[]): TertiusError {
  const near = nearest(name, known);
  const bare = roots.filter((root) => foldersWithoutPackage(root).includes(name));
  const hints = [
    ...bare.map((root) => `${root} has a folder "${quoted(name)}", but without a datapackage.json it is no package.`),
    ...meant(near),
    "`tertius data list` shows what there is; --data-root FOLDER adds a folder of packages.",
  ];
  return new TertiusError([
    noSuchPackage({
      place: { path: "package" },
      message: `There is no data package "${name}".`,
      found: name,
      expected: `one of ${known.join(", ")}`,
      hints,
      russian: {
        message: `Пакета данных "${name}" нет.`,
        expected: `один из пакетов: ${known.join(", ")}`,
        hints: [
          ...bare.map((root) => `В ${root} есть папка "${quoted(name)}", но без datapackage.json это не пакет данных.`),
          ...(near === null ? [] : [`Может быть, ${said(near)}?`]),
          "Какие пакеты есть, показывает `tertius data list`; --data-root FOLDER добавляет папку с пакетами.",
        ],
      },
    }),
  ]);
}

/** A command on a package that could not be opened. */
export function refusedPackage(command: string, name: string, error: unknown): Outcome {
  if (error instanceof TertiusError) return refused(command, name, error.problems);
  throw error;
}
