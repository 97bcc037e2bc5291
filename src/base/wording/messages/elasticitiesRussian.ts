import type { ELASTICITIES_ENGLISH } from "./elasticitiesEnglish.ts";

/** Elasticities estimated from customs records, in Russian. */
export const ELASTICITIES_RUSSIAN: Readonly<Record<keyof typeof ELASTICITIES_ENGLISH, string>> = {
  "pairsOf.one": "пара продавца и кода",
  "pairsOf.few": "пары продавца и кода",
  "pairsOf.many": "пар продавца и кода",
  "cells.one": "ячейка",
  "cells.few": "ячейки",
  "cells.many": "ячеек",
  "periods.one": "период",
  "periods.few": "периода",
  "periods.many": "периодов",
  "elasticities.fell":
    "Импорт {importer}: {from} и {to}. Там, где 1 + ставка выросла на один процент больше, импорт по таможенной стоимости упал на {beta} (стандартная ошибка {bySeller} по продавцам, {byCode} по кодам): θ_F {theta}.",
  "elasticities.rose":
    "Импорт {importer}: {from} и {to}. Там, где 1 + ставка выросла на один процент больше, импорт по таможенной стоимости вырос на {beta} (стандартная ошибка {bySeller} по продавцам, {byCode} по кодам): θ_F {theta}.",
  "elasticities.law":
    "Ставки закона ({file}) служат инструментом для собранных. По собранным ставкам β равна {collected}; разница {difference} (стандартная ошибка {bySeller} по продавцам, {byCode} по кодам). F инструмента: {strengthBySeller} по продавцам, {strengthByCode} по кодам.",
  "elasticities.lawOfDay": "{file}, {day}",
  "elasticities.placebo":
    "С импортом прежних лет, когда этих ставок никто не платил, β от {low} до {high}; пар периодов, где она дальше двух стандартных ошибок от нуля: {far} из {count}. Она должна быть близка к нулю.",
  "elasticities.onePlacebo":
    "С импортом за {years}, когда этих ставок никто не платил, β равна {low} (стандартная ошибка {error}). Она должна быть близка к нулю.",
  "elasticities.noPlacebo": "Более ранних периодов, с которыми можно сравнить эти ставки, в пакете нет.",
  "elasticities.morePlacebos": "Более ранних пар периодов, которые не оценивались: {count}.",
  "elasticities.column.what": "Оценка",
  "elasticities.column.imports": "Импорт за",
  "elasticities.column.beta": "β",
  "elasticities.column.bySeller": "с. о. по продавцам",
  "elasticities.column.byCode": "с. о. по кодам",
  "elasticities.column.theta": "θ_F",
  "elasticities.column.pairs": "Пары",
  "elasticities.row.collected": "Собранные ставки",
  "elasticities.row.law": "Ставки закона как инструмент",
  "elasticities.row.placebo": "Плацебо",
  "elasticities.windows": "{from} и {to}",
  "elasticities.none": "нет ({code})",
  "elasticities.notes":
    "β: на сколько процентов меняется импорт, когда 1 + ставка растёт на один процент. θ_F = −β − 1, между зарубежными продавцами, по ценам с пошлиной.",
  "elasticities.chosen": "Периоды не названы: взяты последние месяцы или последний год пакета и те же год назад.",
  "elasticities.byMonth": "Каждый месяц или год считается отдельно ({periods}).",
  "elasticities.used": "Использовано: {pairs}, {sellers} и {codes}; {cells}.",
  "elasticities.dropped": "Отброшено: {list}.",
  "elasticities.droppedNone": "Ничего не отброшено.",
  "elasticities.drop.absent": "{count} без числа импорта",
  "elasticities.drop.withoutRate": "{count} без ставки: импорта не было или пошлины неизвестны",
  "elasticities.drop.withoutInstrument": "{count} без ставки закона",
  "elasticities.drop.alone": "{count} без другой в своей паре или у своего кода или продавца за период",
  "elasticities.drop.separated": "{count}, где импорта не было и быть не могло",
  "elasticities.leftOut": "Исключено по запросу: {list}.",
  "elasticities.leftOutSellers": "продавцы {list}",
  "elasticities.leftOutCodes": "коды {list}",
  "elasticities.leftOutOfPackage": "Исключено, так как у кода в пакете нет отрасли: {code} ({why}).",
  "elasticities.paidNone":
    "{pairs} с {share} этого импорта и без единого числа пошлин: считается, что пошлин не было. `{option}` их отбросит.",
  "elasticities.dutiesUnknown": "{pairs} с {share} этого импорта и без единого числа пошлин: отброшено.",
  "elasticities.set":
    "Для `{file}` экономики: одно значение для всех отраслей, по строке на отрасль. θ_H — половина σ минус 1 (правило двух), это допущение; стандартная ошибка — большая из двух, по {errorBy}.",
  "elasticities.by.seller": "продавцам",
  "elasticities.by.code": "кодам",
  "elasticities.noSet":
    "Строки для `{file}` нет: θ_F не больше нуля, то есть покупатели тратили бы больше на продавца, чей товар подорожал. Это не эластичность.",
};
