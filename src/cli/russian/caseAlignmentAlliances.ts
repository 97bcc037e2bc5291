import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

function weightFault(fault: string): string {
  return fault.replace(/^have (.*), below 0$/u, "меньше 0 — $1").replace(/^sum to (.*)$/u, "в сумме дают $1");
}

function figureName(name: string): string {
  const words = name
    .replace(/^The sum of (\d+)$/u, "Сумма долей за $1 год")
    .replace(/^The low end of /u, "Нижняя граница ")
    .replace(/^The high end of /u, "Верхняя граница ");
  return words.replace(/ of (\S+)$/u, " ($1)");
}

const EXPECTED: Readonly<Record<string, string>> = {
  "a number from 0 to 1": "число от 0 до 1",
  "0 or more": "0 или больше",
  "a number": "число",
  "a part of the world, from 0 to 1": "доля мировой суммы, от 0 до 1",
  "a year from 1800 to 2200": "год от 1800 до 2200",
  "at most 1, for they are parts of one world": "не больше 1, потому что это доли мировой суммы",
  "other states": "другие государства",
};

function expectedWords(expected: string): string {
  return EXPECTED[expected] ?? expected.replace(/^one of /u, "одно из: ");
}

const ROLE_FAULTS: Readonly<Record<string, string>> = {
  "is a member and cannot be the adversary": "участник не может быть противником",
  "leads states that it is not one of": "ведёт государства, среди которых его самого нет",
  "would retaliate against itself": "отвечало бы мерами самому себе",
  "is neither a parameter nor a member": "это не параметр и не участник",
};

/** Problems of src/case/alignment/problems/alliances.ts, in Russian. */
export const CASE_ALIGNMENT_ALLIANCES: RussianProblems = {
  E284: {
    name: "негодные веса",
    meaning: "Каждый вес сводной связи — не меньше нуля, а вместе они дают 1.",
    wayOut: "Исправьте их вместе или уберите ключ: тогда действуют веса по умолчанию.",
    say: (_place: Place, fault: string) => ({
      message: `Веса связи: ${weightFault(fault)}.`,
      expected: "числа не меньше 0, в сумме 1",
    }),
  },
  E287: {
    name: "нет потенциала",
    meaning:
      "Участников и противника союза сравнивают по потенциалам одного года. Какого-то из этих потенциалов в таблице нет.",
    wayOut: "Добавьте строку или выберите год, за который в таблице есть все потенциалы.",
    say: (_place: Place, state: string, year: number, years: readonly number[]) => {
      const held = years.length === 0 ? "за другие годы его тоже нет" : `есть за годы: ${years.join(", ")}`;
      return {
        message: `В таблице нет потенциала ${state} за ${year} год; ${held}.`,
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
      expected: `${name}: { value, low, high, source }; вместо source можно указать assumption`,
    }),
  },
  E289: {
    name: "число вне границ",
    meaning: "Такого числа или такого конца диапазона быть не может.",
    wayOut: "Исправьте его; вероятности и доли пишут числом от 0 до 1, а не в процентах.",
    say: (_place: Place, name: string, found: number, expected: string) => ({
      message: `${figureName(name)}: ${found}. Нужно: ${expectedWords(expected)}.`,
      expected: expectedWords(expected),
    }),
  },
  E290: {
    name: "число без источника и причины",
    meaning:
      "Значение параметра либо взято из источника, либо принято как допущение. В расчёте должно быть сказано, что именно.",
    wayOut: "Укажите `source` с ключом библиографии или `assumption` с причиной, по которой значение принято.",
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
