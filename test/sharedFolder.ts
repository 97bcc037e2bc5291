import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Where the workers of one run leave each other what takes long to make. */
const SHARED = "TERTIUS_TEST_FOLDER";

/** Before the tests: a folder of this run alone, taken away after it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "tertius-tests-"));
  process.env[SHARED] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What another worker has made under this name, else what is made now; plain data. */
export function madeOnce<Made>(name: string, make: () => Made): Made {
  const file = join(process.env[SHARED]!, name);
  if (existsSync(file)) return deserialize(readFileSync(file)) as Made;
  const made = make();
  keep(file, made);
  return made;
}

/** The same of what is waited for. */
export async function madeOnceSoon<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const file = join(process.env[SHARED]!, name);
  if (existsSync(file)) return deserialize(readFileSync(file)) as Made;
  const made = await make();
  keep(file, made);
  return made;
}

/** Whole, or not at all: another worker may look at any moment. */
function keep(file: string, made: unknown): void {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, serialize(made));
  renameSync(part, file);
}
