import { join } from "node:path";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import type { RunInput } from "../../src/solve/index.ts";

/** Folder of the flagship case. */
export const FLAGSHIP: string = join(import.meta.dirname, "../../cases/us-china-2018-russia");

let read: RunInput | null = null;

/** The flagship case with its packages, read once for all tests of a worker. */
export function flagship(): RunInput {
  read ??= loadedFlagship();
  return read;
}

function loadedFlagship(): RunInput {
  const { input, problems } = loadCase(FLAGSHIP, caseOptions({}).options);
  if (input === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return input;
}
