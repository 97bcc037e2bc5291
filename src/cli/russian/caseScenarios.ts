import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

const CIRCLES = {
  on: { said: "Сценарии строятся друг на друге по кругу", expected: "первый сценарий, который ни на чём не строится" },
  against: {
    said: "Сценарии сравниваются друг с другом по кругу",
    expected: "сценарий, который не ведёт обратно сюда",
  },
  asCollected: { said: "Сценарий ссылается сам на себя", expected: "сценарий, где ставки — по закону" },
} as const;

const LISTED_SCENARIOS = 12;

function oneOfThese(ids: readonly string[]): string {
  const more = ids.length > LISTED_SCENARIOS ? " или другой из `scenarios`" : "";
  return `один из: ${ids.slice(0, LISTED_SCENARIOS).join(", ")}${more}`;
}

/** Problems of src/case/problems/scenarios.ts, in Russian. */
export const CASE_SCENARIOS: RussianProblems = {
  E231: {
    name: "неизвестная мера",
    meaning: "Сценарий называет меру, которой в расчёте нет.",
    wayOut: "Укажите id из `measures`.",
    say: (_place: Place, found: string, near: string | null) => ({
      message: `Меры ${said(found)} в расчёте нет.`,
      expected: "id из `measures`",
      hints: meant(near),
    }),
  },
  E232: {
    name: "сценарии по кругу",
    meaning:
      "Сценарий строится сам на себе через `on`, сравнивается сам с собой через `against` или называет сам себя в `asCollected`.",
    wayOut: "Разорвите круг.",
    say: (_place: Place, ids: readonly string[], through: "on" | "against" | "asCollected") => ({
      message: `${CIRCLES[through].said}: ${ids.map(quoted).join(` → `)}.`,
      expected: CIRCLES[through].expected,
    }),
  },
  E233: {
    name: "неизвестный сценарий",
    meaning:
      "Сценарий строится на другом, сравнивается с ним или повторяет его пошлины так, как их собирают, а того в расчёте нет или это серия (`sweep`), то есть много сценариев. Или в `headline` назван сценарий, которого нет.",
    wayOut:
      "Укажите id из `scenarios`, у которого нет `sweep`. В `headline` можно назвать один сценарий серии: `id@RATE`.",
    say: (_place: Place, found: string, isSweep: boolean, near: string | null, known: readonly string[] = []) => ({
      message: isSweep
        ? `${said(found)} — серия (\`sweep\`), то есть много сценариев.`
        : `Сценария ${said(found)} в расчёте нет.`,
      expected: known.length === 0 ? "id из `scenarios` без `sweep`" : oneOfThese(known),
      hints: meant(near),
    }),
  },
  E245: {
    name: "в `headline` — сценарий для проверки",
    meaning:
      "Сценарий с пометкой `reference` считается только для проверки: в ответ он не входит, и ответ не может быть о нём.",
    wayOut: "Назовите в `headline` другой сценарий или уберите `reference` у этого.",
    say: (_place: Place, found: string) => ({
      message: `Ответ не может быть о сценарии ${said(found)}: сценарии для проверки в него не входят.`,
      expected: "сценарий без `reference`",
    }),
  },
  E247: {
    name: "одни сценарии для проверки",
    meaning:
      "Сценарии с пометкой `reference` считаются только для проверки и в ответ не входят. Если такие все, для ответа сценариев не остаётся.",
    wayOut: "Уберите `reference` у сценария, о котором вопрос, или добавьте такой сценарий.",
    say: (_place: Place) => ({
      message: "Все сценарии — для проверки, поэтому для ответа ничего не осталось.",
      expected: "хотя бы один сценарий без `reference`",
    }),
  },
  E234: {
    name: "серия без действия",
    meaning:
      "Серия (`sweep`) меняет ставки одной меры своего сценария, а этой меры в сценарии нет или у неё нет ставок.",
    wayOut: "Назовите меру этого сценария, у которой есть ставки.",
    say: (_place: Place, measure: string) => ({
      message: `У меры ${said(measure)} в этом сценарии нет ставок, которые могла бы менять серия.`,
      expected: "мера этого сценария, у которой есть ставки",
    }),
  },
  E238: {
    name: "масштаб без меры",
    meaning: "Масштаб задаёт, какая часть меры действует в сценарии, а этой меры в сценарии нет.",
    wayOut: "Назовите меру этого сценария или добавьте её в `measures`.",
    say: (_place: Place, measure: string, near: string | null) => ({
      message: `В этом сценарии нет меры ${said(measure)}, поэтому масштаб задать нечему.`,
      expected: "мера этого сценария",
      hints: meant(near),
    }),
  },
  E239: {
    name: "мера наполовину",
    meaning:
      "У запрета, экспортного контроля, квоты и доступа на рынок нет размера, который можно уменьшить или увеличить вдвое. Такая мера в сценарии либо есть, либо нет.",
    wayOut:
      "Укажите 0, чтобы убрать меру, или 1, чтобы оставить. Чтобы ограничить торговлю частично, возьмите trade-cost или пошлину.",
    say: (_place: Place, measure: string, instrument: string, factor: number) => ({
      message: `В мере ${said(measure)} есть строка вида ${instrument}, у которой нет размера: масштаб ${factor} невозможен.`,
      expected: "0 или 1",
    }),
  },
  E249: {
    name: "присоединение не к стороне",
    meaning: "Страна может присоединиться к одной из двух сторон расчёта, а здесь названа не сторона.",
    wayOut: "Назовите `a` или `b` из `parties`.",
    say: (_place: Place, found: string, parties: readonly string[]) => ({
      message: `${said(found)} — не сторона в этом расчёте, поэтому присоединиться к ней нельзя.`,
      expected: parties.join(" или "),
    }),
  },
  E279: {
    name: "сторона присоединяется",
    meaning: "Присоединиться к стороне может только страна, которая ещё не участвует в конфликте.",
    wayOut: "Назовите другую страну или измените меры самой стороны.",
    say: (_place: Place, found: string) => ({
      message: `${found} уже сторона в этом расчёте и присоединиться к стороне не может.`,
      expected: "страна, которая не входит в число сторон",
    }),
  },
  E235: {
    name: "мера выбрана дважды",
    meaning: "Сценарий выбирает меру дважды, сам или через `on`; сложенная дважды, она действовала бы вдвое сильнее.",
    wayOut: "Назовите каждую меру один раз.",
    say: (_place: Place, measure: string) => ({ message: `Мера ${said(measure)} выбрана дважды.` }),
  },
};
