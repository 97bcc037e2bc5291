import { describe, expect, it } from "vitest";
import { PROBLEM_REGISTER } from "../../src/cli/problemRegister.ts";
import { RUSSIAN } from "../../src/cli/russian/register.ts";
import { request } from "../../src/cli/program.ts";
import { LANGUAGES, type Language, MESSAGES } from "../../src/base/wording/index.ts";
import { amissIn, asRead, internalNames, SESSION, STILTED, STILTED_ENGLISH } from "./words.ts";

const NAMES = internalNames();

const SESSIONS = "a package of votes is told by the sessions of the General Assembly, as its tables are";

/** Messages that must say a word of the list, each with its reason. */
const MUST: Readonly<Record<string, string>> = {
  "estimate.found": SESSIONS,
  "column.session": SESSIONS,
  "data.sessions": SESSIONS,
  "data.bridges": SESSIONS,
  "data.estimated": SESSIONS,
  "data.knownNote": SESSIONS,
  "data.dyads": SESSIONS,
  "identity.printedSessions": SESSIONS,
  "identity.silentMembers": SESSIONS,
  "identity.changedMembers": SESSIONS,
  "align.trend.note": SESSIONS,
  "align.column.session": SESSIONS,
  "market.overview.note": "the closure of a strait",
  "claims.reason.arithmetic":
    "in Russian a decision and a solution are one word; here it is the decision on an alliance",
};

/** Problems are about tables whose column is `session`. */
const STILTED_PROBLEMS = STILTED_ENGLISH.filter(({ pattern }) => pattern !== SESSION);

/** Problems that must say a word of the list, each with its reason. */
const MUST_OF_PROBLEMS: Readonly<Record<string, string>> = {
  E919: "the closure of a strait",
  W259: "the closure of a strait",
  W605: "the closure of a strait",
};

/** Words of a command line that has help. */
const COMMANDS = [
  "",
  "check",
  "run",
  "brief",
  "audit",
  "align",
  "cite",
  "market",
  "positions",
  "positions network",
  "positions agree",
  "positions export",
  "data",
  "data list",
  "data show",
  "data verify",
  "data roll",
  "elasticities",
  "elasticities estimate",
  "import",
  "replicate",
  "init",
  "schema",
  "explain",
];

function amissMessages(language: Language): readonly string[] {
  return Object.entries(MESSAGES[language])
    .filter(([key]) => !(key in MUST))
    .flatMap(([key, text]) => amissIn(text, STILTED[language], NAMES).map((line) => `${key} ${line}`));
}

/** The help of a command, wrapped lines joined. */
async function helpOf(command: string): Promise<string> {
  const outcome = await request([...command.split(" ").filter((word) => word !== ""), "--help"], () => {});
  return outcome.text.replaceAll(/\s+/gu, " ");
}

describe("what people read", () => {
  it.each(LANGUAGES)("is in plain words: messages, %s", (language) => {
    expect(amissMessages(language)).toEqual([]);
  });

  it.each(COMMANDS)("is in plain words: help of `tertius %s`", async (command) => {
    expect(amissIn(await helpOf(command), STILTED_ENGLISH, NAMES)).toEqual([]);
  });

  it("is in plain words: problems in Russian", () => {
    const amiss = Object.entries(RUSSIAN).flatMap(([code, { name, meaning, wayOut }]) =>
      [name, meaning, wayOut].flatMap((text) => amissIn(text, STILTED.ru, NAMES).map((line) => `${code} ${line}`)),
    );
    expect(amiss).toEqual([]);
  });

  it("is in plain words: problems", () => {
    const amiss = Object.entries(PROBLEM_REGISTER)
      .filter(([code]) => !(code in MUST_OF_PROBLEMS))
      .flatMap(([code, { name, meaning, wayOut }]) =>
        [name, meaning, wayOut].flatMap((text) =>
          amissIn(text, STILTED_PROBLEMS, NAMES).map((line) => `${code} ${line}`),
        ),
      );
    expect(amiss).toEqual([]);
  });
});

describe("the list of words", () => {
  it("knows packages, sets of elasticities and measures from the data", () => {
    expect(NAMES).toEqual(expect.arrayContaining(["world-2017", "theta_check", "us-301"]));
  });

  it("sees a pattern and a name in a sentence, and neither in code", () => {
    const amiss = (text: string): number => amissIn(text, STILTED_ENGLISH, ["world-2017"]).length;
    expect(amiss("A range over 16 solves on world-2017.")).toBe(2);
    expect(amiss("Run `tertius data show world-2017`.")).toBe(0);
    expect(asRead("{count} of `a`")).toBe("… of …");
  });
});
