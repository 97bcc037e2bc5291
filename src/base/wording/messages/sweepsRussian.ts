import type { SWEEPS_ENGLISH } from "./sweepsEnglish.ts";

/** What a sweep of draws and its workers say, in Russian. */
export const SWEEPS_RUSSIAN: Readonly<Record<keyof typeof SWEEPS_ENGLISH, string>> = {
  "runs.one": "расчёт",
  "runs.few": "расчёта",
  "runs.many": "расчётов",
  "shards.one": "часть",
  "shards.few": "части",
  "shards.many": "частей",
  "left.seconds": "осталось {count} с",
  "left.minutes": "осталось {count} мин",
  "left.hours": "осталось {count} ч",
  "sweep.draws.begun": "Идут расчёты; частей: {all}, из них готово {there}.",
  "sweep.draws.none": "Доля {part} из {parts} пуста: в серии всего {shards}.",
  "sweep.draws.title": "{runs} со случайными эластичностями, зерно {seed}",
  "sweep.draws.all": "Готово всё: {shards} в папке {folder}, из них сейчас сделано {made}.",
  "sweep.draws.some":
    "Готовых частей {present} из {expected}; папка {folder}. Сейчас сделано: {made}. Та же команда с {option} сделает остальные и подведёт итог.",
  "sweep.draws.part":
    "Готовых частей {present} из {expected}; папка {folder}. Сейчас сделано: {made}. Остальное сделают другие доли, последняя подведёт итог. С {option} и без {share} эта команда сделает всё недостающее.",
  "sweep.draws.allOk": "Ответ есть у каждого расчёта.",
  "sweep.draws.someOk": "Без ответа {part} расчётов из {all}, по кодам: {codes}. Числа ниже — по остальным.",
  "sweep.draws.country": "Реальный доход",
  "sweep.draws.scenario": "Сценарий",
  "sweep.draws.sets":
    "Каждый расчёт берёт один из наборов эластичностей, все одинаково часто: {sets}. Общая часть ошибок в одном наборе: {percent} % дисперсии.",
  "sweep.draws.one":
    "Каждый расчёт берёт эластичности набора: {sets}. Общая часть ошибок его оценок: {percent} % дисперсии.",
  "sweep.draws.tooFew": "Если расчётов {draws}, доли в 5 и 95 % не назвать; нужно не меньше {least}.",
  "sweep.draws.note": "Все числа — в таблице {table}, каждый расчёт — в файлах папки {folder}.",
  "worker.begun": "Ждём расчётов по адресу {address}; потоков: {threads}. {keys} завершает работу.",
  "worker.done": "Сделано: {shards}.",
};
