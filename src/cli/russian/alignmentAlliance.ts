import type { RussianProblems } from "./russianProblem.ts";

const WHY_REQUIRED: Readonly<Record<string, string>> = {
  "how safe a state is alone differs from state to state": "защищённость в одиночку у каждого государства своя",
  "how hostile the adversary is differs from state to state": "для каждого государства противник враждебен по-своему",
  "what being the junior costs differs from state to state":
    "роль младшего союзника каждому государству обходится по-своему",
  "what retaliation costs comes from the equilibrium engine": "цену ответных мер даёт расчёт равновесия",
  "how far apart the members are comes from their ideal points": "расстояние между участниками дают их идеальные точки",
};

const EXPECTED: Readonly<Record<string, string>> = {
  "a number from 0 to 1": "число от 0 до 1",
  "a finite number of at least 0": "конечное число не меньше 0",
  "a finite number": "конечное число",
  "a fraction of real income, from -1 to 1": "доля реального дохода, от -1 до 1",
};

/** Problems of src/engines/alignment/alliance/problems.ts, in Russian. */
export const ALIGNMENT_ALLIANCE: RussianProblems = {
  E686: {
    name: "нет параметра союза",
    meaning:
      "У параметров, которые у каждой пары государств свои, нет значений по умолчанию: иначе вывод о том, есть ли союз, зависел бы от догадки Tertius.",
    wayOut: "Укажите значение параметра с источником или пометьте его как допущение.",
    say: (path: string, words: string) => ({
      message: `Параметр ${path} не задан: ${WHY_REQUIRED[words] ?? words}.`,
      expected: "значение с источником или помеченное как допущение",
    }),
  },
  E687: {
    name: "негодный параметр союза",
    meaning: "Параметр — не число или выходит за границы.",
    wayOut: "Укажите значение в границах, которые называет сообщение.",
    say: (path: string, found: number, expected: string) => ({
      message: `Параметр ${path} равен ${found}.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E688: {
    name: "негодный союз",
    meaning: "У союза два разных участника и хотя бы один противник — государство, которое в союз не входит.",
    wayOut: "Исправьте участников или государства противника.",
  },
  E689: {
    name: "нет данных о потенциале",
    meaning:
      "По потенциалам считаются веса участников и угроза, которой они противостоят. Если данных о потенциале нет, это не значит, что он равен 0.",
    wayOut: "Добавьте потенциал государства за этот год из того же источника, что и остальные.",
    say: (state: string, found: number | undefined) => ({
      message: found === undefined ? `${state}: данных о потенциале нет.` : `${state}: потенциал равен ${found}.`,
      expected: "доля мирового потенциала, больше 0",
    }),
  },
  E690: {
    name: "идеальные точки не дают расстояния",
    meaning:
      "Расстояние между двумя участниками — часть разрыва с противником. Здесь одной из точек нет или разрыв равен 0.",
    wayOut: "Выберите другое годовое собрание, за которое точки есть у всех, или задайте расстояние параметром.",
  },
  E691: {
    name: "неизвестно, к чему относится параметр",
    meaning: "Область или диапазон называет параметр или участника, которых в записи о союзе нет.",
    wayOut:
      "Укажите один из параметров, которые перечисляет сообщение. Если параметр относится к одному участнику, укажите и участника.",
    say: (parameter: string, member: string | null, known: readonly string[]) => ({
      message: `В записи о союзе нет ${member === null ? "общего параметра" : "параметра"} ${parameter}${member === null ? "" : ` у ${member}`}.`,
      expected: `одно из: ${known.join(", ")}`,
    }),
  },
  E692: {
    name: "негодная сетка",
    meaning: "Для области нужны два разных параметра, каждый — от меньшего значения к большему и хотя бы в два шага.",
    wayOut: "Исправьте границы или число шагов.",
  },
};
