import { readFileSync } from "node:fs";

const { version, peerDependencies } = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
) as { version: string; peerDependencies: Record<string, string> };

/** Version of this copy of Tertius, from its package.json. */
export const VERSION: string = version;

/** Packages that need not be installed, with the version that fits, from package.json. */
export const OPTIONAL_PACKAGES: Readonly<Record<string, string>> = peerDependencies;
