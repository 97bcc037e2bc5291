import type { COMPARE_ENGLISH } from "./compareEnglish.ts";

/** What is said of two answers side by side, and of an answer at several sizes, in Russian. */
export const COMPARE_RUSSIAN: Readonly<Record<keyof typeof COMPARE_ENGLISH, string>> = {
  "compare.title": "Чем ответ 2 отличается от ответа 1",
  "compare.side.market": "{number}: {title}.",
  "compare.side": "{number}: {title}. Меры на {date}.",
  "compare.ofCase": "{case}: {scenario}",
  "compare.apart":
    "Ответы 1 и 2 посчитаны в разных вариантах модели: {list}. Поэтому сравниваются только центральные оценки. У разностей нет диапазона.",
  "compare.apart.base": "основа ответа 1 — {first}, основа ответа 2 — {second}",
  "compare.apart.elasticities":
    "реакция покупателей на цены в ответе 1 — по оценке {first}, в ответе 2 — по оценке {second}",
  "compare.apart.closure": "в ответе 1 — {first}, в ответе 2 — {second}",
  "compare.variants.all":
    "Каждый вариант модели сравнивается сам с собой. Диапазон — наименьшая и наибольшая разность. Вариантов: {both}.",
  "compare.variants.some":
    "Каждый вариант модели сравнивается сам с собой. Диапазон — наименьшая и наибольшая разность по общим вариантам. Их {both}; в ответе 1 вариантов {first}, в ответе 2 — {second}.",
  "compare.variants.none": "Общий вариант модели у двух ответов только один. Поэтому у разностей нет диапазона.",
  "compare.noEconomy": "Ни один из двух ответов не говорит об экономике в целом, поэтому доходы не сравниваются.",
  "compare.noEconomy.first": "Ответ 1 не говорит об экономике в целом, поэтому доходы не сравниваются.",
  "compare.noEconomy.second": "Ответ 2 не говорит об экономике в целом, поэтому доходы не сравниваются.",

  "compare.points": "{value} п. п.",
  "compare.pointsRange": "от {low} до {high}",
  "compare.money": ", {money} в год",
  "compare.income.higher":
    "{country}: во всех вариантах модели ({count}) реальный доход в ответе 2 выше, чем в ответе 1, на {points} ({range}){money}.",
  "compare.income.lower":
    "{country}: во всех вариантах модели ({count}) реальный доход в ответе 2 ниже, чем в ответе 1, на {points} ({range}){money}.",
  "compare.income.open":
    "{country}: в одних вариантах модели реальный доход выше в ответе 2, в других — в ответе 1. Разность {points} ({range}).",
  "compare.income.none": "{country}: заметной разницы в реальном доходе нет.",
  "compare.income.higherPoint":
    "{country}: по центральной оценке реальный доход в ответе 2 выше, чем в ответе 1, на {points}{money}.",
  "compare.income.lowerPoint":
    "{country}: по центральной оценке реальный доход в ответе 2 ниже, чем в ответе 1, на {points}{money}.",

  "compare.column.what": "Изменение к базовому году",
  "compare.column.first": "1: {name}",
  "compare.column.second": "2: {name}",
  "compare.column.difference": "2 − 1",
  "compare.column.range": "Диапазон 2 − 1",
  "compare.column.node": "Место",
  "compare.column.claim": "Утверждение",
  "compare.group.realIncome": "Реальный доход, %",
  "compare.group.others": "Реальный доход других, сначала самые разные, %",
  "compare.group.sales": "Продажи, %",
  "compare.group.tariffRevenue": "Доход от пошлин, доля в доходе страны, п. п.",
  "compare.group.termsOfTrade": "Вклад условий торговли в реальный доход при сбалансированной торговле, %",
  "compare.group.prices": "Цены потребления к зарплате своей страны, %",
  "compare.group.price": "{commodity}, {year}: цена, средняя за год, {unit}",
  "compare.group.shortage": "{commodity}, {year}: нехватка за год, {unit}",

  "compare.markets": "Товарные рынки. {text}",
  "compare.market.more":
    "{commodity}, {node}: в ответе 2 цена, средняя за год, на {value} выше, чем в ответе 1 ({second} и {first} {unit}, центральные оценки).",
  "compare.market.less":
    "{commodity}, {node}: в ответе 2 цена, средняя за год, на {value} ниже, чем в ответе 1 ({second} и {first} {unit}, центральные оценки).",
  "compare.market.same": "{commodity}: цены в обоих ответах одинаковы.",
  "compare.market.firstOnly": "В ответе 2 нет рынков: {list}.",
  "compare.market.secondOnly": "В ответе 1 нет рынков: {list}.",
  "compare.market.shortage.more":
    "{commodity}, {node}: в ответе 2 нехватка за год больше, чем в ответе 1 ({second} и {first} {unit}, центральные оценки).",
  "compare.market.shortage.less":
    "{commodity}, {node}: в ответе 2 нехватка за год меньше, чем в ответе 1 ({second} и {first} {unit}, центральные оценки).",
  "compare.market.shortage.same": "{commodity}: нехватка в обоих ответах одинакова.",
  "compare.market.note.price":
    "Это центральные оценки. Для каждой цены в ответах 1 и 2 таблицы дают её собственный диапазон. У разности его нет.",
  "compare.market.note.shortage":
    "Это центральные оценки. Для каждой нехватки в ответах 1 и 2 таблицы дают её собственный диапазон. У разности его нет.",
  "compare.claims.same": "Статья: вердикты по всем утверждениям одинаковы. Утверждений: {both}.",
  "compare.claims.other": "Статья: вердикты отличаются у {other} из {both} утверждений: {list}.",
  "compare.claims.more": "{list} и ещё {count}",
  "compare.claims.changed": "{claim} (1: {first}, 2: {second})",
  "compare.votes.same": "Голосования в обоих ответах одни и те же: меры их не меняют.",
  "compare.votes.other": "Ответы 1 и 2 опираются на разные голосования. Они не сравниваются.",

  "compare.chart.higher": "{country}: реальный доход выше в ответе 2, во всех вариантах модели",
  "compare.chart.lower": "{country}: реальный доход ниже в ответе 2, во всех вариантах модели",
  "compare.chart.open": "{country}: варианты модели расходятся в том, какой ответ лучше, 1 или 2",
  "compare.chart.none": "{country}: реальный доход в ответах 1 и 2 почти одинаков",
  "compare.chart.higherPoint": "{country}: реальный доход выше в ответе 2, центральная оценка",
  "compare.chart.lowerPoint": "{country}: реальный доход ниже в ответе 2, центральная оценка",
  "compare.chart.subtitle":
    "Изменение реального дохода в процентах, базовый год {year}. 1: {first}. 2: {second}. Точка — центральная оценка, линия — от наименьшего до наибольшего по вариантам модели. Пустая точка: варианты расходятся в знаке.",
  "compare.chart.subtitles":
    "Изменение реального дохода в процентах. 1: {first}. 2: {second}. Точка — центральная оценка, линия — от наименьшего до наибольшего по вариантам модели. Пустая точка: варианты расходятся в знаке.",
  "compare.chart.alt": "Реальный доход в ответах 1 и 2, точками: {items}.",
  "compare.chart.item": "{country} {first} и {second}",
  "compare.screen.page": "Страница",
  "compare.page.again": "Чтобы пересчитать, с Tertius {version}: {command}",
  "compare.page.figures": "Рядом",

  "sweep.title": "{title}: реальный доход при разном размере мер. Размеров: {sizes}",
  "sweep.titleRate": "{title}: реальный доход при разных ставках. Ставок: {sizes}",
  "sweep.all.gain": "{country}: выигрыш при любом размере больше 0",
  "sweep.all.loss": "{country}: потери при любом размере больше 0",
  "sweep.all.open": "{country}: знак не определён ни при каком размере больше 0",
  "sweep.all.none": "{country}: заметных изменений нет ни при каком размере",
  "sweep.solved.gain": "{country}: выигрыш при всех размерах больше 0, для которых есть ответ",
  "sweep.solved.loss": "{country}: потери при всех размерах больше 0, для которых есть ответ",
  "sweep.solved.open": "{country}: знак не определён при всех размерах больше 0, для которых есть ответ",
  "sweep.solved.none": "{country}: заметных изменений нет при размерах, для которых есть ответ",
  "sweep.turn.gain.loss": "{country}: выигрыш до {last}, потери от {next}",
  "sweep.turn.gain.open": "{country}: выигрыш до {last}, дальше знак не определён",
  "sweep.turn.loss.gain": "{country}: потери до {last}, выигрыш от {next}",
  "sweep.turn.loss.open": "{country}: потери до {last}, дальше знак не определён",
  "sweep.turn.open.gain": "{country}: выигрыш от {next}, ниже знак не определён",
  "sweep.turn.open.loss": "{country}: потери от {next}, ниже знак не определён",
  "sweep.mixed": "{country}, из {count} размеров: {list}",
  "sweep.count.gain": "выигрыш при {count}",
  "sweep.count.loss": "потери при {count}",
  "sweep.count.open": "неясный знак при {count}",
  "sweep.count.none": "без заметных изменений при {count}",
  "sweep.every": "{clause}, во всех вариантах модели",
  "sweep.everyAnswered": "{clause}, во всех вариантах модели с ответом",
  "sweep.centre": "{clause}, по центральной оценке",
  "sweep.subtitle":
    "Изменение реального дохода в процентах, базовый год {year}. По горизонтали — размер мер в процентах от того, что в сценарии «{scenario}». Линия — центральная оценка, полоса — от наименьшего до наибольшего по вариантам модели. У каждой страны своя шкала.",
  "sweep.subtitleRate":
    "Изменение реального дохода в процентах, базовый год {year}. По горизонтали — ставка в процентах, которую меняет сценарий «{scenario}». Линия — центральная оценка, полоса — от наименьшего до наибольшего по вариантам модели. У каждой страны своя шкала.",
  "sweep.alt": "Реальный доход при разном размере мер, линиями: {items}.",
  "sweep.item": "{country} от {first} при {from} до {last} при {to}",
  "sweep.screen.chart": "График",
  "sweep.column.size": "Размер",
  "sweep.column.rate": "Ставка",
  "sweep.note": "? — изменение заметно, но варианты модели расходятся в знаке.",
  "sweep.without": "Варианты модели, в которых ответа нет и которые не учтены: {list}.",
  "sweep.without.item": "{count} при {sizes}",
  "sweep.unsolved": "Модель не даёт ответа при {list}.",
  "sweep.nothing": "Модель не даёт ответа ни при каком размере.",
  "sweep.zero": "Модель даёт ответ только при {size}, когда ничего не меняется.",
};
