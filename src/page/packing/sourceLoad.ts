import type { LiveSource } from "../../live/index.ts";
import type { LiveLoad } from "./liveLoad.ts";

/** A source as JSON has it, without its packages. */
type PlainSource = Omit<LiveSource, "caseFiles" | "economies"> & {
  readonly caseFiles: readonly (readonly [string, string])[];
};

/**
 * What a live page is made from, as it carries it.
 *
 * @param tertius  Version that checked the packages.
 */
export function sourceLoad({ caseFiles, economies, ...source }: LiveSource, tertius: string): LiveLoad {
  const plain: PlainSource = { ...source, caseFiles: [...caseFiles] };
  const packages = [...economies.values()].map((economy) => ({
    key: { sha256: economy.sha256 ?? "", tertius },
    checked: { kind: "economy" as const, economy, problems: [] },
  }));
  return { plain, packages };
}

/** What `sourceLoad` carried. */
export function sourceOf({ plain, packages }: LiveLoad): LiveSource {
  const { caseFiles, ...source } = plain as PlainSource;
  const economies = packages.flatMap(({ checked }) => (checked.kind === "economy" ? [checked.economy] : []));
  return {
    ...source,
    caseFiles: new Map(caseFiles),
    economies: new Map(economies.map((economy) => [economy.manifest.name, economy])),
  };
}
