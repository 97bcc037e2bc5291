import type { z } from "zod";
import type { Problem } from "../base/problems/index.ts";
import { DATED_ANSWER, DATED_ANSWER_VERSION, type DatedAnswer } from "./datedAnswer.ts";
import { damagedAnswer, newerAnswer, noDatedAnswer } from "./problems.ts";

/** A dated answer, or why a text is none. */
export interface AnswerReading {
  /** Null beside any problem. */
  readonly answer: DatedAnswer | null;
  readonly problems: readonly Problem[];
}

/** Faults of one file that are told one by one. */
const TOLD = 8;

/**
 * Reads the text of a dated answer.
 *
 * @param file     Name in problems; where it ends in a day, the answer must be of that day.
 * @param tertius  Version of this program.
 * @returns E520 for what is no dated answer, E521 for one of a newer version, E522 for each value that is wrong.
 */
export function readDatedAnswer(text: string, file: string, tertius: string): AnswerReading {
  const value = parsedJson(text);
  if (value instanceof SyntaxError) return refusedWith(noDatedAnswer(file, "it is no JSON, or ends too early", null));
  if (!isAnswer(value)) return refusedWith(noDatedAnswer(file, "`document` does not say so", text.slice(0, 40)));
  const { schemaVersion, tertius: wrote } = value;
  if (typeof schemaVersion === "number" && schemaVersion > DATED_ANSWER_VERSION) {
    return refusedWith(
      newerAnswer(file, schemaVersion, DATED_ANSWER_VERSION, {
        wrote: typeof wrote === "string" ? wrote : "?",
        reads: tertius,
      }),
    );
  }
  const { data, error } = DATED_ANSWER.safeParse(value);
  if (error !== undefined) {
    const problems = error.issues.slice(0, TOLD).map((issue) => issueProblem(issue, value, file));
    return { answer: null, problems };
  }
  const problems = contentProblems(data, file);
  return { answer: problems.length > 0 ? null : data, problems };
}

function refusedWith(problem: Problem): AnswerReading {
  return { answer: null, problems: [problem] };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function isAnswer(value: unknown): value is Readonly<Record<string, unknown>> {
  return (Object(value) as { readonly document?: unknown }).document === "dated answer";
}

function issueProblem({ path, message }: z.core.$ZodIssue, value: unknown, file: string): Problem {
  const at = path.map(String);
  const found = at.reduce<unknown>((inner, key) => (Object(inner) as Record<string, unknown>)[key], value);
  const place = { file, path: at.join(".") };
  return damagedAnswer(
    place,
    `A value of the dated answer is wrong: ${message}.`,
    found ?? "nothing",
    "what was written",
  );
}

/** What the shape does not say: the day in the name of the file, and that the numbers are about the parties. */
function contentProblems({ asOf, parties, economy, packages }: DatedAnswer, file: string): readonly Problem[] {
  const [, day = asOf] = /(\d{4}-\d{2}-\d{2})\.json$/u.exec(file) ?? [];
  const wrongDay =
    day === asOf
      ? []
      : [damagedAnswer({ file, path: "asOf" }, `The file is named after ${day}, and its day is ${asOf}.`, asOf, day)];
  const known = new Set([...Object.keys(economy.countries), ...Object.keys(economy.blocs ?? {})]);
  const told = [...new Set([parties.a, parties.b, ...parties.third])];
  const absent = told
    .filter((code) => !known.has(code))
    .map((code) =>
      damagedAnswer({ file, path: "economy.countries" }, `There is no real income of ${code}.`, "nothing", code),
    );
  const [centre] = packages;
  const wrongBase =
    centre?.name === economy.base
      ? []
      : [
          damagedAnswer(
            { file, path: "packages.0.name" },
            `The first package is ${centre?.name ?? "none"}, and the answer rests on ${economy.base}.`,
            centre?.name ?? "none",
            economy.base,
          ),
        ];
  return [...wrongDay, ...absent, ...wrongBase];
}
