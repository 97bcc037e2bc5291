import type { DIFF_ENGLISH } from "./diffEnglish.ts";

/** What is said of two dated answers of a case in Russian. */
export const DIFF_RUSSIAN: Readonly<Record<keyof typeof DIFF_ENGLISH, string>> = {
  "diff.title": "Что изменилось от ответа 1 к ответу 2 и почему",
  "diff.side": "{number}: ответ на {day}. {title}. Меры на {date}. Версия программы {version}.",
  "diff.turned": "{country}: в ответе 1 — {first}, в ответе 2 — уже {second}. Знак изменился. Причина: {list}.",
  "diff.moved": "{country}: в ответе 1 — {first}, в ответе 2 — {second}. Причина изменения: {list}.",
  "diff.unmoved": "{country}: в ответе 1 — {first}, в ответе 2 — {second}.",
  "diff.part": "{cause} ({points})",
  "diff.state.gain": "выигрыш ({value}; {range})",
  "diff.state.loss": "потери ({value}; {range})",
  "diff.state.open": "знак неясен ({value}; {range})",
  "diff.state.none": "заметных изменений нет ({value}; {range})",
  "diff.state.single": "{value} (один вариант модели, поэтому знак неясен)",

  "diff.cause.measure": "меры",
  "diff.cause.elasticities": "реакция покупателей на цены",
  "diff.cause.closure": "учёт торгового баланса",
  "diff.cause.data": "данные",
  "diff.cause.version": "программа",
  "diff.cause.untold": "причины, которые нельзя разделить",

  "diff.column.what": "Реальный доход, %",
  "diff.column.legend": "{letter} = {cause}",
  "diff.column.rest": "самые малые части вместе, их {count}",

  "diff.order.mean":
    "Вклад меры зависит от того, какие меры уже действуют. Здесь это среднее по всем порядкам, в которых могут идти изменённые меры. Части складываются в целое.",
  "diff.order.case":
    "Вклад меры зависит от того, какие меры уже действуют. Здесь изменённые меры идут одна за другой, как они записаны. Части складываются в целое.",
  "diff.untold": "Здесь нельзя разделить причины: {list}. Прежних данных или прежней программы нет под рукой.",
  "diff.unsolved":
    "Ответ 1 или 2 нельзя посчитать заново на имеющихся данных. Поэтому изменение показано одной частью.",
  "diff.data.same": "Данные в ответах 1 и 2 и сегодня одни и те же.",
  "diff.data.other": "Данные в ответах 1 и 2 и сегодня не одинаковы.",
  "diff.program": "Программа: в ответе 1 — версия {first}, в ответе 2 — версия {second}, сегодня — версия {today}.",
};
