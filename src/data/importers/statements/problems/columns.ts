import { count, defineProblem, meant, type Problem, quoted, said } from "../../../../base/problems/index.ts";
import { counted, nearest } from "../../../../base/wording/index.ts";
import { listed } from "./listed.ts";

export const columnTwice = defineProblem(
  "E723",
  {
    name: "column stands twice",
    meaning: "Two columns have the same name, so it is unclear which is meant.",
    wayOut: "Rename or remove one of them.",
  },
  (file: string, name: string) => ({
    place: { file, line: 1, path: `column ${quoted(name)}` },
    message: `The column "${quoted(name)}" is in ${file} twice.`,
    found: name,
    expected: "every column once",
  }),
);

const CELLS = { one: "ячейка", few: "ячейки", many: "ячеек" };

export const rowOfAnotherLength = defineProblem("E724", {
  name: "row of another length",
  meaning: "A row has more or fewer cells than the header has names.",
  wayOut: "Quote cells that hold the separator.",
});

/** E724 */
export function rowLengthDiffers(file: string, line: number, found: number, expected: number): Problem {
  return rowOfAnotherLength({
    place: { file, line, path: `row ${line}` },
    message: `Row ${line} has ${count(found, "cell")}, the header ${expected}.`,
    found: String(found),
    expected: `${expected} cells`,
    russian: {
      message: `В строке ${line} — ${counted(found, CELLS, "ru")}, а в заголовке — ${expected}.`,
      expected: counted(expected, CELLS, "ru"),
    },
  });
}

/** E724 */
export function rowsNotListed(file: string, more: number): Problem {
  return rowOfAnotherLength({
    place: { file },
    message: `${more} more problems of rows in ${file} are not listed.`,
    found: more,
    hints: ["Mend those that are listed, then import again."],
    russian: {
      message: `Показаны не все ошибки в строках ${file}: есть ещё ${more}.`,
      hints: ["Исправьте показанные и импортируйте файл снова."],
    },
  });
}

export const columnNotFound = defineProblem("E725", {
  name: "column not found",
  meaning:
    "Statements need columns for concept and speaker, segments for document and code. No column of this file is one of these.",
  wayOut: "Rename the column, or say in a recipe which one it is.",
});

/** E725 */
export function columnMissing(file: string, column: string, header: readonly string[]): Problem {
  const near = nearest(column, header);
  const example = `{ "columns": { "their name": "${column.split(/,| or /u)[0]}" } }`;
  return columnNotFound({
    place: { file, line: 1, path: `column ${column}` },
    message: `No column of ${file} can be taken for ${column}.`,
    found: listed(header),
    expected: `a column ${column}`,
    hints: [...meant(near), `A recipe can say which it is: ${example}.`],
    russian: {
      message: `Ни один столбец в ${file} не подходит на место ${column.replace(" or ", " или ")}.`,
      expected: `столбец ${column.replace(" or ", " или ")}`,
      hints: [...nearInRussian(near), `Какой это столбец, можно указать в рецепте: ${example}.`],
    },
  });
}

/** E725 */
export function statedColumnMissing(file: string, name: string, header: readonly string[]): Problem {
  const near = nearest(name, header);
  return columnNotFound({
    place: { file, line: 1, path: `column ${quoted(name)}` },
    message: `The recipe names a column "${quoted(name)}", which ${file} does not have.`,
    found: listed(header),
    expected: `a column ${quoted(name)}`,
    hints: meant(near),
    russian: {
      message: `В рецепте назван столбец ${said(name)}, а в ${file} его нет.`,
      expected: `столбец ${quoted(name)}`,
      hints: nearInRussian(near),
    },
  });
}

/** E725 */
export function unknownColumn(name: string, column: string, known: readonly string[]): Problem {
  const near = nearest(column, known);
  return columnNotFound({
    place: { file: "recipe", path: `columns.${quoted(name)}` },
    message: `The recipe makes "${quoted(name)}" a column "${quoted(column)}", which statements.csv does not have.`,
    found: column,
    expected: `one of ${known.join(", ")}`,
    hints: meant(near),
    russian: {
      message: `По рецепту ${said(name)} — столбец ${said(column)}, а в statements.csv такого нет.`,
      expected: `один из столбцов: ${known.join(", ")}`,
      hints: nearInRussian(near),
    },
  });
}

function nearInRussian(near: string | null): readonly string[] {
  return near === null ? [] : [`Может быть, ${said(near)}?`];
}
