import type { DRAWS_ENGLISH } from "./drawsEnglish.ts";

/** What draws of the elasticities come to, in Russian. */
export const DRAWS_RUSSIAN: Readonly<Record<keyof typeof DRAWS_ENGLISH, string>> = {
  "short.label.draws": "Разброс",
  "progress.draws": "Расчёт повторяется со случайными эластичностями; повторов: {count}.",
  "progress.drawn": "повторов готово: {done} из {count}",
  "progress.games": "Те же пошлины ищутся с другими эластичностями и торговыми балансами; поисков: {count}.",
  "progress.played": "поисков готово: {done} из {count}",
  "draws.count": "Эластичности меняли случайно {count} раз; это не вероятности.",
  "draws.told": "В девяти расчётах из десяти изменение реального дохода {country} — {range}; середина — {middle}.",
  "draws.rises": "Доход растёт во всех.",
  "draws.falls": "Доход падает во всех.",
  "draws.mixed": "Случаев роста: {positive}, случаев падения: {negative}.",
  "draws.failed": "Без ответа остались и не учтены: {failed}.",
  "draws.source": "От {input} зависит {percent} % дисперсии.",
  "draws.input.set": "выбора набора эластичностей",
  "draws.input.shared": "общей ошибки оценок одного набора",
  "draws.input.own": "оценки для сектора {sector}",
  "draws.heading": "Насколько это надёжно: случайные эластичности",
  "draws.heading.inputs": "Откуда разброс для {country}",
  "draws.heading.sets": "Разброс для {country} по наборам эластичностей",
  "draws.column.outcome": "Итог",
  "draws.column.low": "Нижняя двадцатая",
  "draws.column.middle": "Середина",
  "draws.column.high": "Верхняя двадцатая",
  "draws.column.positive": "Выше нуля",
  "draws.column.input": "Что неизвестно",
  "draws.column.share": "Доля дисперсии",
  "draws.column.atLow": "На нижнем краю",
  "draws.column.atHigh": "На верхнем краю",
  "draws.column.set": "Набор эластичностей",
  "draws.outcome.income": "Реальный доход {country}",
  "draws.outcome.sales": "Продажи {exporter} {to}",
  "draws.share": "{positive} из {count}",
  "draws.note.made":
    "Каждый расчёт берёт один из наборов эластичностей, все одинаково часто (наборов: {sets}), и сдвигает его оценки по их стандартным ошибкам. Начальное число: {seed}.",
  "draws.note.one":
    "Каждый расчёт сдвигает оценки основного набора эластичностей по их стандартным ошибкам. Начальное число: {seed}.",
  "draws.note.held": "Данные, меры и учёт торговых балансов во всех расчётах те же, что в основном ответе.",
  "draws.note.shared": "Общая часть ошибок в одном наборе: {percent} % дисперсии.",
  "draws.note.assumed":
    "Где исследование не даёт стандартной ошибки, неопределённость оценки взята средней по порядку в её наборе, иначе — во всех наборах.",
  "draws.note.ends":
    "Край — ответ, в котором одно взято на нижней или верхней двадцатой, а остальное в середине; для наборов это самый низкий и самый высокий ответ.",
  "draws.note.alone":
    "Вместе доли не больше 100 %; при малом числе расчётов они грубы. Того, что делают две причины вместе, в них нет.",
  "claims.drawn": "Расчётов со случайными эластичностями, в которых это так, как говорит статья: {holding} из {count}.",
  "chart.draws.title.rises": "В девяти расчётах из десяти выигрыш {country} — {range}",
  "chart.draws.title.falls": "В девяти расчётах из десяти потери {country} — {range}",
  "chart.draws.title.mixed": "Знак для {country} не ясен: выше нуля {percent} % расчётов",
  "chart.draws.subtitle":
    "Реальный доход, изменение в процентах к {year} году. {scenario}. Расчётов со случайными эластичностями: {count}, торговые балансы как в основной оценке; тёмные столбцы — внутри промежутка, где девять из десяти, линия — основная оценка.",
  "chart.draws.alt":
    "Как лежат изменения реального дохода {country}: девять расчётов из десяти — {range}, середина — {middle}, основная оценка — {centre}.",
  "chart.draws.from": "От",
  "chart.draws.to": "До",
  "chart.draws.share": "Расчёты",
};
