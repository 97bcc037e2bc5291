import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/case/alignment/problems/votes.ts, in Russian. */
export const CASE_ALIGNMENT_VOTES: RussianProblems = {
  E280: {
    name: "государство без голосов",
    meaning: "Расчёт спрашивает о близости государства, которого нет в пакете голосований, поэтому ответить нечего.",
    wayOut: "Укажите код ISO alpha-3 или тот код, под которым государство стоит в пакете.",
    say: (_place: Place, state: string, name: string) => ({
      message: `В ${name} нет голосов ${state}.`,
      expected: `государство из states.csv пакета ${name}`,
    }),
  },
  E281: {
    name: "годы голосований не из пакета",
    meaning: "Выбранных `sessions` в пакете нет или есть не все, либо это не первый и последний номер.",
    wayOut: "Выберите из номеров, названных в сообщении.",
  },
  E282: {
    name: "граница вне голосований",
    meaning:
      "Сравниваются голосования до какого-то дня и начиная с него. По одну сторону от этого дня голосований нет.",
    wayOut: "Выберите день внутри `sessions` или другие `sessions`.",
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
      message: `В ${name} нет темы ${said(found)}.`,
      expected: `одно из: ${known.join(", ")}`,
    }),
  },
  E296: {
    name: "нет опубликованной идеальной точки",
    meaning:
      "Расстояние между членами считается по опубликованным идеальным точкам из одной `session`, а одной из точек нет.",
    wayOut: "Выберите другую `session` или задайте расстояние параметром.",
    say: (_place: Place, state: string, session: number, name: string) => ({
      message: `В ${name} нет опубликованной идеальной точки ${state} для \`session\` ${session}.`,
      expected: "`session`, где опубликованы точки членов и лидера, или параметр `distance`",
    }),
  },
};
