import { type Place, said } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/case/problems/packages.ts, in Russian. */
export const CASE: RussianProblems = {
  E213: {
    name: "неизвестная отрасль",
    meaning: "В пакете данных такой отрасли нет.",
    wayOut: "Возьмите код из sectors.csv пакета; `*` — это все отрасли, пустая ячейка — все товары.",
    say: (
      _place: Place,
      found: string,
      name: string,
      known: readonly { readonly code: string; readonly name: string }[],
    ) => {
      const near = nearest(
        found,
        known.flatMap((each) => [each.code, each.name]),
      );
      const sector = known.find((each) => each.code === near || each.name === near) ?? null;
      return {
        message: `В пакете ${name} нет отрасли ${said(found)}.`,
        expected: `* для всех отраслей, пусто для всех товаров или одно из: ${known.map(({ code }) => code).join(", ")}`,
        hints: [
          ...(sector === null ? [] : meant(sector.code, sector.name)),
          `Что входит в каждую отрасль, показывает \`tertius data show ${name}\`.`,
        ],
      };
    },
  },
  E240: {
    name: "неизвестный пакет данных",
    meaning: "Пакета с таким именем нет ни среди поставляемых, ни в папке --data-root.",
    wayOut: "Возьмите имя из списка `tertius data list` или укажите папку со своим пакетом в --data-root.",
    say: (_place: Place, found: string, known: readonly string[]) => ({
      message: `Пакета данных ${said(found)} нет.`,
      expected: known.length === 0 ? "имя пакета" : `одно из: ${known.join(", ")}`,
      hints: meant(nearest(found, known)),
    }),
  },
  E241: {
    name: "неизвестный набор эластичностей",
    meaning: "В пакете данных нет набора эластичностей с таким именем.",
    wayOut: "Возьмите набор из elasticities.csv пакета; список показывает `tertius data show`.",
    say: (_place: Place, found: string, name: string, known: readonly string[]) => ({
      message: `В пакете ${name} нет набора эластичностей ${said(found)}.`,
      expected: `одно из: ${known.join(", ")}`,
    }),
  },
  E242: {
    name: "нет соответствия между пакетами",
    meaning:
      "Строки написаны в отраслях основного пакета, а он не говорит, в каких отраслях другого пакета те же товары.",
    wayOut:
      "Уберите пакет из `economy.also`, добавьте concordance.csv или задайте строки для всех товаров либо для всех отраслей.",
    say: (_place: Place, headline: string, other: string) => ({
      message: `Пакет ${headline} не говорит, в каких отраслях пакета ${other} те же товары.`,
      expected: `строки для ${other} в concordance.csv пакета ${headline}`,
    }),
  },
};
