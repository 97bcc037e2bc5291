import type { Problem, ProblemDefinition, ProblemRegister } from "../../base/problems/index.ts";
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
  const kind = Object.hasOwn(PROBLEM_REGISTER, code) ? PROBLEM_REGISTER[code] : undefined;
  if (kind === undefined) return refused("explain", typed, [unknownCode(typed, nearCode(typed))]);
  const { name, meaning, wayOut } = registerIn(language)[code] ?? kind;
  const text = screenLines([
    `${code} ${name}`,
    "",
    say(language, code.startsWith("W") ? "explain.warning" : "explain.error", {}),
    meaning,
    "",
    `→ ${wayOut}`,
  ]);
  return done("explain", code, [], { code, severity: severityOf(code), ...kind }, text);
}

/** Of the text; the document has English names, as the problems of every document do. */
function registerIn(language: Language): ProblemRegister {
  return language === "ru" ? RUSSIAN_REGISTER : PROBLEM_REGISTER;
}

function nearCode(typed: string): ProblemDefinition | null {
  const code = nearest(typed.toUpperCase(), Object.keys(PROBLEM_REGISTER));
  return code === null ? null : { code, kind: PROBLEM_REGISTER[code]! };
}

const severityOf = (code: string): Problem["severity"] => (code.startsWith("W") ? "warning" : "error");

function everyCode(language: Language): Outcome {
  const listed = Object.entries(PROBLEM_REGISTER).map(([code, kind]) => ({
    code,
    severity: severityOf(code),
    ...kind,
  }));
  const table = screenTable(
    [
      { title: say(language, "explain.column.code", {}), of: ({ code }) => code },
      {
        title: say(language, "explain.column.name", {}),
        of: ({ code, name }) => registerIn(language)[code]?.name ?? name,
      },
    ],
    listed,
  );
  return done("explain", "problems", [], { codes: listed }, table);
}
