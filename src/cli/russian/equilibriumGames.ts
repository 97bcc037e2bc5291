import type { RussianProblems } from "./russianProblem.ts";

const SEARCHES: Readonly<Record<string, string>> = {
  "tariffs from which nobody moves": "Пошлины, от которых никто не отступает",
  "tariffs to agree on": "Пошлины, о которых можно договориться",
};

const ENDS: Readonly<Record<string, string>> = {
  stalled: "шаги перестали что-либо менять",
  exhausted: "шаги кончились",
  stopped: "поиск прервали",
  undefined: "выигрыш не определён",
  unanswered: "у кого-то не нашлось лучшего ответа",
};

/** Problems of src/engines/equilibrium/problems/games.ts, in Russian. */
export const EQUILIBRIUM_GAMES: RussianProblems = {
  E417: {
    name: "выбирать нечего",
    meaning: "Страна, которая должна выбирать пошлины, не покупает ничего из того, что может обложить пошлиной.",
    wayOut: "Укажите продавцов и отрасли, у которых она покупает, или уберите страну.",
    say: (country: string) => ({
      message: `${country} не может выбирать пошлины: она не покупает ничего из того, что может обложить пошлиной.`,
      expected: "хотя бы один продавец и одна отрасль, у которых она покупает",
    }),
  },
  E418: {
    name: "границы пошлин перепутаны",
    meaning: "Наименьшая допустимая пошлина больше наибольшей или не выше −100 %.",
    wayOut: "Задайте наименьшую пошлину выше −100 %, а наибольшую — не ниже неё.",
    say: (least: number, most: number) => ({
      message: `Выбирать пошлины между ${percent(least)} и ${percent(most)} % нельзя.`,
      expected: "выше −100, первая не больше второй",
    }),
  },
  E419: {
    name: "страна выбирает дважды",
    meaning: "Страна, дважды названная среди тех, кто выбирает пошлины, играла бы против себя.",
    wayOut: "Назовите каждую страну один раз.",
    say: (country: string) => ({
      message: `${country} дважды названа среди тех, кто выбирает пошлины.`,
      expected: "каждая страна один раз",
    }),
  },
  E428: {
    name: "никто не выбирает",
    meaning: "Для поиска пошлин нужна хотя бы одна страна, которая их выбирает.",
    wayOut: "Назовите страну.",
    say: () => ({
      message: "Не названо ни одной страны, которая выбирает пошлины.",
      expected: "хотя бы одна страна",
    }),
  },
  E533: {
    name: "пошлины не установились",
    meaning:
      "Поиск пошлин остановился, хотя кто-то ещё изменил бы свои: ответы гонятся друг за другом, или выигрыш почти не зависит от пошлины.",
    wayOut: "Начните с других пошлин, сильнее объедините ставки или сузьте границы.",
    say: (what: string, end: string, gradient: number, tolerance: number) => ({
      message: `${SEARCHES[what] ?? what}: поиск не сошёлся (${ENDS[end] ?? end}), остался наклон ${gradient.toExponential(1)} п. п. (допуск ${tolerance.toExponential(0)}).`,
      expected: `не больше ${tolerance.toExponential(0)}`,
    }),
  },
};

function percent(fraction: number): string {
  return String(Number((100 * fraction).toPrecision(6)));
}
