import { answerDay, subjectsOf } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { CaseOptions } from "./options.ts";

/** Third countries of a case that its economy answers for, and E212 for those that only its markets list. */
export function economySubjects(
  { case: case_, headline }: RunInput,
  { answerFor }: Pick<CaseOptions, "answerFor">,
): { readonly codes: readonly string[]; readonly problems: readonly Problem[] } {
  const place = { path: answerFor.length === 0 ? "parties.third" : "--for" };
  return subjectsOf(case_, case_.parties.third, headline, { place, at: answerDay(case_, case_.asOf) });
}
