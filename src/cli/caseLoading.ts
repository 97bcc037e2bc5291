import { type Case, closureProblemsAt, parseCase } from "../case/index.ts";
import { caseFolder } from "../node/files/index.ts";
import type { Economy } from "../data/packages/index.ts";
import { hasErrors, meant, type Problem } from "../base/problems/index.ts";
import { nearest } from "../base/wording/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { CaseOptions } from "./options.ts";
import { type DiskShelf, diskShelf } from "./shelf.ts";
import { noSuchElasticities } from "./problems/names.ts";

/** A case with the packages that it names, ready to be solved; or why not. */
export interface LoadedCase {
  readonly input: RunInput | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks the case in a folder and opens its packages. */
export function loadCase(folder: string, options: CaseOptions): LoadedCase {
  const source = caseFolder(folder);
  if ("code" in source) return { input: null, problems: [source] };
  const shelf = diskShelf(options.dataRoots);
  const reading = parseCase(source, { shelf, settings: options.settings });
  const input = reading.case === null ? null : openedInput(reading.case, shelf);
  if (input === null) return { input: null, problems: reading.problems };
  const problems = [
    ...reading.problems,
    ...elasticityProblems(input.headline, options.elasticities),
    ...closureProblemsAt({ path: "--deficits" }, options.typedDeficits ?? undefined, input.headline),
  ];
  return { input: hasErrors(problems) ? null : input, problems };
}

/** A checked case with the packages that it names; null when the headline's is not on the shelf. */
export function openedInput(case_: Case, shelf: DiskShelf): RunInput | null {
  const { economy: headline } = shelf.open(case_.economy.data);
  if (headline === null) return null;
  const others = case_.economy.also.flatMap((name) => shelf.open(name).economy ?? []);
  return { case: case_, headline, others, ...alignmentPackages(case_, shelf) };
}

/** Packages that the alignment block names; the case check has read them before. */
function alignmentPackages({ alignment }: Case, shelf: DiskShelf): Pick<RunInput, "votes" | "council" | "trial"> {
  if (alignment === null) return {};
  const { council, trial } = alignment;
  return {
    votes: shelf.openVotes(alignment.votes).votes,
    council: council === null ? null : shelf.openCouncil(council).council,
    trial: trial === null ? null : shelf.openAlliances(trial).alliances,
  };
}

function elasticityProblems(headline: Economy, wanted: string | null): Problem[] {
  if (wanted === null || headline.elasticities.has(wanted)) return [];
  const known = [...headline.elasticities.keys()];
  const near = nearest(wanted, known);
  return [
    noSuchElasticities({
      place: { path: "--elasticities" },
      message: `${headline.manifest.name} has no elasticity set "${wanted}".`,
      found: wanted,
      expected: `one of ${known.join(", ")}`,
      hints: meant(near),
    }),
  ];
}
