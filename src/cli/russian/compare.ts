import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

/** Problems of src/compare/problems.ts, in Russian. */
export const COMPARE: RussianProblems = {
  E511: {
    name: "ответы для разных стран",
    meaning: "Сравниваются два ответа, и третьи страны в них разные.",
    wayOut: "Посчитайте оба для одних и тех же стран или групп стран: --for.",
    say: (first: readonly string[], second: readonly string[]) => ({
      message: `Первый ответ — для ${first.join(", ")}, второй — для ${second.join(", ")}.`,
      expected: "одни и те же третьи страны в обоих ответах",
      hints: [`Посчитайте оба для одних и тех же, например --for ${first.join(",")}.`],
    }),
  },
  E512: {
    name: "базовый год вместо сценария",
    meaning: "Каждый сценарий и так показан как изменение к базовому году, поэтому сравнивать с ним нечего.",
    wayOut: "Назовите два сценария. Один сценарий с базовым годом сравнивает `tertius run CASE --scenario ID`.",
    say: (_path: string) => ({
      message: "Базовый год не может быть одним из двух сравниваемых: с ним сравнивается каждый сценарий.",
      expected: "сценарий с мерами",
      hints: ["`tertius run CASE --scenario ID` сравнивает один сценарий с базовым годом."],
    }),
  },
  E517: {
    name: "расчёт без сценариев",
    meaning: "Сравниваются два сценария, а в расчёте нет ни одного: нет мер, чьё действие можно было бы сравнить.",
    wayOut:
      "Добавьте в него `measures` и `scenarios` или назовите другой расчёт; `tertius init NAME` создаст образец с тем и другим.",
    say: (_path: string, name: string) => ({
      message: `В расчёте ${said(name)} нет сценариев, сравнивать нечего.`,
      found: "сценариев нет",
      expected: "расчёт со сценарием",
    }),
  },
  E516: {
    name: "у сценария другая точка отсчёта",
    meaning:
      "Два сценария сравниваются по изменению к базовому году, а этот сравнивается с другим сценарием (`against`).",
    wayOut:
      "Уберите из него `against` или посмотрите его отдельно: `tertius run CASE --scenario ID` покажет, что он меняет по сравнению с другим.",
    say: (_path: string, scenario: string, against: string) => ({
      message: `Сценарий ${said(scenario)} сравнивается с ${said(against)}, а не с базовым годом.`,
      expected: "сценарий без `against`",
    }),
  },
  E513: {
    name: "сценарий не рассчитан",
    meaning: "Сравниваются два сценария, и одного из них нет среди результатов.",
    wayOut: "Сначала рассчитайте оба: без `scenario` или с именем сценария.",
    say: (_path: string, scenario: string | null) => ({
      message:
        scenario === null ? "Ни один сценарий не рассчитан." : `Сценария ${said(scenario)} нет среди результатов.`,
      expected: "рассчитанный сценарий",
    }),
  },
  E514: {
    name: "серия вместо сценария",
    meaning: "Серия — это много сценариев, а сравниваются два отдельных.",
    wayOut: "Назовите одну её точку, `SWEEP@RATE`. Все точки покажет `tertius sweep CASE --scenario SWEEP`.",
    say: (_path: string, sweep: string, points: readonly string[]) => ({
      message: `${said(sweep)} — это серия: ${count(points.length, "сценарий", "сценария", "сценариев")}.`,
      expected: `один из этих: ${points.join(", ")}`,
      hints: [`Все её точки покажет \`tertius sweep CASE --scenario ${sweep}\`.`],
    }),
  },
};
