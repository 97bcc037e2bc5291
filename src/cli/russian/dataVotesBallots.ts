import { quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count, countryMeant } from "./said.ts";

interface Cell {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

const VOTE_CODES = "0 — не член, 1 — за, 2 — воздержался, 3 — против, 8 — член без записанного голоса";

/** Problems of src/data/packages/votes/problems/ballots.ts, in Russian. */
export const DATA_VOTES_BALLOTS: RussianProblems = {
  E350: {
    name: "неизвестное государство",
    meaning: "Таблица называет государство, которого нет в states.csv.",
    wayOut: "Исправьте код или добавьте государство в список.",
    say: (_cell: Cell, found: string, known: readonly string[]) => ({
      message: `Государства "${quoted(found)}" в этом пакете данных нет.`,
      expected: `один из ${count(known.length, "кода", "кодов", "кодов")} из states.csv`,
      hints: countryMeant(nearest(found, known)),
    }),
  },
  E351: {
    name: "не код голоса",
    meaning: "Одна из цифр votes.csv — не код голоса.",
    wayOut: "Пишите 1 — за, 2 — воздержался, 3 — против, 8 — член без записанного голоса, 0 — не член.",
    say: (_cell: Cell, id: string, state: string, _found: string) => ({
      message: `Голос ${state} в голосовании ${quoted(id)} записан не кодом голоса.`,
      expected: VOTE_CODES,
    }),
  },
  E352: {
    name: "неверное число голосов",
    meaning: "Цифр у голосования больше или меньше, чем государств в пакете данных.",
    wayOut: "Дайте каждому государству из states.csv одну цифру, в том же порядке.",
    say: (_cell: Cell, id: string, found: number, states: number) => ({
      message: `У голосования ${quoted(id)} ${count(found, "голос", "голоса", "голосов")}, а в пакете данных ${count(states, "государство", "государства", "государств")}.`,
      expected: `${count(states, "цифра", "цифры", "цифр")}, по одной на государство в порядке states.csv`,
    }),
  },
  E362: {
    name: "слишком много голосов",
    meaning: "Голосов (голосования × государства) слишком много.",
    wayOut: "Оставьте меньше годовых собраний (`session`).",
    say: (rollCalls: number, states: number, limit: number) => ({
      message: `${count(rollCalls, "голосование", "голосования", "голосований")}, ${count(states, "государство", "государства", "государств")}: вместе это ${count(rollCalls * states, "голос", "голоса", "голосов")}, предел — ${limit}.`,
      expected: `не больше ${count(limit, "голоса", "голосов", "голосов")}`,
    }),
  },
  W350: {
    name: "итоги голосований расходятся",
    meaning: "Напечатанные числа «за», «воздержался» и «против» не совпадают с голосами в пакете данных.",
    wayOut: "Если известно, что в источнике есть не все голоса, ничего не делайте. Иначе сверьте его с оригиналом.",
    say: (differing: number, first: string, printed: string, counted: string) => ({
      message: `Напечатанный итог ${count(differing, "голосования", "голосований", "голосований")} не совпадает с подсчётом голосов; первое — ${quoted(first)}: напечатано ${printed}, подсчитано ${counted} (за, воздержался, против).`,
      expected: counted,
    }),
  },
};
