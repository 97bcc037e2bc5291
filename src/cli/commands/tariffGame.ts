import { sideCodes } from "../../case/index.ts";
import { hasErrors, placedAt, type Problem } from "../../base/problems/index.ts";
import { type Language, say } from "../../base/wording/index.ts";
import { chooserProblems, type GameGround, newModels, type TariffQuestion } from "../../solve/index.ts";
import { rangedTariffs } from "../../solve/ranges/index.ts";
import { answerText, tariffGameAnswer } from "../../tell/findings/index.ts";
import { caseWording } from "../../run/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused, unanswered } from "../outcome.ts";
import { noTariffForm, ratesForAll, wrongPlayers } from "../problems/games.ts";
import type { Progress } from "../progress.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { tariffPlayers } from "../tariffPlayers.ts";
import { tradeScenario } from "../tradeScenario.ts";

/** How tariffs are asked for; lists are null where their option was not typed. */
export interface GameRequest extends Pick<TariffQuestion, "on" | "by" | "objective" | "least" | "most"> {
  /** Another question about tariffs, which is not asked together with these. */
  readonly gradient: string | null;
  readonly optimal: readonly string[] | null;
  readonly nash: readonly string[] | null;
  readonly agreed: readonly string[] | null;
  /** Null: what the answer is about. */
  readonly scenario: string | null;
  readonly full: boolean;
  readonly progress: Progress;
}

const FORMS = ["optimal", "nash", "agreed"] as const;
type Form = (typeof FORMS)[number];

/** `tertius tariffs CASE`: tariffs that countries would choose, one alone, in a war, or by agreement. */
export function tariffGame(folder: string, options: CaseOptions, request: GameRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  const forms = FORMS.filter((form) => request[form] !== null);
  const [form] = forms;
  const wrong = formProblems(forms, request);
  if (input === null || form === undefined) return refused("tariffs", folder, [...problems, ...wrong]);
  const { scenario, problems: misnamed } = tradeScenario(input, options, request.scenario);
  const ground: GameGround = { input, scenario, models: newModels() };
  const { question, problems: misasked } = asked(ground, options, request, form);
  const found = [...problems, ...wrong, ...misnamed, ...misasked];
  if (hasErrors(found)) return refused("tariffs", folder, found);
  return gameOutcome(folder, { ground, question, options, request, problems: found });
}

interface Game {
  readonly ground: GameGround;
  readonly question: TariffQuestion;
  readonly options: CaseOptions;
  readonly request: GameRequest;
  readonly problems: readonly Problem[];
}

function gameOutcome(folder: string, { ground, question, options, request, problems }: Game): Outcome {
  try {
    const { input } = ground;
    const game = rangedTariffs(ground, question, gameLines(options.lang, request.progress));
    const { parties } = input.case;
    const typed = { least: request.least !== null, most: request.most !== null };
    const blocks = tariffGameAnswer(game, caseWording(input, options.lang), {
      asked: [...parties.third, ...sideCodes(parties)],
      typed,
      isFull: request.full,
    });
    return {
      command: "tariffs",
      subject: folder,
      status: "ok",
      problems,
      content: { game, manifest: runManifest(input, options) },
      exit: EXIT.done,
      text: answerText(blocks, screenWidth()).trimEnd(),
      areWarningsTold: !request.full,
    };
  } catch (error) {
    return unanswered("tariffs", folder, problems, error);
  }
}

/** Says how many games there are once the first is done, then how many are. */
function gameLines(lang: Language, progress: Progress): (done: number, count: number) => void {
  return (done, count) => {
    const numbers = { done: String(done), count: String(count) };
    if (done === 1 && count > 1) progress(say(lang, "progress.games", numbers));
    progress(say(lang, "progress.played", numbers), "step");
  };
}

function asked(
  ground: GameGround,
  options: CaseOptions,
  request: GameRequest,
  form: Form,
): { readonly question: TariffQuestion; readonly problems: readonly Problem[] } {
  const { input, scenario } = ground;
  const { by, objective, least, most } = request;
  const players = tariffPlayers(
    input,
    scenario,
    { option: `--${form}`, texts: request[form] ?? [] },
    { option: "--on", texts: request.on },
  );
  const question: TariffQuestion = {
    kind: form,
    countries: players.countries,
    on: players.on,
    by,
    objective,
    least,
    most,
    closure: options.deficits ?? scenario.deficits,
    elasticities: options.elasticities ?? input.case.economy.elasticities,
    isSearchedTwice: true,
  };
  const found = chooserProblems(ground, question).flatMap((each) => placedProblem(each, question, form));
  const isUnread = hasErrors(players.problems);
  return { question, problems: [...players.problems, ...found.filter(({ code }) => !(isUnread && code === NOBODY))] };
}

/** Nobody chooses: that is said already where somebody was named whom nobody knows. */
const NOBODY = "E428";

/** A problem of the engine at the option that it is about; rivals that overlap are told once, as choosers that do. */
function placedProblem(found: Problem, { on, most }: TariffQuestion, form: Form): readonly Problem[] {
  if (found.severity !== "error" || found.file !== null) return [found];
  if (found.path === "exporter") return on.length === 0 ? [] : [placedAt(found, { path: "--on" })];
  if (found.path === "bounds") return [placedAt(found, { path: most === null ? "--least" : "--most" })];
  return [placedAt(found, { path: `--${form}` })];
}

function formProblems(
  forms: readonly Form[],
  { gradient, optimal, nash, agreed, on, by }: GameRequest,
): readonly Problem[] {
  const alone =
    optimal !== null && optimal.length !== 1
      ? [wrongPlayers("--optimal", optimal, "one country or customs union")]
      : [];
  const few = (
    [
      ["--nash", nash],
      ["--agreed", agreed],
    ] as const
  ).flatMap(([option, players]) =>
    players !== null && players.length < 2 ? [wrongPlayers(option, players, "at least two of them")] : [],
  );
  const isForAll = by === "partner" || by === "mfn";
  const typed = [...(gradient === null ? [] : ["gradient"]), ...forms];
  return [
    ...(typed.length === 1 ? [] : [noTariffForm(typed.map((form) => `--${form}`))]),
    ...alone,
    ...few,
    ...(isForAll && on.length > 0 ? [ratesForAll(by, on)] : []),
  ];
}
