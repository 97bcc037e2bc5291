import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/case/alignment/problems/votes.ts, in Russian. */
export const CASE_ALIGNMENT_VOTES: RussianProblems = {
  E280: {
    name: "государство без голосов",
    meaning: "Расчёт спрашивает о близости государства, которого нет в пакете голосований, поэтому ответить нечего.",
    wayOut: "Укажите код ISO alpha-3 или тот код, под которым государство стоит в пакете.",
    say: (_place: Place, state: string, name: string) => ({
      message: `В пакете ${name} нет голосов ${state}.`,
      expected: `государство из states.csv пакета ${name}`,
    }),
  },
  E281: {
    name: "годовые собрания не из пакета",
    meaning: "Не все выбранные годовые собрания (`sessions`) есть в пакете, или указаны не первый и последний номер.",
    wayOut: "Выберите номера из тех, что названы в сообщении.",
  },
  E282: {
    name: "граница вне голосований",
    meaning:
      "Тренд сравнивает голосования до какого-то дня и начиная с него. По одну сторону от этого дня голосований нет.",
    wayOut: "Выберите день внутри этих годовых собраний (`sessions`) или другие собрания.",
    say: (_place: Place, split: string, first: string, last: string) => ({
      message: `${split} не делит голосования: выбранные прошли с ${first} по ${last}.`,
      expected: `день после ${first} и не позже ${last}`,
    }),
  },
  E283: {
    name: "неизвестная тема",
    meaning: "Ни у одного голосования в пакете нет такого кода темы, поэтому не осталось бы ничего.",
    wayOut: "Возьмите коды тем из пакета или уберите `issues`.",
    say: (_place: Place, found: string, name: string, known: readonly string[]) => ({
      message: `В пакете ${name} нет темы ${said(found)}.`,
      expected: `одно из: ${known.join(", ")}`,
    }),
  },
  E296: {
    name: "нет опубликованной идеальной точки",
    meaning:
      "Расстояние между участниками считается по опубликованным идеальным точкам за одно годовое собрание (`session`), а одной из точек нет.",
    wayOut: "Выберите другое годовое собрание (`session`) или задайте расстояние параметром.",
    say: (_place: Place, state: string, session: number, name: string) => ({
      message: `В пакете ${name} нет опубликованной идеальной точки ${state} для годового собрания ${session} (\`session\`).`,
      expected:
        "годовое собрание (`session`), за которое есть опубликованные точки участников и главного государства противника, или параметр `distance`",
    }),
  },
};
