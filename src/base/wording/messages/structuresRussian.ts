import type { STRUCTURES_ENGLISH } from "./structuresEnglish.ts";

/** One scenario in several structures of the model, in Russian. */
export const STRUCTURES_RUSSIAN: Readonly<Record<keyof typeof STRUCTURES_ENGLISH, string>> = {
  "structures.title": "{title}: модель, построенная по-разному",
  "structures.titleBase": "Мир {year} года как он был: модель, построенная по-разному",
  "structures.frame":
    "В каждой строке — тот же шок для той же торговли, но модель построена иначе. Числа — реальный доход.",
  "structures.allRise": "Реальный доход {country} растёт во всех вариантах с ответом: их {count}.",
  "structures.allFall": "Реальный доход {country} падает во всех вариантах с ответом: их {count}.",
  "structures.mixed":
    "Вариантов с ответом — {count}. Реальный доход {country} растёт в {positive} из них и падает в {negative}.",
  "structures.none": "Вариантов с ответом — {count}. Реальный доход {country} ни в одном из них заметно не меняется.",
  "structures.unseen": "Без заметных изменений: {unseen}.",
  "structures.turned": "Знак другой, чем в центре: {rows}.",
  "structures.column.structure": "Строение модели",
  "structures.column.feedback": "ρ",
  "structures.column.residual": "Невязка",
  "structures.row.central": "Центральный вариант",
  "structures.row.closure": "{closure}",
  "structures.row.elasticities": "Другие эластичности: {study}; {nest}",
  "structures.row.withoutInputs": "Без промежуточных товаров",
  "structures.row.constantReturns": "Как в центре, с эластичностями строк ниже; {nest}",
  "structures.row.restrictedEntry": "Прибыли неизменного числа фирм, {strength}",
  "structures.row.scaleLabour": "Эффект масштаба по занятости, {strength}",
  "structures.row.scaleBundle": "Эффект масштаба по всем затратам, {strength}",
  "structures.nest.one": "один уровень спроса",
  "structures.nest.two": "два уровня спроса",
  "structures.strength.whole": "как опубликовано",
  "structures.strength.half": "половина опубликованного",
  "structures.note.central":
    "Центральный вариант: {study}; {nest}; {closure}. Отрасли покупают друг у друга, отдача от масштаба постоянна, прибылей нет.",
  "structures.note.nest":
    "Один уровень: покупатель переходит к своим товарам так же легко, как к другому иностранному продавцу. Два уровня: труднее. Прибыли и эффект масштаба оценены при одном уровне.",
  "structures.note.unit": "Где балансы закреплены, вычтено то, что даёт сама единица их измерения.",
  "structures.note.withoutInputs":
    "Без промежуточных товаров: всё проданное идёт конечному покупателю, и делает его один труд. Потоки, пошлины и балансы те же. Доход равен всем расходам, поэтому процент берётся от большей суммы.",
  "structures.note.restrictedEntry":
    "Прибыли: фирмы не приходят и не уходят, наценка сверх затрат — доход страны. В {capped} мировых продаж опубликованная наценка взяла бы больше всей добавленной стоимости; она берёт ровно её.",
  "structures.note.scale":
    "Эффект масштаба: растущая отрасль дешевеет, а фирмы приходят, пока есть прибыль. Размер отрасли — занятость или все её затраты вместе.",
  "structures.note.feedback":
    "ρ — какая часть изменения размера возвращается, когда ответили все рынки. При ρ от 1 экономика не осталась бы в базовом году, и такая строка отвергнута.",
  "structures.note.most":
    "Модель выдержит не больше такой доли опубликованных значений: по занятости {labour}, по всем затратам {bundle}.",
  "structures.note.source": "Наценки, эффект масштаба и эластичности при них взяты здесь: {study}.",
  "structures.note.failed": "Строка без чисел и без ρ от 1 не имеет ответа; причину покажет {option}.",
  "structures.note.range": "Всё это центральные оценки без диапазона.",
};
