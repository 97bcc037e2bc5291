import { answerScenario, type Scenario } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { scenarioProblems } from "../run/index.ts";
import { baseScenario, type RunInput } from "../solve/index.ts";
import type { CaseOptions } from "./options.ts";
import { wrongUsage } from "./problems/options.ts";

const BASE = "base";

/** The scenario of trade that a question is about, or what is wrong with its name: scenarios of markets alone and sweeps are none. */
export function tradeScenario(
  input: RunInput,
  { deficits }: CaseOptions,
  id: string | null,
): { readonly scenario: Scenario; readonly problems: readonly Problem[] } {
  const { case: case_ } = input;
  const base = baseScenario(input, deficits ?? case_.economy.closure);
  if (id === null) return { scenario: answerScenario(case_) ?? base, problems: [] };
  const named = case_.scenarios.find((each) => each.id === id);
  if (named !== undefined || id === BASE) return { scenario: named ?? base, problems: [] };
  const unknown = scenarioProblems(case_, id, "--scenario");
  return { scenario: base, problems: unknown.length > 0 ? unknown : [notOfTrade(id, case_.scenarios)] };
}

function notOfTrade(id: string, scenarios: readonly Scenario[]): Problem {
  const expected = [BASE, ...scenarios.map((each) => each.id)].join(", ");
  return wrongUsage({
    place: { path: "--scenario" },
    message: `"${id}" is no scenario of trade: it acts on markets alone, or is a sweep.`,
    found: id,
    expected,
    hints: ["Name a scenario of trade of this case."],
    russian: {
      message: `"${id}" — не сценарий торговли: он действует только на рынки или это серия.`,
      expected,
      hints: ["Укажите сценарий торговли этого расчёта."],
    },
  });
}
