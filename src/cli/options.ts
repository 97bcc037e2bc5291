import { closureOf } from "../case/index.ts";
import type { Closure } from "../engines/equilibrium/index.ts";
import { isFolder } from "../node/files/index.ts";
import { append, meant, type Problem, said } from "../base/problems/index.ts";
import type { Include } from "../solve/index.ts";
import { type Language, LANGUAGES, nearest } from "../base/wording/index.ts";
import { optionOutOfRange } from "./problems/options.ts";

/** Options that every command on a case takes, checked. */
export interface CaseOptions {
  readonly lang: Language;
  /** `PATH=VALUE`, written into the case before it is checked. */
  readonly settings: readonly string[];
  /** Countries and blocs that the case is answered for, as typed; none: its own third countries. */
  readonly answerFor: readonly string[];
  readonly deficits: Closure | null;
  /** The same as typed, for notes on earlier words. */
  readonly typedDeficits: string | null;
  readonly elasticities: string | null;
  readonly dataRoots: readonly string[];
  readonly include: readonly Include[];
  /** Threads to solve on; null: as many as there are cores. */
  readonly threads: number | null;
}

/** The same as typed. */
export interface RawCaseOptions {
  readonly lang?: string;
  readonly set?: readonly string[];
  readonly for?: string;
  readonly deficits?: string;
  readonly elasticities?: string;
  readonly dataRoot?: readonly string[];
  readonly include?: string;
  readonly threads?: number;
}

const INCLUDES: readonly Include[] = ["flows", "sectors", "diversion", "decomposition"];

/** Checks options; all that is wrong with them at once. */
export function caseOptions(raw: RawCaseOptions): { options: CaseOptions; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lang = languageOption(raw.lang, problems);
  const deficits = closureOption(raw.deficits, problems);
  const include = commaParts(raw.include).flatMap((part) => chosen(part, "--include", INCLUDES, problems) ?? []);
  append(problems, dataRootProblems(raw.dataRoot));
  const answerFor = commaParts(raw.for);
  if (raw.for !== undefined && answerFor.length === 0) problems.push(nobodyNamed(raw.for));
  return {
    options: {
      lang,
      settings: raw.set ?? [],
      answerFor,
      deficits,
      typedDeficits: raw.deficits ?? null,
      elasticities: raw.elasticities ?? null,
      dataRoots: raw.dataRoot ?? [],
      include,
      threads: raw.threads ?? null,
    },
    problems,
  };
}

/** Of `--for` without a name: the case's own third countries would be answered for, which nobody asked for. */
function nobodyNamed(typed: string): Problem {
  return optionOutOfRange({
    place: { path: "--for" },
    message: "--for names no country and no bloc.",
    found: JSON.stringify(typed),
    expected: "codes or names, separated by commas, such as MEX,EU",
    hints: ["Leave out --for to have the answer for the third countries of the case."],
    russian: {
      message: "В --for не названа ни одна страна или группа стран.",
      expected: "коды или названия через запятую, например MEX,EU",
      hints: ["Уберите --for, и ответ будет для третьих стран расчёта."],
    },
  });
}

/** Parts of an option that holds several, separated by commas. */
export function commaParts(text = ""): readonly string[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

function closureOption(text: string | undefined, problems: Problem[]): Closure | null {
  if (text === undefined) return null;
  const closure = closureOf(text);
  if (closure === null) problems.push(badChoice("--deficits", text, ["none", "own", "fixed:world", "fixed:USA"]));
  return closure;
}

/** The language that `--lang` names, English where it names none; one that nobody writes is a problem. */
export function languageOption(lang: string | undefined, problems: Problem[]): Language {
  return chosen(lang, "--lang", LANGUAGES, problems) ?? "en";
}

/** Roots without a folder: packages would be missed there, or taken from the shipped ones, in silence. */
export function dataRootProblems(roots: readonly string[] = []): readonly Problem[] {
  return roots
    .filter((root) => !isFolder(root))
    .map((root) =>
      optionOutOfRange({
        place: { path: "--data-root" },
        message: `--data-root cannot be "${root}".`,
        found: root,
        expected: "a folder of data packages",
        russian: {
          message: `У ключа --data-root не может быть значения "${root}".`,
          expected: "папка с пакетами данных",
        },
      }),
    );
}

/** The value of an option that has few; null where it was not typed or is none of them, which is then a problem. */
export function chosen<Value extends string>(
  text: string | undefined,
  option: string,
  known: readonly Value[],
  problems: Problem[],
): Value | null {
  if (text === undefined) return null;
  const found = known.find((each) => each === text);
  if (found === undefined) problems.push(badChoice(option, text, known));
  return found ?? null;
}

function badChoice(option: string, found: string, known: readonly string[]): Problem {
  const near = nearest(found, known);
  return optionOutOfRange({
    place: { path: option },
    message: `${option} cannot be "${found}".`,
    found,
    expected: `one of ${known.join(", ")}`,
    hints: meant(near),
    russian: {
      message: `У ключа ${option} не может быть значения "${found}".`,
      expected: `одно из: ${known.join(", ")}`,
      hints: near === null ? [] : [`Может быть, ${said(near)}?`],
    },
  });
}
