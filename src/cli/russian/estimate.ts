import { quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count, meant } from "./said.ts";

const ABSENT: Readonly<Record<string, string>> = { seller: "продавца", code: "кода" };

function oneOf(known: number, what: string): string {
  if (what === "seller") return count(known, "продавца", "продавцов", "продавцов");
  return count(known, "кода", "кодов", "кодов");
}

/** Problems of src/estimate/problems.ts, in Russian. */
export const ESTIMATE: RussianProblems = {
  E550: {
    name: "пошлины не записаны",
    meaning: "В пакете данных о торговле есть импорт, но нет собранных пошлин, поэтому ставок для оценки нет.",
    wayOut: "Импортируйте записи вместе с пошлинами: ключ --duties команды `tertius import customs`.",
    say: (name: string) => ({
      message: `В ${quoted(name)} нет собранных пошлин.`,
      expected: "пошлины, собранные с импорта",
    }),
  },
  E551: {
    name: "периоды не следуют один за другим",
    meaning:
      "Оценка сравнивает период с более поздним; общих месяцев у них быть не может, а назвать нужно либо оба периода, либо ни одного.",
    wayOut: "Задайте более ранний период через --from, а более поздний — через --to.",
    say: (from: string, to: string) => ({
      message: `Период ${quoted(to)} начинается раньше, чем кончается ${quoted(from)}.`,
      expected: `период после ${from}`,
    }),
  },
  E552: {
    name: "один период без другого",
    meaning: "Оценка сравнивает два периода, а назван только один.",
    wayOut:
      "Назовите оба периода через --from и --to или ни одного: тогда сравниваются последние месяцы пакета данных и те же месяцы годом раньше.",
    say: (typed: string, lacking: string) => ({
      message: `Указан ${typed}, но не указан ${lacking}.`,
      expected: `${lacking} с периодом, например 2024-05..2024-07`,
    }),
  },
  E553: {
    name: "продавца или кода нет в пакете данных",
    meaning: "Продавца или кода, который вы хотите исключить, в пакете данных нет, поэтому исключать нечего.",
    wayOut: "Продавцов и коды перечисляет команда `tertius data show PACKAGE --json`.",
    say: (_option: string, what: string, found: string, known: readonly string[]) => ({
      message: `В пакете данных нет ${ABSENT[what] ?? what} "${quoted(found)}".`,
      expected: `один из ${oneOf(known.length, what)} пакета данных`,
      hints: meant(nearest(found, known)),
    }),
  },
  E554: {
    name: "нет ставок закона за период",
    meaning:
      "В таблице ставок закона нет ни одной ставки за период оценки ни для одного продавца и кода пакета данных, поэтому заменить собранные пошлины она не может.",
    wayOut: "Укажите ставки за каждый период; продавцов и коды пишите так же, как в пакете данных.",
    say: (file: string, window: string, _unused: readonly string[]) => ({
      message: `В ${quoted(file)} за ${window} нет ни одной ставки для продавца и кода из пакета данных.`,
      expected: `ставки за период ${window}`,
    }),
  },
  E555: {
    name: "не выбран день закона",
    meaning:
      "В таблице ставок по отраслям несколько дней, а для оценки нужны ставки одного дня; в таблице с периодами дней нет.",
    wayOut: "Выберите день из таблицы через --instrument-day; для таблицы с периодами этот ключ не нужен.",
    say: (found: string, days: readonly string[]) => ({
      message:
        days.length === 0
          ? "--instrument-day нужен таблице с днями, а в этой таблице периоды."
          : `В таблице ставок ${count(days.length, "день", "дня", "дней")}, ${found === "" ? "и ни один не выбран" : `но дня "${quoted(found)}" среди них нет`}.`,
      expected: days.length === 0 ? "без --instrument-day" : `один из дней: ${days.slice(0, 20).join(", ")}`,
    }),
  },
};
