import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROBLEM_REGISTER } from "../../src/cli/problemRegister.ts";
import { PROVOKED } from "../base/problems/exact/index.ts";

const PROBLEMS = resolve(import.meta.dirname, "../base/problems");

interface Block {
  readonly code: string;
  readonly text: string;
}

/** Problems as test/base/problems/messages shows them; test/base/problems/exactMessages.test.ts holds each to what is said. */
function blocks(): Block[] {
  const folder = join(PROBLEMS, "messages");
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split(/\n\n(?=[✖!] )/u)
      .map((text) => ({ code: /^[✖!] ([EW]\d{3}) /u.exec(text)?.[1] ?? text, text })),
  );
}

const LINE = /^ {4}(?:Expected: |→ )/mu;
/** They concern no place in what was typed. */
const WITHOUT_PLACE = new Set(["E506", "E674", "E900", "E901"]);

describe("every registered problem", () => {
  const provoked = Object.values(PROVOKED).flatMap((each) => Object.keys(each));

  it("is met in a test by what a user does, and held to its exact words", () => {
    const words = new Set(blocks().map(({ code }) => code));
    const missing = Object.keys(PROBLEM_REGISTER).flatMap((code) => {
      if (!provoked.includes(code))
        return [`${code}: add what gives it to the table of its family in test/base/problems/exact`];
      return words.has(code) ? [] : [`${code}: run \`npx vitest run test/base/problems -u\` and read its words aloud`];
    });
    expect(missing).toEqual([]);
  });

  it("stands in one table only, and no table has a code that is not registered", () => {
    expect(provoked.filter((code, at) => provoked.indexOf(code) !== at)).toEqual([]);
    expect([...provoked, ...blocks().map(({ code }) => code)].filter((code) => !(code in PROBLEM_REGISTER))).toEqual(
      [],
    );
  });

  it("says what was expected or a way out, and where", () => {
    expect(blocks().flatMap(({ code, text }) => (LINE.test(text) ? [] : [code]))).toEqual([]);
    const placeless = blocks().filter(({ code, text }) => {
      const [head = ""] = text.split("\n");
      const name = PROBLEM_REGISTER[code]?.name ?? "";
      return head.slice(head.indexOf(name) + name.length).trim() === "";
    });
    expect(placeless.map(({ code }) => code).filter((code) => !WITHOUT_PLACE.has(code))).toEqual([]);
  });

  it("has one file of words for each table", () => {
    expect(readdirSync(join(PROBLEMS, "messages")).toSorted()).toEqual(
      Object.keys(PROVOKED)
        .map((family) => `${family}.txt`)
        .toSorted(),
    );
  });
});
