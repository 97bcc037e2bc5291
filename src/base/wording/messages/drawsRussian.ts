import type { DRAWS_ENGLISH } from "./drawsEnglish.ts";

/** What draws of the elasticities come to, in Russian. */
export const DRAWS_RUSSIAN: Readonly<Record<keyof typeof DRAWS_ENGLISH, string>> = {
  "short.label.draws": "Разброс",
  "progress.draws.trade": "Торговля считается заново со случайными эластичностями; повторов: {count}.",
  "progress.draws.markets": "Рынки считаются заново со случайными величинами; повторов: {count}.",
  "progress.drawn.trade": "торговля, повторов готово: {done} из {count}",
  "progress.drawn.markets": "рынки, повторов готово: {done} из {count}",
  "draws.count": "Расчётов торговли со случайными эластичностями: {count}; во всех {closure}; это не вероятности.",
  "draws.differ":
    "Основной ответ берёт только основной набор, эти расчёты — все наборы (их {sets}), поэтому середина расчётов отличается от основного ответа.",
  "draws.tooFew": "Для {country} слишком мало расчётов с ответом, чтобы назвать доли: {count} из {draws}.",
  "progress.games": "Те же пошлины ищутся с другими эластичностями и торговыми балансами; поисков: {count}.",
  "progress.played": "поисков готово: {done} из {count}",
  "draws.told": "В девяти расчётах из десяти изменение реального дохода {country} — {range}; середина — {middle}.",
  "draws.unseen": "В девяти расчётах из десяти реальный доход {country} заметно не меняется.",
  "draws.rises": "Доход растёт во всех.",
  "draws.falls": "Доход падает во всех.",
  "draws.mixed": "Случаев роста: {positive}, случаев падения: {negative}.",
  "draws.turned.balances": "При других торговых балансах знак может быть иным.",
  "draws.turned.variants": "В других вариантах модели знак может быть иным.",
  "draws.failed": "Без ответа остались и не учтены: {failed}.",
  "draws.source": "От {input} зависит {percent} % дисперсии.",
  "draws.input.set": "выбора набора эластичностей",
  "draws.input.shared": "общей ошибки оценок одного набора",
  "draws.input.own": "оценки для сектора {sector}",
  "draws.input.home": "оценки того, как импорт заменяет свои товары в секторе {sector}",
  "draws.heading": "Насколько это надёжно: случайные эластичности",
  "draws.heading.inputs": "Откуда разброс для {country}",
  "draws.heading.sets": "Разброс для {country} по наборам эластичностей",
  "draws.column.outcome": "Итог",
  "draws.column.low": "Ниже — 5 % расчётов",
  "draws.column.middle": "Ниже — половина",
  "draws.column.high": "Ниже — 95 %",
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
  "draws.note.differ":
    "Основной ответ берёт один набор, все оценки в середине. Расчёты берут все наборы одинаково часто (наборов: {sets}), поэтому середина расчётов отличается от основного ответа.",
  "draws.note.near":
    "В основном ответе все оценки в середине. Середина расчётов немного другая: последствия растут не в лад с эластичностями.",
  "draws.note.shared": "Общая часть ошибок в одном наборе: {percent} % дисперсии.",
  "draws.note.assumed":
    "Где исследование не даёт стандартной ошибки, неопределённость оценки взята средней по порядку в её наборе, иначе — во всех наборах.",
  "draws.note.ends":
    "Край — ответ, в котором одна величина взята там, где ниже её лежит 5 или 95 % значений, а остальные в середине; для наборов это самый низкий и самый высокий ответ.",
  "draws.note.alone":
    "Вместе доли не больше 100 %; при малом числе расчётов они грубы. Того, что делают две причины вместе, в них нет.",
  "draws.note.least":
    "Строка набора есть, если расчётов не меньше {least}: меньшее число не делится на двадцатые доли.",
  "draws.market.told": "Расчётов рынков со случайными величинами: {count}. {list}",
  "draws.market.price":
    "{node}: в девяти расчётах из десяти изменение цены ({commodity}) — {range}; середина — {middle}.",
  "draws.market.mixed": "Цена растёт в {positive} из {count}.",
  "draws.market.failed": "Без ответа остались и не учтены: {failed}.",
  "draws.market.heading": "Насколько это надёжно: случайные величины рынка, {commodity}. {scenario}",
  "draws.market.inputs": "Откуда разброс цены, {commodity}, {node}. {scenario}",
  "draws.market.column.centre": "Основной ответ",
  "draws.market.outcome.price": "Цена, {node}, %",
  "draws.market.outcome.purchases": "Закупки, {node}, {unit}",
  "draws.market.outcome.sales": "{from} → {to}, {unit}",
  "draws.market.input.all": "{parameter}: общая ошибка",
  "draws.market.input.own": "{parameter}: только {node}",
  "draws.market.note.made":
    "Каждый расчёт сдвигает те величины, которые сдвигают границы этого рынка; края величины взяты как значения, ниже которых 5 и 95 % расчётов. Наблюдавшиеся цены, потоки и фрахт не меняются. Начальное число: {seed}.",
  "draws.market.note.assumed":
    "Для {assumed} из {figures} величин ни один источник не называет краёв (они по памяти или взяты вместо других): их разброс предположен, ширина от записанной — {width}.",
  "draws.market.note.shared": "Общая часть ошибок у величин одного вида: {percent} % дисперсии.",
  "draws.market.note.centre":
    "В основном ответе все величины такие, как записаны. Середина расчётов может быть другой: края лежат неровно, и цены растут не в лад с величинами.",
  "claims.drawn": "Расчётов со случайными величинами, в которых это так, как утверждается: {holding} из {count}.",
  "claims.drawn.recalled":
    "Цифр по памяти, которые сдвигают эти расчёты: {count}. Их границ не называет ни один источник, они предположены.",
  "claims.drawn.held":
    "Цифр по памяти, которых расчёты не сдвигают: {count}. Цифра сдвигается, если у неё записаны границы или если их задаёт {option}.",
  "chart.draws.title.rises": "В девяти расчётах из десяти выигрыш {country} — {range}",
  "chart.draws.title.falls": "В девяти расчётах из десяти потери {country} — {range}",
  "chart.draws.title.openRises": "Если {closure}, выигрыш {country} в девяти расчётах из десяти — {range}; {turned}",
  "chart.draws.title.openFalls": "Если {closure}, потери {country} в девяти расчётах из десяти — {range}; {turned}",
  "chart.draws.turned.balances": "при других торговых балансах знак может быть иным",
  "chart.draws.turned.variants": "в других вариантах модели знак может быть иным",
  "chart.draws.title.none": "В девяти расчётах из десяти реальный доход {country} заметно не меняется",
  "chart.draws.title.mixed": "Знак для {country} не ясен: выше нуля {percent} % расчётов",
  "chart.draws.subtitle":
    "Реальный доход, изменение в процентах к {year} году. {scenario}. Расчётов со случайными эластичностями: {count}; это не вероятности. Тёмные столбцы — девять расчётов из десяти. Линия — основная оценка, она берёт {centre}; расчёты берут {sets}.",
  "chart.draws.centre.set": "один набор",
  "chart.draws.sets": "все наборы одинаково часто (наборов: {count})",
  "chart.draws.centre.middle": "середину каждой оценки",
  "chart.draws.spread": "каждую по её стандартной ошибке",
  "chart.draws.axis": "% расчётов",
  "chart.draws.alt":
    "Как лежат изменения реального дохода {country}: девять расчётов из десяти — {range}, середина — {middle}, основная оценка — {centre}.",
  "chart.draws.from": "От",
  "chart.draws.to": "До",
  "chart.draws.share": "Расчёты",
};
