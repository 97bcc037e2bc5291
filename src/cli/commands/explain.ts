import type { Problem, ProblemDefinition } from "../../base/problems/index.ts";
import { type Language, nearest, say } from "../../base/wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { PROBLEM_REGISTER } from "../problemRegister.ts";
import { RUSSIAN_REGISTER } from "../russian/index.ts";
import { screenLines, screenTable } from "../screen.ts";
import { unknownCode } from "../problems/names.ts";

/** `tertius explain [CODE]`: what a problem code means and what to do; every code with its name where none is given. */
export function explain(typed: string | null, language: Language): Outcome {
  if (typed === null) return everyCode(language);
  const code = typed.toUpperCase();
  const register = language === "ru" ? RUSSIAN_REGISTER : PROBLEM_REGISTER;
  const kind = Object.hasOwn(register, code) ? register[code] : undefined;
  if (kind === undefined) return refused("explain", typed, [unknownCode(typed, nearCode(typed))]);
  const { name, meaning, wayOut } = kind;
  const text = screenLines([
    `${code} ${name}`,
    "",
    say(language, code.startsWith("W") ? "explain.warning" : "explain.error", {}),
    meaning,
    "",
    `→ ${wayOut}`,
  ]);
  return done("explain", code, [], { code, severity: severityOf(code), name, meaning, wayOut }, text);
}

function nearCode(typed: string): ProblemDefinition | null {
  const code = nearest(typed.toUpperCase(), Object.keys(PROBLEM_REGISTER));
  return code === null ? null : { code, kind: PROBLEM_REGISTER[code]! };
}

const severityOf = (code: string): Problem["severity"] => (code.startsWith("W") ? "warning" : "error");

function everyCode(language: Language): Outcome {
  const register = language === "ru" ? RUSSIAN_REGISTER : PROBLEM_REGISTER;
  const listed = Object.entries(register).map(([code, kind]) => ({
    code,
    severity: severityOf(code),
    ...kind,
  }));
  const table = screenTable(
    [
      { title: say(language, "explain.column.code", {}), of: ({ code }) => code },
      { title: say(language, "explain.column.name", {}), of: ({ name }) => name },
    ],
    listed,
  );
  return done("explain", "problems", [], { codes: listed }, table);
}
