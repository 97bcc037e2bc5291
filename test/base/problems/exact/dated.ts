import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "../../../../src/cli/program.ts";
import {
  answerFileText,
  answerStands,
  diffAnswers,
  nothingToKeep,
  readDatedAnswer,
  sameAnswer,
} from "../../../../src/dated/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { answerOf, hashedEconomy, TERTIUS } from "../../../dated/datedFixture.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const FILE = "answers/2019-01-01.json";
const answer = answerOf([{ id: "on-china", on: "CHN", rate: 25 }]);
const text = answerFileText(answer);
const today = { economy: hashedEconomy(), tertius: TERTIUS };

const read = (changed: string): readonly Problem[] => readDatedAnswer(changed, FILE, TERTIUS).problems;

/** Problems of `tertius diff` on a new case, which has no dated answer, and of words that name none. */
async function onNewCase(...words: readonly string[]): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "tertius-exact-"));
  try {
    await request(["init", join(folder, "plain")], () => {});
    return (await request(["diff", join(folder, "plain"), ...words], () => {})).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Dated answers of a case. */
export const DATED_PROVOKED: Provoked = {
  E520: () => [...read(text.slice(0, 400)), ...read("{}")],
  E521: () => read(text.replace('"schemaVersion": 1', '"schemaVersion": 7')),
  E522: () => [
    ...read(text.replace('"tertius": "1.0.0"', '"tertius": 1')),
    ...read(text.replace('"asOf": "2019-01-01"', '"asOf": "2020-01-01"')),
    ...read(text.replaceAll('"third": [ "RUS" ]', '"third": [ "MEX" ]')),
    ...read(text.replace('"name": "tiny"', '"name": "world"')),
  ],
  E523: () => thrownProblems(() => diffAnswers({ ...answer, case: "other" }, answer, today)),
  E524: async () => [...(await onNewCase()), ...(await onNewCase("2019-01-01"))],
  E525: () => [sameAnswer("2019-01-01")],
  E526: () => thrownProblems(() => diffAnswers(answer, answer, today, ["MEX"])),
  E527: async () => (await request(["diff", "a.json"], () => {})).problems,
  E528: () => [nothingToKeep(null), nothingToKeep("hormuz-closed")],
  E529: () => [answerStands(`cases/mine/${FILE}`)],
};
