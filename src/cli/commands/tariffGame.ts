import type { Scenario } from "../../case/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { chooserProblems, chosenTariffs, type RunInput, type TariffQuestion } from "../../solve/index.ts";
import { answerText, tariffGameAnswer } from "../../tell/findings/index.ts";
import { caseWording } from "../../run/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused, unanswered } from "../outcome.ts";
import { noTariffForm, ratesForAll, wrongPlayers } from "../problems/games.ts";
import type { Progress } from "../progress.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
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
  const found = [...wrong, ...misnamed, ...asked(input, options, request, form, scenario).problems];
  if (hasErrors(found)) return refused("tariffs", folder, [...problems, ...found]);
  return gameOutcome(folder, { input, options, request, form, scenario, problems: [...problems, ...found] });
}

interface Game {
  readonly input: RunInput;
  readonly options: CaseOptions;
  readonly request: GameRequest;
  readonly form: Form;
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
}

function gameOutcome(folder: string, { input, options, request, form, scenario, problems }: Game): Outcome {
  try {
    const { question } = asked(input, options, request, form, scenario);
    const game = chosenTariffs(input, scenario, question);
    const { a, b, third } = input.case.parties;
    const blocks = tariffGameAnswer(game, caseWording(input, options.lang), [...third, a, b], request.full);
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

function asked(
  input: RunInput,
  options: CaseOptions,
  request: GameRequest,
  form: Form,
  scenario: Scenario,
): { readonly question: TariffQuestion; readonly problems: readonly Problem[] } {
  const { on, by, objective, least, most } = request;
  const question: TariffQuestion = {
    kind: form,
    countries: request[form] ?? [],
    on,
    by,
    objective,
    least,
    most,
    closure: options.deficits ?? scenario.deficits,
    elasticities: options.elasticities ?? input.case.economy.elasticities,
  };
  return { question, problems: once(chooserProblems(input, scenario, question), form) };
}

/** Each problem once, those of the choosers at the option that names them: who is unknown as a buyer is so as a seller, too. */
function once(problems: readonly Problem[], form: Form): readonly Problem[] {
  const placed = problems.map((each) =>
    each.severity === "error" && each.file === null ? { ...each, path: `--${form}` } : each,
  );
  return placed.filter(({ message }, at) => placed.findIndex((other) => other.message === message) === at);
}

function formProblems(
  forms: readonly Form[],
  { gradient, optimal, nash, agreed, on, by }: GameRequest,
): readonly Problem[] {
  const alone = optimal !== null && optimal.length !== 1 ? [wrongPlayers("--optimal", optimal, "one country")] : [];
  const few = (
    [
      ["--nash", nash],
      ["--agreed", agreed],
    ] as const
  ).flatMap(([option, players]) =>
    players !== null && players.length < 2 ? [wrongPlayers(option, players, "at least two countries")] : [],
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
