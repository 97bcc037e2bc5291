import type { GRADIENTS_ENGLISH } from "./gradientsEnglish.ts";

/** What is said of derivatives, in Russian. */
export const GRADIENTS_RUSSIAN: Readonly<Record<keyof typeof GRADIENTS_ENGLISH, string>> = {
  "tariffs.title": "{country}: какие пошлины сильнее всего помогают и вредят",
  "tariffs.frame":
    "Чья-то пошлина растёт на один пункт сверх сценария «{scenario}». Как меняется реальный доход {country}? Ответ верен для малых изменений (первый порядок). Пункт вниз, если он есть, даёт обратное. Это центральная оценка; {closure}.",
  "tariffs.baseFrame":
    "Чья-то пошлина растёт на один пункт сверх базового года. Как меняется реальный доход {country}? Ответ верен для малых изменений (первый порядок). Пункт вниз, если он есть, даёт обратное. Это центральная оценка; {closure}.",
  "tariffs.most.hurts":
    "Из всех пар стран сильнее всего вредит такая пошлина на все товары: берёт {importer}, продаёт {exporter}. Один пункт — {value}, {money} в год.",
  "tariffs.most.helps":
    "Из всех пар стран сильнее всего помогает такая пошлина на все товары: берёт {importer}, продаёт {exporter}. Один пункт — {value}, {money} в год.",
  "tariffs.pairs.hurts": "На все товары пары стран: лишний пункт вредит",
  "tariffs.pairs.helps": "На все товары пары стран: лишний пункт помогает",
  "tariffs.sectors.hurts": "На одну отрасль пары стран: лишний пункт вредит",
  "tariffs.sectors.helps": "На одну отрасль пары стран: лишний пункт помогает",
  "tariffs.column.importer": "Берёт",
  "tariffs.column.exporter": "Продаёт",
  "tariffs.column.rate": "Ставка",
  "tariffs.column.flow": "Торговля в год",
  "tariffs.column.perPoint": "Реальный доход за пункт",
  "tariffs.column.money": "В год за пункт",

  "exposure.title": "{country}: экономическая зависимость",
  "exposure.frame":
    "Чей рост и чьи пошлины важны для реального дохода {country}? Мир {year} года. Рост: все отрасли партнёра делают на 1 % больше из тех же ресурсов. Пошлины: партнёр поднимает их на один пункт на все товары от всех. Ответ верен для малых изменений (первый порядок). Это центральная оценка; {closure}.",
  "exposure.growth": "Важнее всего рост: {first}. Один процент — {value} реального дохода.",
  "exposure.tariffs.loss": "Сильнее всего вредят пошлины: {first}. Один пункт на все товары — {value}.",
  "exposure.tariffs.none": "Ничьи пошлины на все товары не вредят.",
  "exposure.votes":
    "Голоса: согласие сверх случайного в Генеральной Ассамблее {from}–{to} годов; 1 — одинаково во всех голосованиях, 0 — как вышло бы случайно, ниже 0 — ещё реже.",
  "exposure.column.partner": "Партнёр",
  "exposure.column.growth": "Рост на 1 %",
  "exposure.column.tariffs": "Пошлины, 1 пункт",
  "exposure.column.votes": "Сходство голосов",
  "exposure.order": "По порядку: чей рост важнее.",
};
