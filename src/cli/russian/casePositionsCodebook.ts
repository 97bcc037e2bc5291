import { type Place, said, type Words } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/case/positions/problems/codebook.ts, in Russian. */
export const CASE_POSITIONS_CODEBOOK: RussianProblems = {
  E716: {
    name: "код повторяется",
    meaning: "Книга кодов определяет один id дважды, или в порядке групп одна группа названа дважды.",
    wayOut: "Оставьте одно из двух.",
    say: (_place: Place, what: string, id: string) => ({
      message: `Дважды указано: ${LISTED[what] ?? what} ${said(id)}.`,
      expected: "каждый id один раз",
    }),
  },
  E751: {
    name: "неверная шкала",
    meaning: "У шкалы нет ширины, или её подписи к ней не относятся.",
    wayOut: "Исправьте вместе low, high и подписи.",
    say: (_place: Place, fault: Words) => ({
      message: `Шкала ${fault.ru}.`,
      expected: "low меньше high, подпись у обоих концов, остальные подписи — только у позиций между ними",
    }),
  },
  E754: {
    name: "сеть с такими настройками не построить",
    meaning:
      "Настройки сети не сочетаются: например, нормировка для двух видов узлов стоит у сети с одним видом узлов.",
    wayOut: "Возьмите одно из названных значений или уберите ключ.",
    say: (_place: Place, key: string, found: string, rule: Words) => ({
      message: `У этой сети настройка ${key} не может быть ${said(found)}.`,
      expected: rule.ru,
    }),
  },
};

const LISTED: Readonly<Record<string, string>> = {
  camp: "группа",
  concept: "тема",
  strategy: "стратегия",
  coder: "кодировщик",
  entity: "участник",
  document: "документ",
};
