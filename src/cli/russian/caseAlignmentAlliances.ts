import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

function weightFault(fault: string): string {
  return fault.replace(/^have (.*), below 0$/u, "меньше 0 вес $1").replace(/^sum to (.*)$/u, "в сумме получается $1");
}

function figureName(name: string): string {
  const words = name
    .replace(/^The sum of (\d+)$/u, "Сумма за $1 год")
    .replace(/^The low end of /u, "Нижний конец ")
    .replace(/^The high end of /u, "Верхний конец ");
  return words.replace(/ of (\S+)$/u, " ($1)");
}

const EXPECTED: Readonly<Record<string, string>> = {
  "a number from 0 to 1": "число от 0 до 1",
  "0 or more": "0 или больше",
  "a number": "число",
  "a part of the world, from 0 to 1": "доля мира, от 0 до 1",
  "a year from 1800 to 2200": "год от 1800 до 2200",
  "at most 1, for they are parts of one world": "не больше 1: это доли одного мира",
  "other states": "другие государства",
};

function expectedWords(expected: string): string {
  return EXPECTED[expected] ?? expected.replace(/^one of /u, "одно из: ");
}

const ROLE_FAULTS: Readonly<Record<string, string>> = {
  "is a member and cannot be the adversary": "это участник, и противником он быть не может",
  "leads states that it is not one of": "назван ведущим, но среди государств противника его нет",
  "would retaliate against itself": "ответные меры были бы против самого себя",
  "is neither a parameter nor a member": "это не параметр и не участник",
};

/** Problems of src/case/alignment/problems/alliances.ts, in Russian. */
export const CASE_ALIGNMENT_ALLIANCES: RussianProblems = {
  E284: {
    name: "негодные веса",
    meaning: "Веса сводной связи должны быть не меньше нуля и в сумме давать 1.",
    wayOut: "Исправьте их вместе или уберите ключ: тогда действуют веса по умолчанию.",
    say: (_place: Place, fault: string) => ({
      message: `Веса связи: ${weightFault(fault)}.`,
      expected: "числа не меньше 0, в сумме 1",
    }),
  },
  E287: {
    name: "нет потенциала",
    meaning: "Участников и противника союза сравнивают по потенциалам одного года. Одного из них в таблице нет.",
    wayOut: "Добавьте строку или выберите год, за который в таблице есть все потенциалы.",
    say: (_place: Place, state: string, year: number, years: readonly number[]) => {
      const held = years.length === 0 ? "за другие годы его тоже нет" : `есть за ${years.join(", ")}`;
      return {
        message: `Потенциала ${state} за ${year} год в таблице нет; ${held}.`,
        expected: "строка для этого государства и года из того же источника, что и остальные",
      };
    },
  },
  E288: {
    name: "не задан параметр без значения по умолчанию",
    meaning:
      "Ответ зависит от собственного сдерживания государства, враждебности и цены потери статуса. У каждого государства они свои.",
    wayOut: "Укажите значение с диапазоном и его источник или причину, почему оно принято.",
    say: (_place: Place, member: string, name: string, symbol: string) => ({
      message: `${member}: не задан параметр ${name} (${symbol}), а значения по умолчанию у него нет.`,
      expected: `${name}: { value, low, high, source } или с assumption вместо source`,
    }),
  },
  E289: {
    name: "число вне границ",
    meaning: "Число или конец его диапазона невозможны.",
    wayOut: "Исправьте его; вероятности и доли идут от 0 до 1, а не в процентах.",
    say: (_place: Place, name: string, found: number, expected: string) => ({
      message: `${figureName(name)}: ${found}. Нужно: ${expectedWords(expected)}.`,
      expected: expectedWords(expected),
    }),
  },
  E290: {
    name: "число без источника и причины",
    meaning: "Параметр либо взят из источника, либо принят, и расчёт должен сказать, что из двух.",
    wayOut: "Укажите `source` с ключом библиографии или `assumption` с причиной.",
    say: (_place: Place, name: string, hasBoth: boolean) => ({
      message: hasBoth
        ? `${figureName(name)}: есть и источник, и допущение.`
        : `${figureName(name)}: нет ни источника, ни допущения.`,
      expected: "либо `source` — ключ библиографии, либо `assumption` — почему значение принято",
    }),
  },
  E292: {
    name: "государство в неверной роли",
    meaning:
      "В записи о союзе участники, противник и те, кто отвечает мерами, — разные государства, а параметры относятся к участникам.",
    wayOut: "Исправьте код или список, в котором он стоит.",
    say: (_place: Place, state: string, fault: string, expected: string, near: string | null = null) => ({
      message: `${said(state)}: ${ROLE_FAULTS[fault] ?? fault}.`,
      expected: expectedWords(expected),
      hints: meant(near),
    }),
  },
};
