import type { SCORE_ENGLISH } from "./scoreEnglish.ts";

/** The same in Russian. */
export const SCORE_RUSSIAN: Readonly<Record<keyof typeof SCORE_ENGLISH, string>> = {
  "short.label.seen": "Было",
  "score.seen":
    "Импорт, покупатель {importer}, продавец — {seller}, {after}: {observed} к {before}; у всех продавцов {total}. Эта модель, пошлины на {date}: {predicted}.",
  "score.yearBefore": "предыдущему году",
  "score.title": "Что было куплено и что говорит модель: {importer}",
  "score.heading.window": "{after} против {before}: пошлины на {date}",
  "score.frame":
    "Импорт по продавцам и отраслям в таможенной стоимости ({observed}) рядом со сценарием «{scenario}» на мире {year} года. Эластичности: {elasticities}; {closure}. Сравнивается пар «продавец и отрасль»: {cells}; импорт каждой раньше был больше {above}.",
  "score.all":
    "Все продавцы: где модель говорит «на 1 % больше», импорт вырос больше на {slope} % (стандартная ошибка {error}), корреляция {correlation}. Без общего у товаров отрасли и у товаров продавца: {both} ({bothError}), {bothCorrelation}.",
  "score.third":
    "Только третьи страны: {slope} % ({error}), {correlation}. Без общего у товаров отрасли и у товаров продавца: {both} ({bothError}), {bothCorrelation}.",
  "score.placebo":
    "То же предсказание рядом с годами до этих пошлин, третьи страны: {list}. Там наклон должен быть равен 0.",
  "score.placebo.item": "{year} — {slope} ({error})",
  "score.without":
    "Если убирать по одной отрасли, наклон для третьих стран от {low} ({lowError}; без: {lowSector}) до {high} ({highError}; без: {highSector}).",
  "score.errors":
    "Обычная ошибка для третьих стран, в процентах: модель {model}, «ничего не меняется» {noChange}, потери обложенной стороны делятся по импорту {byShare}.",
  "score.taxed": "{seller}, обложенная сторона: было {observed}, в модели {predicted}.",
  "score.far": "Дальше всего, в деньгах: {list}.",
  "score.far.item": "{seller}: было {observed}, в модели {predicted}",
  "score.verdict.holds":
    "Для третьих стран предсказание в этом окне подтвердилось: оно точнее обоих простых правил, а годы до пошлин на него не похожи.",
  "score.verdict.none": "О третьих странах сказать нечего: нет двух пар продавца и отрасли, которые можно сравнить.",
  "score.verdict.weak": "Для третьих стран это слабое свидетельство: {reasons}.",
  "score.reason.slope": "наклон ближе двух стандартных ошибок к нулю",
  "score.reason.slopeWithout": "наклон ближе двух стандартных ошибок к нулю без общего у {what}",
  "score.reason.noChange": "правило «ничего не меняется» не дальше от того, что было",
  "score.reason.byShare": "деление по импорту не дальше от того, что было",
  "score.reason.placebo": "годы без этих пошлин похожи на него ({years})",
  "score.reason.sector": "почти ничего не остаётся без отрасли: {sector}",
  "score.reason.sectors": "товаров отрасли",
  "score.reason.sectors and sellers": "товаров отрасли и товаров продавца",
  "score.effects.constant": "ничего",
  "score.effects.sectors": "отрасли",
  "score.effects.sectors and sellers": "отрасли и продавцы",
  "score.who.all": "все продавцы",
  "score.who.third": "третьи страны",
  "score.who.without": "третьи страны без отрасли: {sector}",
  "score.chart.title": "Больше, чем говорит модель, продали {above} из {count} продавцов, {after}",
  "score.chart.subtitle":
    "Что куплено у каждого продавца, {after} против {before}, рядом с пошлинами на {date}. Покупатель: {importer}. На пунктире то и другое равно. Площадь точки — импорт раньше. Оранжевый — обложенная сторона.",
  "score.chart.alt":
    "Что куплено, {after} против {before}, рядом с пошлинами на {date}; покупатель: {importer}. {values}.",
  "score.chart.credit": "было: {seen}; модель: {model}",
  "score.chart.up": "Было, %",
  "score.chart.across": "Модель, %",
  "score.column.seller": "Продавец",
  "score.column.before": "Импорт раньше, {unit}",
  "score.column.seen": "Было",
  "score.column.model": "Модель",
  "score.column.range": "Разброс",
  "score.column.error": "Было минус модель, пункты",
  "score.column.after": "Окно",
  "score.column.who": "Сравнивается",
  "score.column.effects": "Убрано",
  "score.column.slope": "Наклон",
  "score.column.standardError": "Стандартная ошибка",
  "score.column.correlation": "Корреляция",
  "score.column.cells": "Пары",
  "score.column.noChange": "Ничего не меняется",
  "score.column.byShare": "По долям",
  "score.table.sellers": "Продавцы, сначала наибольшая ошибка в деньгах",
  "score.table.fits": "Наклон того, что было, к тому, что говорит модель",
  "score.table.errors": "Обычная ошибка, в процентах",
  "score.note.weights": "Вес пары — импорт раньше. Стандартные ошибки — по продавцам, без поправки на малую выборку.",
  "score.note.range": "Разброс модели: от наименьшего до наибольшего по наборам эластичностей дела.",
  "score.note.byShare":
    "По долям: потери обложенной стороны в отрасли достаются другим продавцам пропорционально их импорту.",
  "score.note.leftOut": "Не учтено: {list}.",
  "score.leftOut.seller": "{seller} ({why})",
  "score.why.asked": "так указано в деле",
  "score.why.outside": "такой страны в модели нет",
  "score.why.importer": "сам покупатель",
  "score.leftOut.code": "код {code} ({why})",
};
