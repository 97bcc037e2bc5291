import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/case/problems/measures.ts, in Russian. */
export const CASE_MEASURES: RussianProblems = {
  E216: {
    name: "id повторяется",
    meaning: "У двух мер один id, и сценарий не может выбрать между ними.",
    wayOut: "Переименуйте одну из двух мер.",
    say: (_place: Place, id: string) => ({ message: `У двух мер один id: ${said(id)}.` }),
  },
  E220: {
    name: "две пошлины или квоты сразу",
    meaning:
      "Две строки в один день задают одну и ту же пошлину или ограничивают одну и ту же торговлю. Tertius не угадывает, какая из них верна.",
    wayOut:
      "Закончите более раннюю строку ключом `to` там, где начинается более поздняя. Одной из двух пошлин задайте режим `add` или `multiply`, а две квоты сведите в одну.",
    say: (_place: Place, cell: string, other: string, isQuota?: boolean) => ({
      message: `Эта строка ${isQuota ? "ограничивает торговлю" : "задаёт пошлину"} (${cellText(cell)}), и то же делает ${other}; их дни пересекаются.`,
      expected: isQuota ? "одна квота на ячейку в день" : "один `set` на ячейку в день",
    }),
  },
  E221: {
    name: "строка повторяется",
    meaning: "Две строки меры одинаковы; если сложить обе, мера учтётся дважды.",
    wayOut: "Уберите одну из двух.",
    say: (_place: Place, other: string) => ({
      message: `Строка совпадает с ${other}.`,
      expected: "каждая строка один раз",
    }),
  },
  E299: {
    name: "строки складываются",
    meaning:
      "Две строки одной меры в один день прибавляются к пошлине одной ячейки: 10 пунктов для всех и 145 для одной страны дают там 155. Tertius не угадывает, так ли задумано.",
    wayOut:
      "Если так задумано, укажите в мере `stack: true`. Иначе укажите `exporter: others` (или `importer: others`) в строке для остальных: она не затронет партнёров, названных в других строках.",
    say: (
      _place: Place,
      { cell, where, points }: { readonly cell: string; readonly where: string; readonly points: number },
    ) => ({
      message: `Эта строка прибавляется к пошлине (${cellText(cell)}), и то же делает ${where}: вместе ${Number(points.toPrecision(12))} п. п.`,
      hints: [
        "Если должны действовать обе, укажите в мере `stack: true`.",
        "Если одна строка — для остальных, укажите в ней `exporter: others` (`importer: others`, если различаются покупатели): она не затронет тех, кого другие строки называют для той же отрасли.",
      ],
    }),
  },
  W228: {
    name: "меры складываются",
    meaning:
      "Две меры одного сценария в один день прибавляются к пошлине одной ячейки. Акты по двум законам так и складываются; ставка для всех и более высокая для одной страны — редко.",
    wayOut:
      "Если так задумано, укажите `stack: true` в одной из двух. Иначе уберите ячейку из одной меры или задайте ставку, а не прибавку к ней.",
    say: (
      _place: Place,
      {
        cell,
        where,
        ids: [one, other],
        points,
      }: {
        readonly cell: string;
        readonly where: string;
        readonly ids: readonly [string, string];
        readonly points: number;
      },
    ) => ({
      message: `Меры "${quoted(one)}" (${where}) и "${quoted(other)}" обе прибавляются к пошлине (${cellText(cell)}): вместе ${Number(points.toPrecision(12))} п. п.`,
      hints: [
        "Если так задумано, укажите `stack: true` в одной из двух. Иначе уберите ячейку из одной меры или задайте ставку, а не прибавку к ней.",
      ],
    }),
  },
  E200: {
    name: "неясно, кто такие others",
    meaning:
      "`others` стоит на одной стороне строки и без других имён. Это все партнёры меры, которых на этой стороне не называет другая строка для той же отрасли или товара. Рядом с именем, на обеих сторонах или там, где другая строка называет партнёра для части тех же товаров, неясно, кого `others` исключает.",
    wayOut:
      "Названным странам дайте отдельные строки, а в строке для остальных укажите ту же отрасль или тот же товар. Если на партнёра должны действовать обе строки, укажите в мере `stack: true`.",
    say: (_place: Place, why: { readonly where: string } | { readonly text: string }) => ({
      message:
        "where" in why
          ? `Эта строка — для всех остальных, а ${why.where} называет партнёра для части тех же товаров: там действовали бы обе.`
          : `В ${said(why.text)} рядом с \`others\` названы страны, или на другой стороне тоже стоит \`others\`.`,
      expected: "where" in why ? "одна отрасль или один товар в обеих строках" : "`others` на одной стороне, без имён",
    }),
  },
  E222: {
    name: "товара нет ни на одном рынке",
    meaning:
      "Модель равновесия считает по отраслям. Строка с кодом HS действует на рынках, где этот код есть, но такого рынка нет.",
    wayOut: "Задайте строку по отрасли, добавьте код в `hs` рынка или уберите меру из сценариев.",
    say: (_place: Place, hs: string, scenario: string) => ({
      message: `Строка задана по товару (HS ${quoted(hs)}), а этого товара нет ни на одном рынке; для сценария "${scenario}" задайте строку по отрасли.`,
      expected: "отрасль или товар одного из рынков",
    }),
  },
  E223: {
    name: "отрасль вместе с товаром или не код товара",
    meaning:
      "Строка задаётся либо по отрасли, либо по коду HS, но не по тому и другому сразу; в коде HS 2, 4 или от 6 до 10 цифр.",
    wayOut: "Оставьте один из двух столбцов пустым и напишите код HS одними цифрами.",
    say: (_place: Place, found: string) => ({
      message: `${said(found)} — не код HS, или в строке есть и отрасль.`,
      expected: "отрасль или код HS из 2, 4 либо 6–10 цифр",
    }),
  },
  E224: {
    name: "инструмент рынка",
    meaning: "Тарифные квоты, доступ на рынок и квоты по коду HS относятся к рынкам; в модели равновесия их нет.",
    wayOut:
      "Уберите меру из сценария или выразите её квотой по отрасли, `tariff`, `trade-cost` или `ban` и скажите об этом в заголовке.",
    say: (_place: Place, measure: string, instrument: string, scenario: string) => ({
      message: `Инструмент меры "${measure}" — ${instrument}. Сценарий "${scenario}" считается в модели равновесия, а в ней такого инструмента нет.`,
      expected:
        "tariff, trade-cost, ban, export-control, export-tax, export-subsidy, productivity, sanction или квота по отрасли",
    }),
  },
  E225: {
    name: "ячейка без смысла",
    meaning:
      "Запрет и экспортный контроль закрывают торговлю, ставки у них нет. Режим бывает только у пошлин. Предел и рента есть только у квот по отраслям, ставки у таких квот нет. У `productivity` нет ни партнёра, ни товара.",
    wayOut: "Оставьте ячейку пустой. Чтобы закрыть торговлю лишь частично, укажите квоту по отрасли или `trade-cost`.",
    say: (_place: Place, column: string, instrument: string) => ({
      message: `У инструмента ${instrument} не бывает ${column}.`,
      expected: `пустая ячейка ${column}`,
    }),
  },
  E226: {
    name: "нет ставки или предела",
    meaning:
      "Инструменту нужна ставка, а квоте по отрасли — предел и тот, кто получает ренту. Пустая ячейка — не ноль.",
    wayOut: "Укажите число в процентах; если имеется в виду ноль, напишите 0.",
    say: (_place: Place, instrument: string, column: string) => ({
      message: `У инструмента ${instrument} нет ${column}.`,
      expected: "число в процентах",
    }),
  },
  E227: {
    name: "строк нет или они даны дважды",
    meaning: "У меры есть либо `table`, либо `rows`, и в них хотя бы одна строка.",
    wayOut: "Укажите одно из двух.",
    say: (_place: Place, id: string, found: string) => ({
      message: `Мера "${quoted(id)}": ${ROWS[found] ?? found}.`,
      expected: "либо `table`, либо `rows`, и хотя бы одна строка",
    }),
  },
  E243: {
    name: "строка санкции без инструмента",
    meaning: "Санкция — это набор мер: каждая её строка говорит, что она делает.",
    wayOut:
      "Заполните столбец `instrument`: tariff, trade-cost, ban, quota, export-control, export-tax, export-subsidy или productivity.",
    say: (_place: Place) => ({
      message: "В строке санкции не назван инструмент.",
      expected: "tariff, trade-cost, ban, quota, export-control, export-tax, export-subsidy или productivity",
    }),
  },
  E244: {
    name: "столбец только для санкций",
    meaning:
      "Столбцы `instrument` и `side` бывают только у санкций; в остальных мерах о том и другом говорит сама мера.",
    wayOut: "Оставьте ячейку пустой или сделайте меру санкцией.",
    say: (_place: Place, column: string) => ({
      message: `Столбец "${column}" бывает только у санкций.`,
      expected: "пустая ячейка",
    }),
  },
};

const ROWS: Readonly<Record<string, string>> = {
  "both a table and rows": "есть и `table`, и `rows`",
  "no rows": "нет ни одной строки",
};

function cellText(cell: string): string {
  return cell.replace("(with HS ", "(и HS ").replace(" from ", " из ");
}
