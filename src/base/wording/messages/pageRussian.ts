import type { PAGE_ENGLISH } from "./pageEnglish.ts";

/** The same titles and sentences in Russian. */
export const PAGE_RUSSIAN: Readonly<Record<keyof typeof PAGE_ENGLISH, string>> = {
  "page.contents": "Содержание",
  "page.answer": "Ответ",
  "page.winners": "Кто выигрывает, кто проигрывает",
  "page.trade": "Торговля",
  "page.commodities": "Товарные рынки",
  "page.alignment": "Сближение и позиции",
  "page.change": "Что может изменить ответ",
  "page.annex": "Приложение",
  "page.article": "Статья: проверка утверждений",
  "page.charts": "Другие графики",
  "page.tables": "Все таблицы",
  "page.numbersOf": "{country} в числах",
  "page.named": "{country}: {verdict}",
  "page.rests": "На чём основано: {list}",
  "page.notes": "Что нужно иметь в виду",
  "page.filter": "Показать утверждения",
  "page.filter.all": "все",
  "page.wide": "Шире небольшого экрана: таблицу можно сдвинуть.",
  "page.csv.low": "{title}, нижняя граница",
  "page.csv.high": "{title}, верхняя граница",
  "page.claims": "{section}: {claims}",

  "start.title": "Две страны ведут торговую войну. Что это значит для других?",
  "start.about": "Каждая страница отвечает на один вопрос расчётом. У каждого числа есть диапазон и источник.",
  "start.asOf": "По состоянию на {date}",
  "start.language": "По-русски",

  "told.members.gain": "{bloc}: больше всех из государств-членов выигрывает {country}, {value}{range}.",
  "told.members.loss": "{bloc}: больше всех из государств-членов теряет {country}, {value}{range}.",
  "told.members.open":
    "{bloc}: ни для одного государства-члена варианты модели не сходятся в том, выигрыш это или потери.",
  "told.loser": "Среди стран, которые теряют во всех вариантах, больше всех теряет {country}: {value} ({range}).",
  "told.lost": "Меры против {seller} сокращают продажи {to} на {amount}.",
  "told.taker": "Из других продавцов больше всего получает {third}: {amount}.",
  "told.sales.up": "{country}: продажи {to} растут на {change}{range}: на {amount} сверх {before} в год.",
  "told.sales.down": "{country}: продажи {to} падают на {change}{range}: на {amount} из {before} в год.",
  "told.sales.open":
    "{country}: продажи {to} могут и вырасти, и упасть: {change}{range}, около {amount} при {before} в год.",
  "told.sector": "Из этого на отрасль «{sector}» приходится {amount}.",
  "told.market":
    "{commodity}, {year}, «{scenario}»: цена для покупателя {node} меняется с {before} до {after}{range} {unit}.",
  "told.short": "{node}: не хватает {quantity}{range} {unit}.",
  "told.leverage":
    "Если {a} и {b} прекратят всю взаимную торговлю, {a} потеряет {lossA} реального дохода (от {lowA} до {highA}). {b} потеряет {lossB} (от {lowB} до {highB}).",
  "told.alliance.both": "{title}: при принятых допущениях это выгодно обеим сторонам.",
  "told.alliance.one": "{title}: при принятых допущениях это выгодно для {yes}, но не для {no}.",
  "told.alliance.none": "{title}: при принятых допущениях это не выгодно ни одной из сторон.",
  "told.arithmetic": "Это расчёт, а не прогноз.",
  "told.measure": "Для {country} важнее всего мера «{measure}»: {value} реального дохода.",
  "told.held":
    "При сбалансированной торговле реальный доход меняется на {balanced}. Если торговые балансы закреплены, он меняется на {held}.",
  "told.worst": "Хуже всего для {country} сценарий «{scenario}»: {value}{range}.",
  "told.best": "Лучше всего для {country} сценарий «{scenario}»: {value}{range}.",
};
