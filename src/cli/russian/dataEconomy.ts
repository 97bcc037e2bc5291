import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

/** Problems of src/data/packages/economy/problems.ts, in Russian. */
export const DATA_ECONOMY: RussianProblems = {
  E330: {
    name: "неизвестная единица",
    meaning: "Значение дано в единице, которую нельзя перевести в единицу пакета.",
    wayOut: "Используйте USD, thousand USD, million USD, billion USD или trillion USD.",
    say: (_cell: { readonly file: string; readonly line: number }, found: string, expected: string) => ({
      message: found === "" ? "Единица не указана." : "Такая единица неизвестна.",
      expected: expected.replace(" or ", " или "),
    }),
  },
  E332: {
    name: "перевод на другой год не сошёлся",
    meaning:
      "При прежних долях добавленной стоимости нет промежуточного потребления, которое подошло бы к выпуску и закупкам более позднего года.",
    wayOut: "Проверьте, в той ли единице значения более позднего года; задайте меньше пар.",
    say: (country: string, gap: number) => ({
      message: `Ни одно промежуточное потребление в ${country} не подходит к более позднему году: закупки и затраты отраслей расходятся на ${gap.toPrecision(2)} от всех затрат.`,
      expected: "расхождение меньше 1e-9",
    }),
  },
  E333: {
    name: "на конечный спрос ничего не остаётся",
    meaning:
      "При прежних долях добавленной стоимости отраслям понадобилось бы больше промежуточных товаров, чем покупает вся страна.",
    wayOut:
      "Задайте на более поздний год и продажи внутри страны: если растёт только экспорт, дома остаётся слишком мало.",
    say: (country: string, costs: number, purchases: number) => ({
      message: `В более позднем году промежуточные товары стоили бы отраслям ${country} ${money(costs)} млн, а вся страна покупает только на ${money(purchases)} млн: на конечный спрос ничего не остаётся.`,
      expected: `меньше ${money(purchases)} млн`,
      hints: ["Задайте на более поздний год и продажи внутри страны (экспортёр = импортёр)."],
    }),
  },
  E334: {
    name: "строки перекрываются",
    meaning: "Значение более позднего года для пары и отрасли дано дважды: по отрасли и в сумме.",
    wayOut: "Задайте для пары либо отрасли, либо суммы.",
    say: (file: string, pair: string, sector: string) => ({
      message: `В ${file} две строки охватывают отрасль ${sector} пары ${arrow(pair)}.`,
      expected: "каждая отрасль пары не больше чем в одной строке",
    }),
  },
  E335: {
    name: "год не указан",
    meaning: "Более поздний год неизвестен: в файле нет столбца `year`, и в команде год не назван.",
    wayOut: "Добавьте столбец или укажите год.",
    say: (file: string) => ({
      message: `В ${file} нет столбца "year", и год не указан.`,
      expected: "год, например 2017",
    }),
  },
  E336: {
    name: "несколько лет",
    meaning: "В столбце `year` стоят разные годы или вообще не год.",
    wayOut: "Оставьте строки одного года.",
    say: (file: string, _years: readonly string[]) => ({
      message: `В столбце year файла ${file} должен стоять один и тот же год.`,
      expected: "в каждой строке один год, четыре цифры",
    }),
  },
  E337: {
    name: "перевод назад",
    meaning: "Значения относятся ко времени до года пакета, а перевести пакет можно только на более поздний год.",
    wayOut: "Исправьте --year или столбец `year` либо переведите пакет более раннего года.",
    say: (_file: string, later: number, { name, year }: { readonly name: string; readonly year: number }) => ({
      message: `${name} описывает ${year} год, а значения — за ${later} год: пакет переводят только на более поздний год.`,
      expected: `${year} или позже`,
      hints: ["`tertius data list` показывает год каждого пакета; переведите более ранний."],
    }),
  },
  W332: {
    name: "коды отнесены к остальному миру",
    meaning: "В таблице более позднего года есть страны, которых нет в пакете; в нём они входят в остальной мир.",
    wayOut: "Просмотрите коды: нет ли среди них опечаток.",
    say: (file: string, codes: readonly string[], residual: string, hasOwnSales: boolean) => {
      const own = hasOwnSales
        ? ""
        : ` Продажи ${residual} самому себе прежние: в файле нет внутренних продаж тех, кто в него входит.`;
      const missing = count(codes.length, "кода", "кодов", "кодов");
      return { message: `${missing} из ${file} нет в пакете; их значения прибавлены к ${residual}.${own}` };
    },
  },
  W333: {
    name: "нечего пересчитывать",
    meaning: "В более позднем году есть торговля там, где в базовом её нет: состав по отраслям взять неоткуда.",
    wayOut: "Если доля мала, ничего не делайте; иначе возьмите более поздний базовый год.",
    say: (file: string, pairs: number, value: number, share: number, largest: string) => ({
      message: `Не учтено ${count(pairs, "значение", "значения", "значений")} из ${file}, всего ${value.toPrecision(3)} млн (${(100 * share).toPrecision(2)} % заданных): у этих пар в базовом году не было торговли. Самое крупное — ${arrow(largest)}.`,
    }),
  },
};

function money(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function arrow(pair: string): string {
  return pair.replace(" to ", " → ");
}
