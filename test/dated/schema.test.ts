import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { answerFileText, datedAnswerSchema, readDatedAnswer } from "../../src/dated/index.ts";
import { CASES } from "../cases/solvedCase.ts";
import { ROOT } from "../cli/cli.ts";

it("schema/dated-answer.json is current", async () => {
  await expect(datedAnswerSchema()).toMatchFileSnapshot(join(ROOT, "schema/dated-answer.json"));
});

const answers = readdirSync(CASES).flatMap((name) => {
  const folder = join(CASES, name, "answers");
  const isThere = readdirSync(join(CASES, name)).includes("answers");
  return isThere ? readdirSync(folder).map((file) => join(folder, file)) : [];
});

it.each(answers)("%s is a dated answer, as it would be written today", (file) => {
  const text = readFileSync(file, "utf8");
  const { answer, problems } = readDatedAnswer(text, file, "");
  expect(problems).toEqual([]);
  expect(answerFileText(answer!)).toBe(text);
});
