import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/commands/explain.ts";
import { PROBLEM_REGISTER } from "../../src/cli/problemRegister.ts";
import { RUSSIAN_REGISTER } from "../../src/cli/russian/index.ts";
import { LANGUAGES } from "../../src/base/wording/index.ts";

describe("tertius explain", () => {
  it("tells of every code its name, what it means and the way out, in any case of letters", () => {
    for (const [code, { name, meaning, wayOut }] of Object.entries(PROBLEM_REGISTER)) {
      for (const language of LANGUAGES) {
        const { text, content, exit } = explain(code.toLowerCase(), language);
        expect(exit).toBe(0);
        expect(content).toMatchObject({ code, name, meaning, wayOut });
        const told = language === "ru" ? RUSSIAN_REGISTER[code] : { name, meaning, wayOut };
        for (const part of [code, ...Object.values({ ...told, say: "" })])
          expect(text.replaceAll("\n", " ")).toContain(part);
      }
    }
  });

  it("lists every code where none is named", () => {
    const { text, content } = explain(null, "en");
    expect(content["codes"]).toHaveLength(Object.keys(PROBLEM_REGISTER).length);
    expect(text).toContain("E214  unknown source");
  });

  it("says that a warning travels with the results, and an error stops", () => {
    expect(explain("W930", "en").text).toContain("A warning: results are still given.");
    expect(explain("E214", "ru").text).toContain("Ошибка");
  });

  it("names the nearest of a code that is none", () => {
    const { exit, problems } = explain("E2I4", "en");
    expect(exit).toBe(2);
    expect(problems).toMatchObject([{ code: "E973", found: "E2I4" }]);
    expect(problems[0]?.hints[0]).toMatch(/^Did you mean E2\d4 \(/u);
  });
});
