import { type Place, said, type SayingWords } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count, meant } from "./said.ts";

interface Fault {
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

const EXPECTED: Readonly<Record<string, string>> = {
  "an operator or the end": "знак действия или конец",
  "an expression": "выражение",
  "a number, a text, a path or a function": "число, текст, путь или функция",
  "an id": "id",
  "value or threshold": "value или threshold",
  "a name of the results": "имя из результатов",
  "a filter": "фильтр",
  "a name before =": "имя перед =",
  "a value behind =": "значение после =",
};

function expectedText(expected: string): string {
  const most = /^at most (\d+) (characters|parts within each other)$/u.exec(expected);
  if (most !== null) {
    const n = Number(most[1]);
    return most[2] === "characters"
      ? `не больше ${count(n, "знака", "знаков", "знаков")}`
      : `не больше ${count(n, "вложенной части", "вложенных частей", "вложенных частей")}`;
  }
  return (
    EXPECTED[expected] ??
    expected
      .replace(/^one of /u, "одна из функций: ")
      .replace(/^(\S+) with (\d+) to (\d+) operands?$/u, "$1, операндов от $2 до $3")
      .replace(/^(\S+) with (\d+) operands?$/u, "$1, операндов $2")
  );
}

const where = ({ at }: Fault): string => `знак ${at + 1}`;

function syntaxText(fault: Fault): string {
  if (fault.found === "nothing") return "Выражение пустое.";
  const stands = fault.found === "the end" ? "здесь оно кончается" : `там стоит ${said(fault.found)}`;
  return `Выражение не читается (${where(fault)}): ${stands}.`;
}

function sizeText({ found }: Fault): string {
  const characters = /^(\d+) characters$/u.exec(found)?.[1];
  if (characters === undefined) {
    return found === "a deeper part"
      ? "В выражении слишком много вложенных частей."
      : `Выражение слишком велико: ${found}.`;
  }
  return `Выражение слишком велико: в нём ${count(Number(characters), "знак", "знака", "знаков")}.`;
}

const saying = (message: string, { expected }: Fault, near: string | null): SayingWords => ({
  message,
  expected: expectedText(expected),
  hints: meant(near),
});

/** Problems of src/case/claims/problems/syntax.ts, in Russian. */
export const CASE_CLAIMS_SYNTAX: RussianProblems = {
  E800: {
    name: "не выражение",
    meaning: "Этот текст — не выражение на языке утверждений.",
    wayOut: "Исправьте место, на которое указывает сообщение. Язык описан в docs/case-format.md.",
    say: (_place: Place, fault: Fault, near: string | null) => saying(syntaxText(fault), fault, near),
  },
  E801: {
    name: "выражение слишком велико",
    meaning: "Расчёт может быть чужим, поэтому в выражении допустимо не больше 2000 знаков и 32 вложенных частей.",
    wayOut: "Разделите его: значение другого утверждения — это `claim(ID).value`.",
    say: (_place: Place, fault: Fault, near: string | null) => saying(sizeText(fault), fault, near),
  },
  E802: {
    name: "неизвестная функция",
    meaning: "В языке утверждений нет функции с таким именем.",
    wayOut: "Возьмите одну из функций, которые называет сообщение.",
    say: (_place: Place, fault: Fault, near: string | null) =>
      saying(`Функции ${said(fault.found)} в языке нет (${where(fault)}).`, fault, near),
  },
  E803: {
    name: "не то число операндов",
    meaning: "У каждой функции своё число операндов.",
    wayOut: "Добавьте или уберите операнды, как говорит сообщение.",
    say: (_place: Place, fault: Fault, near: string | null) => {
      const found = fault.found.replace(/^(\S+) with (\d+)$/u, "$1, операндов $2");
      return saying(`У функции не то число операндов: ${found} (${where(fault)}).`, fault, near);
    },
  },
};
