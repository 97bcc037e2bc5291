import { packageFolders } from "../../files/index.ts";
import type { Economy } from "../../packages/index.ts";
import { type Problem, problem, TertiusError } from "../../problems/index.ts";
import { nearest } from "../../wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { openPackage } from "../shelf.ts";
import { screenTable } from "../screen.ts";

/** `tertius data list`: every package that can be named in a case. */
export function dataList(roots: readonly string[]): Outcome {
  const opened = packageFolders(roots).map((folder) => ({ folder, ...openPackage(folder) }));
  const problems = opened.flatMap((each) => each.problems);
  const packages = opened.flatMap(({ economy }) => (economy === null ? [] : [listed(economy)]));
  const rows = packages.map((each) => [
    each.name,
    String(each.year),
    `${each.countries} × ${each.sectors}`,
    each.title,
  ]);
  const text = screenTable(["package", "year", "economies × sectors", "title"], rows);
  return done("data list", "data packages", problems, { packages }, text);
}

function listed(economy: Economy): {
  name: string;
  version: string;
  title: string;
  year: number;
  countries: number;
  sectors: number;
  sha256: string | null;
} {
  const { name, version, title, year } = economy.manifest;
  return {
    name,
    version,
    title,
    year,
    countries: economy.countries.size,
    sectors: economy.sectors.size,
    sha256: economy.sha256,
  };
}

/** Opens one package by name, or throws the problems that it has. */
export function packageNamed(
  name: string,
  roots: readonly string[],
): { economy: Economy; problems: readonly Problem[] } {
  const folders = packageFolders(roots);
  const folder = folders.find((each) => each.name === name);
  if (folder === undefined)
    throw new TertiusError([
      unknownPackage(
        name,
        folders.map((each) => each.name),
      ),
    ]);
  const { economy, problems } = openPackage(folder);
  if (economy === null) throw new TertiusError(problems);
  return { economy, problems };
}

function unknownPackage(name: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  return problem(
    "E903",
    {},
    {
      message: `There is no data package "${name}".`,
      found: name,
      expected: `one of ${known.join(", ")}`,
      hints: [
        ...(near === null ? [] : [`Did you mean "${near}"?`]),
        "`tertius data list` shows what there is; --data-root FOLDER adds a folder of packages.",
      ],
    },
  );
}

/** A command on a package that could not be opened. */
export function refusedPackage(command: string, name: string, error: unknown): Outcome {
  if (error instanceof TertiusError) return refused(command, name, error.problems);
  throw error;
}
