import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count, countryMeant } from "./said.ts";

/** Problems of src/data/packages/observed/problems.ts, in Russian. */
export const DATA_OBSERVED: RussianProblems = {
  E331: {
    name: "неизвестный продавец или импортёр",
    meaning: "В наблюдавшейся торговле назван продавец или импортёр, который не страна и не группа стран.",
    wayOut:
      "Укажите код ISO 3166-1 alpha-3, код группы стран, например EU, или WLD для всех продавцов вместе. Для других названий укажите коды в `sellers` рецепта импорта, а чтобы пропустить продавца — null.",
    say: (_where: Place, found: string, near: string | null) => ({
      message: `${said(found)} — не страна и не группа стран.`,
      expected: "код, например CHN или EU",
      hints: countryMeant(near),
    }),
  },
  E338: {
    name: "месяцы или годы пропущены или не по порядку",
    meaning:
      "Периоды наблюдавшейся торговли — не сплошь месяцы и не сплошь годы, стоят не по порядку или с пропуском. Пропуск без пометки посчитали бы нулём.",
    wayOut:
      "Запишите месяцы как 2024-01 или годы как 2024, по порядку и без пропусков. Ячейки, где данных нет, оставьте пустыми.",
  },
  E339: {
    name: "код без отрасли",
    meaning:
      "У кода наблюдавшейся торговли нет ни отрасли из пакетов экономики, ни причины, почему её нет, или есть и то и другое, или кода нет в списке.",
    wayOut:
      "Укажите каждому коду в codes.csv его отрасли (C20|C21, если их не различить) или напишите в left_out, почему отрасли нет.",
  },
  E340: {
    name: "у продавцов больше, чем в итоге",
    meaning:
      "Продавцы вместе продали больше, чем указано в строке всех продавцов (WLD). Значит, один из них записан неверно или дважды.",
    wayOut: "Найдите, кто учтён дважды, например группу стран и её участников, или исправьте итог.",
  },
  E374: {
    name: "период не охвачен данными",
    meaning: "Это не период, или в наблюдавшейся торговле есть не все его месяцы или годы.",
    wayOut:
      "Выберите период, который охватывает пакет данных; какие месяцы или годы в нём есть, покажет `tertius data show`.",
    say: (
      {
        manifest,
        period,
        periods,
      }: {
        readonly manifest: { readonly name: string };
        readonly period: "month" | "year";
        readonly periods: { readonly labels: readonly string[] };
      },
      window: string,
      wanted: readonly string[],
      lacking: readonly string[],
    ) => {
      const isByMonth = period === "month";
      const example = isByMonth ? "2024-05..2024-07" : "2022..2024";
      const span = `с ${periods.labels[0]} по ${periods.labels.at(-1)}`;
      const number = isByMonth
        ? count(lacking.length, "месяца", "месяцев", "месяцев")
        : count(lacking.length, "года", "лет", "лет");
      const lacks = lacking.length === 1 ? lacking[0] : `${number}, первый — ${lacking[0]}`;
      return {
        message:
          wanted.length === 0
            ? `${said(window)} — не период; в пакете ${quoted(manifest.name)} данные по ${isByMonth ? "месяцам" : "годам"}.`
            : `Для периода ${quoted(window)} в пакете ${quoted(manifest.name)} не хватает ${lacks}.`,
        expected: `${isByMonth ? "месяцы" : "годы"} ${span}, записанные как ${example}`,
      };
    },
  },
  E390: {
    name: "слишком много данных о торговле",
    meaning: "Продавцы × коды × периоды дают больше чисел, чем можно держать в памяти сразу.",
    wayOut: "Возьмите меньше периодов или продавцов либо менее подробные коды.",
    say: (file: string, cells: number, limit: number) => ({
      message: `${file} даёт ${count(cells, "число", "числа", "чисел")}, а предел — ${limit}.`,
      expected: `не больше ${limit} чисел`,
    }),
  },
  E399: {
    name: "группа стран рядом со своим участником",
    meaning:
      "В таблице наблюдавшейся торговли группа стран и её участник стоят как два продавца, поэтому участник учтён дважды.",
    wayOut: "Уберите группу или её участников.",
    say: (where: Place, member: string, bloc: string) => ({
      message: `${member} входит в ${bloc}, а продавцами в ${where.file ?? ""} стоят оба.`,
      expected: "группа стран или её участники",
      hints: [`Уберите строки ${bloc} или строки её участников.`],
    }),
  },
  W306: {
    name: "пошлины без импорта",
    meaning: "Пошлины записаны там, где импорта нет, поэтому ставку не посчитать.",
    wayOut: "Проверьте строки. Там, где нужна ставка, такие ячейки не учитываются.",
    say: (file: string, cells: number, first: string) => ({
      message: `В ${file} пошлины без импорта — ${count(cells, "ячейка", "ячейки", "ячеек")}, первая — ${first}.`,
      expected: "импорт везде, где есть пошлины",
    }),
  },
  W307: {
    name: "пошлины больше импорта",
    meaning:
      "Пошлины более чем в десять раз больше импорта, с которого взяты, или больше импорта чаще чем в одной ячейке из тысячи. С отдельных товаров берут больше их стоимости. Если таких товаров много, у импорта и пошлин, скорее всего, разные единицы.",
    wayOut: "Проверьте, что у обоих столбцов одна единица и что они не перепутаны местами.",
    say: (file: string, cells: number, { where, ratio }: { readonly where: string; readonly ratio: number }) => ({
      message: `В ${file} пошлины больше импорта — ${count(cells, "ячейка", "ячейки", "ячеек")}; больше всего в ${where}: отношение ${Number(ratio.toPrecision(3))}.`,
      expected: "пошлины, которые составляют часть импорта",
    }),
  },
};
