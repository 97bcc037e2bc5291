import { diffAnswers, type DatedAnswer, datedAnswer, nothingToKeep, type Today } from "../../dated/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { packageNames, wording, type Wording } from "../../base/wording/index.ts";
import { VERSION, writeFolderWhole } from "../../node/files/index.ts";
import type { AnswerDiff } from "../../results/index.ts";
import { answerScenario, countryNamed } from "../../case/index.ts";
import type { ToldDiff } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import { readSides, type TypedDiff, typedDiff } from "../diffSides.ts";
import { diffCommand, diffText } from "../oneScreen/diffScreen.ts";
import type { CaseOptions } from "../options.ts";
import { outProblems } from "../outFolder.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import type { Progress } from "../progress.ts";
import { diskShelf } from "../shelf.ts";
import { solvedCase } from "../solvedCase.ts";
import { commandInTheWay } from "../standingFiles.ts";

/** How two dated answers are asked for. */
export interface DiffRequest {
  /** Folder of what is written; null: nothing is. */
  readonly out: string | null;
  /** Whether all is printed, not one screen. */
  readonly full: boolean;
  readonly progress: Progress;
}

/** Name of the document among the files of a diff. */
const DOCUMENT = "diff.json";

/** `tertius diff CASE [DAY] [DAY]`, `tertius diff FILE FILE`: what moved between two dated answers, and why. */
export async function diff(words: readonly string[], options: CaseOptions, request: DiffRequest): Promise<Outcome> {
  const subject = words.join(" ");
  const typed = typedDiff(words);
  if (!("sides" in typed)) return refused("diff", subject, typed);
  const read = readSides(typed);
  const wrong = [...read.problems, ...placeProblems(typed, request)];
  if (hasErrors(wrong)) return refused("diff", subject, wrong);
  const [first, kept] = read.answers;
  const now = kept === null ? await answerNow(typed.folder ?? "", options, request) : null;
  const second = kept ?? now?.answer ?? null;
  const problems = [...wrong, ...(now?.problems ?? [])];
  if (first === null || second === null) return refused("diff", subject, problems);
  return told(words, [first, second], { ...now, problems }, options, request);
}

/** The diff of two answers that are there, told and written. */
async function told(
  words: readonly string[],
  [first, second]: readonly [DatedAnswer, DatedAnswer],
  { problems, ...now }: Partial<AnswerNow> & Pick<AnswerNow, "problems">,
  options: CaseOptions,
  request: DiffRequest,
): Promise<Outcome> {
  const subject = words.join(" ");
  const economy = now.economy ?? diskShelf(options.dataRoots).open(second.economy.base).economy;
  const today: Today = { economy, tertius: VERSION };
  const asked = now.third ?? askedCountries(options);
  const found = asked === null ? diffAnswers(first, second, today) : diffAnswers(first, second, today, asked);
  const tellable = toldDiff(found, [first, second], economy, options);
  const outcome: Omit<Outcome, "text"> = {
    command: "diff",
    subject,
    status: "ok",
    problems,
    content: { diff: found },
    exit: EXIT.done,
    areWarningsTold: !request.full,
  };
  const asTyped = { words, options, out: request.out, full: request.full };
  if (request.out === null) return { ...outcome, text: diffText(tellable, asTyped) };
  const { diffFiles } = await import("../compareFiles.ts");
  const writing = writeFolderWhole(
    request.out,
    diffFiles(DOCUMENT, outcome, tellable, economy === null ? [] : [economy], diffCommand(asTyped)),
  );
  if (writing.length > 0) return refused("diff", subject, [...problems, ...writing]);
  return { ...outcome, text: diffText(tellable, asTyped) };
}

/** Codes of `--for`, which may be names too; null where none was typed. */
function askedCountries({ answerFor }: CaseOptions): readonly string[] | null {
  return answerFor.length === 0 ? null : answerFor.map((each) => countryNamed(each) ?? each);
}

interface AnswerNow {
  readonly answer: DatedAnswer | null;
  readonly economy: Economy | null;
  readonly third: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** The answer of the case as it is now, with every variant of the model; claims are not audited for it. */
async function answerNow(folder: string, options: CaseOptions, { progress }: DiffRequest): Promise<AnswerNow> {
  const { input, problems } = loadCase(folder, options);
  const scenario = input === null ? undefined : answerScenario(input.case);
  const none = { answer: null, economy: null, third: null };
  if (input === null) return { ...none, problems };
  if (scenario === undefined) return { ...none, problems: [...problems, nothingToKeep(null)] };
  const scenarios = input.case.scenarios.map((each) => (each === scenario ? { ...each, fullRange: true } : each));
  const own = { ...input.case, alignment: null, positions: null, claims: null, scenarios };
  const solved = await solvedCase({ ...input, case: own }, options, { scenario: scenario.id, progress });
  const answer = datedAnswer({ ...input, case: own }, solved.results, VERSION, null);
  const found = [...problems, ...solved.problems];
  if (answer === null) return { ...none, problems: [...found, nothingToKeep(scenario.id)] };
  return { answer, economy: input.headline, third: input.case.parties.third, problems: found };
}

function placeProblems({ folder }: TypedDiff, { out }: DiffRequest): readonly Problem[] {
  if (out === null) return [];
  const blocked = folder === null ? [] : outProblems(out, folder);
  return blocked.length > 0 ? blocked : commandInTheWay(out, "diff", DOCUMENT);
}

function toldDiff(
  found: AnswerDiff,
  answers: readonly DatedAnswer[],
  economy: Economy | null,
  { lang }: CaseOptions,
): ToldDiff {
  const words = wordsOf(answers, economy, lang);
  const [first, second] = [found.comparison.first, found.comparison.second].map(({ title }) => words.title(title)) as [
    string,
    string,
  ];
  const names = [found.first.asOf, found.second.asOf] as const;
  return { diff: found, told: { comparison: found.comparison, words, titles: [first, second], names } };
}

/** Words with the names of the package, and the titles that the answers have kept. */
function wordsOf(answers: readonly DatedAnswer[], economy: Economy | null, lang: CaseOptions["lang"]): Wording {
  const titles = new Map(answers.flatMap(({ translations }) => Object.entries(translations)));
  const blocs = Object.fromEntries(
    answers.flatMap(({ parties }) =>
      parties.blocs.flatMap(({ code, title }) =>
        title === undefined ? [] : [[code, { en: title, ru: titles.get(title) ?? title }] as const],
      ),
    ),
  );
  const names = economy === null ? { countries: {}, sectors: {} } : packageNames(economy);
  return wording(lang, { ...names, blocs }, titles);
}
