import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const TYPES: Readonly<Record<string, string>> = {
  string: "текст",
  number: "число",
  int: "целое число",
  boolean: "true или false",
  array: "список",
  tuple: "список",
  object: "объект",
  record: "объект",
  undefined: "ничего",
};

function typeText(type: string): string {
  return TYPES[type] ?? type;
}

const REASONS: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^is missing$/u, () => "ключа нет"],
  [/^is missing: (.+) needs its year$/u, (file = "") => `ключа нет, а для ${file} нужен год`],
  [
    /^Invalid input: expected (\S+), received (\S+)$/u,
    (wanted = "", found = "") => `нужно: ${typeText(wanted)}; указано: ${typeText(found)}`,
  ],
  [/^Invalid (?:input|option): expected (?:one of )?(.+)$/u, (wanted = "") => `нужно: ${typeText(wanted)}`],
  [/^Unrecognized keys?: (.+)$/u, (keys = "") => `таких ключей нет: ${keys}`],
  [/^Too small: expected .+ (>=?)\s*(\S+).*$/u, (sign = "", least = "") => `слишком мало, нужно ${sign}${least}`],
  [/^Too big: expected .+ (<=?)\s*(\S+).*$/u, (sign = "", most = "") => `слишком много, нужно ${sign}${most}`],
  [
    /^lower-case letters, digits, `\.`, `_` and `-` expected$/u,
    () => "нужны строчные латинские буквы, цифры, `.`, `_` и `-`",
  ],
  [
    /^a country such as USA, or a bloc such as EU, expected$/u,
    () => "нужна страна, например USA, или группа стран, например EU",
  ],
  [/^an ISO 4217 code expected$/u, () => "нужен код ISO 4217"],
  [/^the first day first$/u, () => "сначала первый день"],
];

function reasonText(reason: string): string {
  for (const [form, text] of REASONS) {
    const found = form.exec(reason);
    if (found !== null) return text(found[1] ?? "", found[2] ?? "", found[3] ?? "");
  }
  return reason;
}

/** Problems of src/data/packages/problems/files.ts, in Russian. */
export const DATA_FILES: RussianProblems = {
  E301: {
    name: "нет файла",
    meaning: "Нет обязательного файла пакета данных или чужого формата.",
    wayOut: "Добавьте файл; его столбцы перечислены в docs/case-format.md.",
    say: (file: string) => ({ message: `Нет файла ${file}.`, expected: `файл ${file}` }),
  },
  E303: {
    name: "не JSON",
    meaning: "datapackage.json не читается.",
    wayOut: "Исправьте синтаксис: запятые, кавычки, скобки.",
    say: (file: string) => ({ message: `${file} — не JSON.`, expected: "объект JSON" }),
  },
  E304: {
    name: "неверное описание пакета",
    meaning: "В datapackage.json нет нужного ключа, есть неизвестный или значение ключа не того вида.",
    wayOut:
      "Впишите то, о чём говорит сообщение: без названия, года, единицы и лицензии нельзя сослаться ни на одно число.",
    say: (file: string, path: string, reason: string) => ({
      message: `${file}, ${path === "top level" ? "верхний уровень" : quoted(path)}: ${quoted(reasonText(reason))}.`,
    }),
  },
  E318: {
    name: "пустая таблица",
    meaning: "В таблице нет строк, а они нужны.",
    wayOut: "Заполните её.",
    say: (file: string) => ({ message: `В ${file} нет строк.`, expected: "хотя бы одна строка" }),
  },
  E323: {
    name: "незакрытая кавычка",
    meaning: "Двойная кавычка открывает текст, который не кончается, поэтому остаток файла не прочитать.",
    wayOut: "Закройте её или удвойте, если она часть текста.",
    say: (_file: string, _line: number) => ({
      message: "Двойная кавычка открыта здесь и нигде не закрыта.",
      expected: "чётное число двойных кавычек",
    }),
  },
  E324: {
    name: "слишком большой пакет",
    meaning: "Произведение «страны² × отрасли» больше, чем программа может рассчитать.",
    wayOut: "Объедините страны или отрасли.",
    say: (countries: number, sectors: number, cells: number, limit: number) => ({
      message: `${count(countries, "страна", "страны", "стран")} и ${count(sectors, "отрасль", "отрасли", "отраслей")} дают ${count(cells, "ячейку", "ячейки", "ячеек")}; предел — ${limit}.`,
      expected: `ячеек не больше ${limit}`,
    }),
  },
  E325: {
    name: "ещё такие же ошибки",
    meaning: "В файле так много строк с ошибками, что перечислены только первые.",
    wayOut: "Исправьте перечисленные: у остальных причина обычно та же.",
    say: (file: string, more: number) => ({
      message: `В ${file} ещё ${count(more, "строка с ошибками", "строки с ошибками", "строк с ошибками")}; они не перечислены.`,
    }),
  },
  E327: {
    name: "слишком длинная таблица",
    meaning:
      "В списке стран, отраслей или эластичностей или в таблице соответствий больше строк, чем нужно любой экономике.",
    wayOut: "Проверьте, тот ли это файл.",
    say: (file: string, rows: number, limit: number) => ({
      message: `В ${file} ${count(rows, "строка", "строки", "строк")}; предел — ${limit}.`,
      expected: `строк не больше ${limit}`,
    }),
  },
  E170: {
    name: "слишком широкая таблица",
    meaning: "В таблице больше столбцов, чем в любой таблице формата; читать их все было бы слишком долго.",
    wayOut: "Уберите столбцы, которых формат не знает, или разделите таблицу.",
    say: (file: string, columns: number, limit: number) => ({
      message: `В ${file} ${count(columns, "столбец", "столбца", "столбцов")}; предел — ${limit}.`,
      expected: `столбцов не больше ${limit}`,
      hints: ["Уберите столбцы, которых формат не знает, или разделите таблицу."],
    }),
  },
  E365: {
    name: "пакет другого вида",
    meaning:
      "Назван пакет не того вида. Виды пакетов: экономика, голосования, таблицы Совета Безопасности, проверенные союзы и наблюдавшаяся торговля.",
    wayOut: "Укажите имя пакета нужного вида.",
    say: (name: string, found: string, expected: string) => ({
      message: `${name === "The package" ? "Это" : `${quoted(name)} —`} пакет вида "${found}", а нужен "${expected}".`,
      expected,
      hints: ["`tertius data list` показывает вид каждого пакета."],
    }),
  },
};
