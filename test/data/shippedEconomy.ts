import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEconomy, type Economy } from "../../src/data/packages/index.ts";

/** Text of the files of a package that comes with Tertius. */
export function shippedFiles(name: string): Map<string, string> {
  const folder = resolve(import.meta.dirname, "../../data", name);
  const files = readdirSync(folder).filter((file) => file !== "README.md");
  return new Map(files.map((file) => [file, readFileSync(resolve(folder, file), "utf8")]));
}

const economies = new Map<string, Economy>();

/** A package that comes with Tertius, read once for all tests of a worker. */
export function shippedEconomy(name: string): Economy {
  const economy = economies.get(name) ?? parsedEconomy(name);
  economies.set(name, economy);
  return economy;
}

function parsedEconomy(name: string): Economy {
  const { economy, problems } = parseEconomy(shippedFiles(name), null);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}
