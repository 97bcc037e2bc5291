import ts from "typescript";
import { syntaxTree } from "./sources.ts";

/** Types whose return makes a function a quantity. */
const QUANTITY = /^(number|Float64Array|Parameter|readonly number\[\]|number\[\])$/;

/** What the docstrings of a file lack: each export has one, or is the definition of a problem; quantities of engines and numerics name unit and source. */
export function missingDocstrings(file: string, text: string): string[] {
  const tree = syntaxTree(file, text);
  return tree.statements.flatMap((statement) => {
    if (!isExported(statement) || isProblem(statement)) return [];
    const names = declaredNames(statement);
    const comment = docComment(statement, text);
    const at = `${file}:${tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1}: ${names}`;
    if (comment === null) return [`${at} has no docstring`];
    return missingTags(file, statement, comment).map((tag) => `${at} returns a quantity without ${tag}`);
  });
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The definition of a problem says itself what it means. */
function isProblem(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const initializers = statement.declarationList.declarations.map(({ initializer }) => initializer);
  return initializers.every(
    (each) => each !== undefined && ts.isCallExpression(each) && each.expression.getText() === "defineProblem",
  );
}

function declaredNames(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((each) => each.name.getText()).join(", ");
  }
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name?.text ?? "an export";
}

function docComment(statement: ts.Statement, text: string): string | null {
  const ranges = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const last = ranges.map((range) => text.slice(range.pos, range.end)).findLast((each) => each.startsWith("/**"));
  return last ?? null;
}

function missingTags(file: string, statement: ts.Statement, comment: string): string[] {
  if (!/^src\/(engines|numerics)\//.test(file) || !ts.isFunctionDeclaration(statement)) return [];
  if (!QUANTITY.test(statement.type?.getText() ?? "")) return [];
  return ["@unit", "@source"].filter((tag) => !comment.includes(tag));
}
