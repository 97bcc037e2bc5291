import { type Problem, problem, PROBLEM_REGISTER } from "../../base/problems/index.ts";
import { type Language, nearest, say } from "../../base/wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { screenLines, screenTable } from "../screen.ts";

/** `tertius explain [CODE]`: what a problem code means and what to do; every code with its name where none is given. */
export function explain(typed: string | null, language: Language): Outcome {
  if (typed === null) return everyCode(language);
  const code = typed.toUpperCase();
  const kind = Object.hasOwn(PROBLEM_REGISTER, code) ? PROBLEM_REGISTER[code] : undefined;
  if (kind === undefined) return refused("explain", typed, [unknownCode(typed)]);
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

const severityOf = (code: string): Problem["severity"] => (code.startsWith("W") ? "warning" : "error");

function everyCode(language: Language): Outcome {
  const codes = Object.keys(PROBLEM_REGISTER).toSorted();
  const titles = [say(language, "explain.column.code", {}), say(language, "explain.column.name", {})];
  const listed = codes.map((code) => ({ code, severity: severityOf(code), ...PROBLEM_REGISTER[code]! }));
  const rows = listed.map(({ code, name }) => [code, name]);
  return done("explain", "problems", [], { codes: listed }, screenTable(titles, rows));
}

function unknownCode(typed: string): Problem {
  const near = nearest(typed.toUpperCase(), Object.keys(PROBLEM_REGISTER));
  return problem(
    "E973",
    { path: "code" },
    {
      message: `There is no problem code "${typed}".`,
      found: typed,
      expected: "E or W and three digits, such as E214",
      hints: [
        ...(near === null ? [] : [`Did you mean ${near} (${PROBLEM_REGISTER[near]?.name ?? ""})?`]),
        "`tertius explain` lists them all.",
      ],
    },
  );
}
