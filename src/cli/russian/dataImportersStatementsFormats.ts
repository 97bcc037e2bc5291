import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const INSTALL_LINES: Readonly<Record<string, string>> = { "sql.js": "npm install sql.js@1.16.0" };

const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^([^,]+), ([^,]+) or ([^,]+)$/u, "$1, $2 или $3"],
  [/^a spreadsheet \(XLSX\)$/u, "таблица XLSX"],
  [/^a table of BACI or of Comtrade$/u, "таблица BACI или Comtrade"],
  [/^a \.dna file or CSV$/u, "файл .dna или CSV"],
  [/^(\S+) or (\S+)$/u, "$1 или $2"],
  [/^an SQLite database$/u, "база данных SQLite"],
  [/^statements that quote a part of a document$/u, "высказывания, которые цитируют часть документа"],
  [/^at most (\d+) cells$/u, "ячеек не больше $1"],
];

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^it is no ZIP archive$/u, "это не архив ZIP"],
  [/^archives of the 64-bit kind are not read$/u, "64-битные архивы не читаются"],
  [/^it has (\d+) entries, more than (\d+)$/u, "файлов в архиве — $1, а допускается не больше $2"],
  [/^its list of entries is broken$/u, "список файлов в архиве повреждён"],
  [/^it is locked with a password$/u, "файл закрыт паролем"],
  [
    /^"(.+)" in it is packed by method (\d+), which is not read$/u,
    'файл "$1" в архиве сжат способом $2, который не читается',
  ],
  [/^the name "(.+)" in it leads out of it$/u, 'имя "$1" ведёт за пределы архива'],
  [/^its list gives no size for "(.+)"$/u, 'в списке файлов нет размера "$1"'],
  [
    /^it unpacks to (\d+) bytes, more than (\d+) MiB$/u,
    "объём после распаковки — $1 Б, а допускается не больше $2 МиБ",
  ],
  [/^it grows more than (\d+) times when unpacked$/u, "при распаковке архив вырастает больше чем в $1 раз"],
  [/^"(.+)" in it is cut off$/u, '"$1" в архиве обрывается'],
  [/^"(.+)" in it cannot be unpacked$/u, '"$1" в архиве не распаковать'],
  [/^"(.+)" in it has not the size that its list gives$/u, 'размер "$1" не тот, что в списке файлов'],
  [/^two of its entries have one name$/u, "у двух файлов в архиве одно имя"],
  [/^its entries share bytes$/u, "файлы в архиве занимают одни и те же байты"],
  [/^it has (\d+) cells, more than (\d+)$/u, "ячеек — $1, а допускается не больше $2"],
  [/^it holds no sheets$/u, "в нём нет ни одного листа"],
  [/^it holds more than (\d+) MiB of text$/u, "текста в нём больше $1 МиБ"],
  [/^reading it took more than (\d+) seconds$/u, "чтение заняло больше $1 с"],
  [
    /^reading it needed more than (\d+) MiB of memory, or failed$/u,
    "чтение потребовало больше $1 МиБ памяти или не удалось",
  ],
  [
    /^it is a spreadsheet of the old kind \(XLS\), or locked with a password$/u,
    "это таблица старого вида (XLS), или она закрыта паролем",
  ],
  [/^it is an archive$/u, "это архив"],
  [/^it is a database$/u, "это база данных"],
  [/^it is an old spreadsheet$/u, "это таблица старого вида (XLS)"],
  [/^its statements quote (\d+) characters, more than (\d+)$/u, "знаков в цитатах — $1, а допускается не больше $2"],
];

function translated(fragment: string, forms: readonly (readonly [RegExp, string])[]): string {
  const known = forms.find(([form]) => form.test(fragment));
  return known === undefined ? fragment : fragment.replace(known[0], known[1]);
}

/** Problems of src/data/importers/statements/problems/formats.ts, in Russian. */
export const DATA_IMPORTERS_STATEMENTS_FORMATS: RussianProblems = {
  E720: {
    name: "файл другого вида",
    meaning:
      "База данных или таблица не открывается, после распаковки она слишком велика, или её чтение остановлено: оно требовало слишком много времени или памяти.",
    wayOut: "Откройте файл в программе, которая его записала, и сохраните заново или выгрузите CSV.",
    say: (file: string, expected: string, reason: string) => ({
      message: `${file} не читается: ${quoted(translated(reason, REASONS))}.`,
      expected: translated(expected, EXPECTED),
    }),
  },
  E721: {
    name: "смешаны кодировки",
    meaning: "Часть строк файла в UTF-8, часть — нет, поэтому верно прочитать его целиком нельзя.",
    wayOut: "Сохраните файл заново в одной кодировке, лучше всего в UTF-8.",
    say: (file: string, lines: readonly number[], encoding: string) => ({
      message: `В ${file} смешаны кодировки: ${lines.length === 1 ? "строка" : "строки"} ${lines.slice(0, 10).join(", ")}${lines.length > 10 ? ", …" : ""} — в UTF-8, другие — нет (${encoding}?).`,
      expected: "одна кодировка во всём файле, лучше всего UTF-8",
    }),
  },
  E722: {
    name: "незакрытая кавычка",
    meaning: "Кавычка открывает ячейку, которая не кончается, поэтому строки сливаются.",
    wayOut: "Закройте её, а если кавычка — часть текста, удвойте её.",
    say: (_file: string, _line: number) => ({
      message: "Кавычка открыта здесь и нигде не закрыта.",
      expected: 'закрывающая "',
    }),
  },
  E737: {
    name: "рецепт не подходит",
    meaning: "Рецепт — это JSON с ключами columns, type, sheet и source, все необязательные.",
    wayOut: "Исправьте ключ, который называет сообщение.",
    say: (message: string) => ({
      message: message === "The recipe is not JSON." ? "Рецепт — не JSON." : message,
      expected:
        '{ "columns": { "их имя": "наш столбец" }, "type": "…", "sheet": "…", "source": "ключ" }, всё необязательно',
    }),
  },
  E739: {
    name: "нужная часть не установлена",
    meaning: "Чтобы читать такие файлы, нужен пакет npm, который не ставится вместе с Tertius, потому что он велик.",
    wayOut: "Выполните строку, которую печатает сообщение.",
    say: (file: string, name: string) => ({
      message: `Чтобы прочитать ${file}, нужен пакет npm ${name}, а он не установлен.`,
      expected: name,
      hints: [
        `Выполните: ${INSTALL_LINES[name] ?? `npm install ${name}`}`,
        "Или выгрузите высказывания в CSV и импортируйте его.",
      ],
    }),
  },
};
