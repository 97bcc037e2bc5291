import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "./packageRoot.ts";

const { version, peerDependencies } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as {
  version: string;
  peerDependencies: Record<string, string>;
};

/** Version of this copy of Tertius, from its package.json. */
export const VERSION: string = version;

/** Packages that need not be installed, with the version that fits, from package.json. */
export const OPTIONAL_PACKAGES: Readonly<Record<string, string>> = peerDependencies;
