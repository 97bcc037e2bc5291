import { type Place, said } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/case/observed/problems.ts, in Russian. */
export const CASE_OBSERVED: RussianProblems = {
  E839: {
    name: "год не раньше пошлин",
    meaning:
      "Предсказание сопоставляют с годами до пошлин, где оно ничего не должно значить. В году после периода «до» пошлины уже могут действовать.",
    wayOut: "Укажите годы, в которых те же месяцы кончаются не позже периода «до».",
    say: (_place: Place, year: number, { before, after }: { readonly before: string; readonly after: string }) => ({
      message: `${year} год — не до пошлин: ${before} сравнивается с ${after}.`,
      expected: `год, в котором те же месяцы кончаются не позже ${before}`,
    }),
  },
  E840: {
    name: "покупателя нет среди стран экономики",
    meaning:
      "Наблюдаемая торговля — это закупки одной страны. Без этой страны в экономике расчёта предсказывать нечего.",
    wayOut: "Возьмите пакет экономики, где есть этот покупатель, или записи о другом покупателе.",
    say: (
      _place: Place,
      { importer, manifest }: { readonly importer: string; readonly manifest: { readonly name: string } },
      economy: string,
    ) => ({
      message: `${manifest.name} — это закупки ${importer}, а в ${economy} нет ${importer}.`,
      expected: `страна из ${economy}`,
    }),
  },
  E841: {
    name: "отрасли записей не те, что в экономике",
    meaning:
      "Коды наблюдаемой торговли называют отрасли определённых пакетов экономики. В другой экономике отрасли другие.",
    wayOut:
      "Возьмите одну из экономик, названных в записях, или импортируйте записи заново с отраслями этой экономики.",
    say: (
      _place: Place,
      { manifest, economies }: { readonly manifest: { readonly name: string }; readonly economies: readonly string[] },
      outside: readonly string[],
      economy: string,
    ) => ({
      message: `Коды в ${manifest.name} называют отрасли, которых нет в ${economy}: ${outside.slice(0, 10).join(", ")}.`,
      expected: `отрасли из ${economy}`,
      hints: [`Коды рассчитаны на ${economies.join(", ")}.`],
    }),
  },
  E842: {
    name: "два периода нельзя сравнить",
    meaning: "Период «до» должен идти раньше периода «после» и быть такой же длины.",
    wayOut: "Укажите два периода одинаковой длины, например 2024-05..2024-07 и 2025-05..2025-07.",
    say: (_place: Place, { before, after }: { readonly before: string; readonly after: string }) => ({
      message: `Периоды ${before} и ${after} разной длины или стоят не в том порядке.`,
      expected: "сначала более ранний, оба одной длины",
    }),
  },
  E843: {
    name: "сценарий ничего не предсказывает",
    meaning:
      "Проверка сопоставляет пошлины одного сценария с тем, что произошло. Такого сценария нет, или в нём ничего не действует.",
    wayOut: "Укажите сценарий с мерами.",
    say: (_place: Place, scenario: string, known: readonly string[]) => ({
      message: `Сценария ${said(scenario)} с мерами в расчёте нет.`,
      expected: `один из ${known.slice(0, 20).join(", ")}`,
      hints: meant(nearest(scenario, known)),
    }),
  },
  E844: {
    name: "исключённого продавца нет в записях",
    meaning:
      "Продавца, которого нужно исключить, нет в записях. Возможно, он записан там иначе, и тогда исключить его не удалось бы.",
    wayOut: "Напишите код так, как он стоит в записях; `tertius data show` выводит все коды.",
    say: (_place: Place, record: string, seller: string, known: readonly string[]) => ({
      message: `В ${record} нет продавца ${said(seller)}.`,
      expected: `один из ${known.join(", ")}`,
      hints: meant(nearest(seller, known)),
    }),
  },
};
