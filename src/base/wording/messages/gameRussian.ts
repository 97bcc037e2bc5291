import type { GAME_ENGLISH } from "./gameEnglish.ts";

/** Tariffs that countries would choose, in Russian. */
export const GAME_RUSSIAN: Readonly<Record<keyof typeof GAME_ENGLISH, string>> = {
  "game.title.base": "Мир {year} года как есть",
  "game.title.optimal": "{title}: пошлины по собственному выбору ({list})",
  "game.title.nash": "{title}: тарифная война ({list})",
  "game.title.agreed": "{title}: пошлины, о которых можно договориться ({list})",
  "game.lead.optimal":
    "{country}: если бы можно было выбрать свои пошлины и никто бы не ответил, показатель «{aim}» был бы наибольшим при таких ставках:",
  "game.lead.nash":
    "Если бы каждая сторона выбирала пошлины ради своего показателя «{aim}», никто не сдвинулся бы в одиночку от таких ставок:",
  "game.lead.agreed": "Если бы все стороны должны были выиграть поровну, больше всего дали бы такие ставки:",
  "game.aim.welfare": "реальный доход",
  "game.aim.revenue": "доход от пошлин",
  "game.rate.one": "{country}, {what}: {after} %, сейчас {before} %.",
  "game.rate.many": "{country}, {what}, {by}: от {low} до {high} %, сейчас {before} %.",
  "game.what.partner": "товары {from}",
  "game.what.all": "товары всех остальных",
  "game.by.sector": "своя ставка для каждой отрасли",
  "game.by.partner": "своя ставка для каждого продавца",
  "game.by.both": "своя ставка для каждого продавца и отрасли",
  "game.income.heading": "Реальный доход",
  "game.income.base": "К {year} году",
  "game.income.scenario": "К сценарию",
  "game.rates.heading": "Ставки",
  "game.rates.who": "Кто",
  "game.rates.on": "Откуда",
  "game.rates.now": "Сейчас",
  "game.rates.chosen": "Выбор",
  "game.rates.held": "(граница)",
  "game.rates.all": "все остальные",
  "game.rates.goods": "все товары",
  "game.rates.more": "… ещё {count}, с {option}",
  "game.notAdvice":
    "Этого требует одна цель. Это не совет: у страны есть и другие цели, и другие могут ответить. Всё остальное — как в сценарии.",
  "game.settled":
    "Насколько это точно: тот, кто сдвинулся бы в одиночку, ничего бы не выиграл; наибольший оставшийся наклон — {gradient} п. п.",
  "game.settledAgreed":
    "Насколько это точно: никакие другие пошлины не дали бы всем больше; наибольший оставшийся наклон — {gradient} п. п.",
  "game.starts.same":
    "Поиск приходит к тем же пошлинам от разных начал (их {count}); ставки расходятся не больше чем на {apart} п. п.",
  "game.starts.apart":
    "От другого начала поиск приходит к другим пошлинам; ставки расходятся до {apart} п. п., а то, что они дают, — до {payoff} п. п. Ставки не единственные.",
  "game.starts.lost": "Начал, от которых поиск не сошёлся: {count} из {all}.",
  "game.starts.one": "Начало поиска было одно, поэтому неизвестно, нет ли других таких же выгодных пошлин.",
  "game.others":
    "Когда пошлины так высоки, что никто не торгует, сдвинуться в одиночку тоже никому не выгодно: такая война здесь не показана.",
  "game.central": "Центральная оценка без разброса. Эластичности: {elasticities}. Торговые балансы: {closure}.",
};
