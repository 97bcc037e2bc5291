import type { GRADIENTS_ENGLISH } from "./gradientsEnglish.ts";

/** What is said of derivatives, in Russian. */
export const GRADIENTS_RUSSIAN: Readonly<Record<keyof typeof GRADIENTS_ENGLISH, string>> = {
  "gradients.rests": "Центральная оценка: эластичности — {elasticities}; {horizon}; {closure}. {range}",
  "gradients.range": "Диапазон: от наименьшего до наибольшего, всего {variants}.",
  "gradients.noRange": "Один вариант модели: диапазона нет.",
  "gradients.without.one": "У одного варианта нет ответа.",
  "gradients.without.many": "Вариантов без ответа: {count}.",
  "gradients.held":
    "Там, где торговые балансы закреплены, реальный доход взят без того, что делает новая стоимость баланса.",
  "gradients.unions":
    "У членов таможенного союза одна пошлина. Поэтому она показана у союза ({unions}), а не у его членов.",
  "gradients.first.all": "Это первое место во всех вариантах ({variants}): {range}.",
  "gradients.first.some": "Это первое место в части вариантов ({first} из {variants}): {range}.",
  "gradients.sign.open": "Варианты расходятся в знаке.",

  "tariffs.title": "{country}: какие пошлины сильнее всего помогают и вредят",
  "tariffs.frame":
    "Чья-то пошлина растёт на один пункт сверх сценария «{scenario}». Как меняется реальный доход {country}? Ответ верен для малых изменений (первый порядок). Пункт вниз, если он есть, даёт обратное. Это не совет.",
  "tariffs.baseFrame":
    "Чья-то пошлина растёт на один пункт сверх базового года. Как меняется реальный доход {country}? Ответ верен для малых изменений (первый порядок). Пункт вниз, если он есть, даёт обратное. Это не совет.",
  "tariffs.most.hurts":
    "Из всех пар сильнее всего вредит пошлина {importer} на все товары {exporter}: один пункт — {value}, {money} в год.",
  "tariffs.most.helps":
    "Из всех пар сильнее всего помогает пошлина {importer} на все товары {exporter}: один пункт — {value}, {money} в год.",
  "tariffs.pairs.hurts": "На все товары пары стран: лишний пункт вредит",
  "tariffs.pairs.helps": "На все товары пары стран: лишний пункт помогает",
  "tariffs.sectors.hurts": "На одну отрасль пары стран: лишний пункт вредит",
  "tariffs.sectors.helps": "На одну отрасль пары стран: лишний пункт помогает",
  "tariffs.column.importer": "Чья пошлина",
  "tariffs.column.exporter": "На чьи товары",
  "tariffs.column.rate": "Ставка",
  "tariffs.column.flow": "Торговля в год",
  "tariffs.column.perPoint": "Реальный доход за пункт",
  "tariffs.column.range": "Диапазон",
  "tariffs.column.money": "В год за пункт",
  "tariffs.order": "По порядку центральной оценки. Ставка и торговля — из сценария.",

  "exposure.title": "{country}: экономическая зависимость",
  "exposure.frame":
    "Чья производительность и чьи пошлины важны для реального дохода {country}? Мир {year} года. Производительность: все отрасли партнёра делают на 1 % больше из тех же ресурсов. Пошлины: партнёр поднимает их на один пункт на все товары от всех извне. Ответ верен для малых изменений (первый порядок).",
  "exposure.productivity":
    "Из всех стран важнее всего производительность {first}: один процент — {value} реального дохода.",
  "exposure.own": "Собственный реальный доход {first} от того же процента: {own}.",
  "exposure.next": "На втором месте — производительность {next}: {value} ({range}).",
  "exposure.nextPlain": "На втором месте — производительность {next}: {value}.",
  "exposure.tariffs.loss": "Сильнее всего вредят пошлины {first}: один пункт на все товары — {value}.",
  "exposure.tariffs.none": "Ничьи пошлины на все товары не вредят.",
  "exposure.votes":
    "Голоса: согласие сверх случайного в Генеральной Ассамблее {from}–{to} годов; 1 — одинаково во всех голосованиях, 0 — как вышло бы случайно, ниже 0 — ещё реже.",
  "exposure.heading.productivity": "Производительность партнёра выше на 1 %",
  "exposure.heading.tariffs": "Пошлины партнёра выше на один пункт на все товары",
  "exposure.column.partner": "Партнёр",
  "exposure.column.productivity": "Реальный доход {country}",
  "exposure.column.range": "Диапазон",
  "exposure.column.own": "Его собственный доход",
  "exposure.column.votes": "Сходство голосов",
  "exposure.order": "По порядку центральной оценки, вверх или вниз.",
  "exposure.order.tariffs": "По порядку центральной оценки: сначала то, что вредит сильнее.",
};
