import type { OPEN_ENGLISH } from "./openEnglish.ts";

/** What `tertius open` and its page say beside the answer, in Russian; keys and names are those of the English messages. */
export const OPEN_RUSSIAN: Readonly<Record<keyof typeof OPEN_ENGLISH, string>> = {
  "open.served":
    "Страница следит за файлами {folder} и ничего не записывает. Откройте адрес в браузере. Завершить: {keys}.",
  "open.first": "Идёт расчёт.",
  "open.again": "Файлы изменились, идёт новый расчёт. Пока виден прежний ответ.",
  "open.current": "Ответ соответствует файлам, какие они сейчас.",
  "open.refused": "В файлах {problems}. Ниже прежний ответ, последний без ошибок.",
  "open.unanswered": "В файлах {problems}. Ответа пока нет.",
  "open.partial": "Часть ответа получить не удалось: {problems}. Ниже остальное.",
  "open.ended":
    "Команда больше не отвечает, и страница за файлами не следит. Запустите её снова и откройте адрес, который она напечатает.",
  "open.locked": "В адресе нет ключа. Откройте адрес целиком, как его напечатала команда.",
  "open.frame": "Записка",
  "open.found": "Написано: {found}",
  "open.expected": "Ожидалось: {expected}",
  "open.wayOut": "Что делать: {hint}",
  "open.explain": "Подробнее, в терминале: {command}",
  "problems.one": "ошибка",
  "problems.few": "ошибки",
  "problems.many": "ошибок",
  "problems.empty": "(пусто)",
  "problems.times": " (раз: {count})",
  "problems.then.nothingDone": "ничего не сделано",
  "problems.then.nothingWritten": "ничего не записано",
  "problems.then.nothingHalf": "наполовину ничего не записано",
  "problems.then.restStands": "остальное в силе",
  "problems.then.nothingSolved": "ничего не посчитано",
  "warnings.one": "предупреждение",
  "warnings.few": "предупреждения",
  "warnings.many": "предупреждений",
};
