import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

/** Problems of src/case/problems/products.ts, in Russian. */
export const CASE_PRODUCTS: RussianProblems = {
  E394: {
    name: "строка по товару не входит в экономику",
    meaning:
      "С `economy: true` пошлины по кодам HS входят в экономику как ставки отраслей. Из запретов, издержек и множителей пошлин по товарам ставка отрасли не получается.",
    wayOut:
      "Задайте строку по отрасли или перенесите её в меру без `economy: true`: там она действует только на рынках.",
    say: (_place: Place, { instrument, mode }: { readonly instrument: string; readonly mode: string }) => ({
      message: `Мера входит в экономику, а ${instrument === "tariff" ? `пошлина (\`mode: ${mode}\`)` : instrument} по товарам туда войти не может.`,
      expected: "пошлина с `mode` add, set или lower",
      hints: ["Задайте строку по отрасли или перенесите её в меру без `economy: true`."],
    }),
  },
  E395: {
    name: "нет строк по товарам",
    meaning: "В мере стоит `economy: true` — это о строках по кодам HS, а таких строк в ней нет.",
    wayOut: "Уберите `economy`: строки по отраслям входят в экономику и без него.",
    say: (_place: Place, id: string) => ({
      message: `В мере ${said(id)} стоит \`economy: true\`, но нет ни одной строки с кодом HS.`,
      expected: "строки с кодом в столбце hs",
      hints: ["Уберите `economy`: строки по отраслям входят в экономику и без него."],
    }),
  },
  E396: {
    name: "ключ не действует без economy",
    meaning:
      "`vintage` и `weights` говорят, как строки по кодам HS входят в экономику, а `economy: true` в мере не стоит.",
    wayOut: "Добавьте `economy: true` или уберите этот ключ.",
    say: (_place: Place, key: string) => ({
      message: `\`${key}\` не действует в мере, где не стоит \`economy: true\`.`,
      expected: "`economy: true` рядом или мера без этого ключа",
    }),
  },
  E397: {
    name: "нет таблицы товаров и отраслей",
    meaning:
      "Строки по кодам HS входят в экономику через таблицу, которая относит товары к отраслям, а там, где читают расчёт, её нет.",
    wayOut: "Читайте расчёт с хранилищем пакетов, у которого есть `productRates`, как это делает командная строка.",
    say: (_place: Place, id: string) => ({
      message: `Строки меры ${said(id)} по кодам HS не перевести в ставки отраслей: нет таблицы, которая относит товары к отраслям.`,
      expected: "хранилище пакетов с `productRates`",
    }),
  },
  E398: {
    name: "в пакете нет отраслей, к которым отнесены товары",
    meaning:
      "Таблица, которая относит товары к отраслям, сделана для пакетов, поставляемых с Tertius, а в пакете расчёта другие отрасли.",
    wayOut: "Задайте строки по отраслям этого пакета или возьмите пакет, который поставляется с Tertius.",
    say: (_place: Place, id: string, missing: readonly string[], name: string) => ({
      message: `Строки меры ${said(id)} по кодам HS относятся к отраслям, которых в пакете ${name} нет (${count(missing.length, "отрасль", "отрасли", "отраслей")}): ${missing.slice(0, 6).join(", ")}${missing.length > 6 ? ", …" : ""}.`,
      expected: `отрасли пакета ${name}`,
      hints: ["Задайте строки по отраслям этого пакета или возьмите пакет, который поставляется с Tertius."],
    }),
  },
};
