import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const KINDS: Readonly<Record<string, string>> = {
  scenario: "сценарий",
  measure: "мера",
  source: "источник",
  closure: "учёт торговых балансов",
  base: "базовый год",
  elasticities: "эластичности торговли",
  closing: "прекращение торговли",
  reading: "другое прочтение",
};

const REASONS: Readonly<Record<string, string>> = {
  "not solved under this setting": "с этой настройкой не решено",
  absent: "значения нет",
  "not computed": "не посчитано",
  "absent in the results": "в результатах его нет",
  "not drawn": "в случайные расчёты не входит",
  "division by 0": "деление на 0",
};

function reasonText(reason: string): string {
  const plain = reason.replace(/(?<![.\s])[.\s]+$/u, "");
  return (
    REASONS[plain] ??
    plain
      .replace(/^(.+) has no sector (.+)$/u, "в $1 нет отрасли $2")
      .replace(/^(.+) does not answer for (.+)$/u, "$1 не отвечает за $2")
  );
}

const alternative = (kind: string, name: string): string => `${KINDS[kind] ?? kind}: ${quoted(name)}`;

/** Problems of src/audit/problems/alternatives.ts, in Russian. */
export const AUDIT_ALTERNATIVES: RussianProblems = {
  W830: {
    name: "вариант без результатов",
    meaning: "Названный вариант нельзя посчитать по этому расчёту, поэтому вывод его не учитывает.",
    wayOut: "Решите то, что для него нужно, или уберите его из утверждения.",
    say: ({ id }: { readonly id: string }, kind: string, name: string, reason: string) => ({
      message: `Утверждение ${id} с другим вариантом (${alternative(kind, name)}) посчитать не удалось: ${reasonText(reason)}.`,
      expected: "вариант, для которого в расчёте есть результаты",
    }),
  },
  W833: {
    name: "это не другой вариант",
    meaning:
      "Названный вариант — это настройка, сценарий или прочтение самого утверждения, или он уже есть среди его вариантов. Он ничего не показывает, поэтому проверкой не считается.",
    wayOut: "Уберите его из утверждения или назовите то, что имелось в виду.",
    say: ({ id }: { readonly id: string }, kind: string, name: string) => ({
      message: `Утверждение ${id}: вариант (${alternative(kind, name)}) уже есть в утверждении или среди других вариантов, поэтому проверкой не считается.`,
      expected: "варианты, которые отличаются от утверждения и друг от друга",
    }),
  },
  W832: {
    name: "порог равен значению",
    meaning: "Наш порог с точностью до двух цифр равен вычисленному значению. Похоже, его выбрали, уже зная значение.",
    wayOut: "Возьмите порог, который следует из высказывания, и укажите причину.",
    say: ({ id }: { readonly id: string }, name: string, _value: number) => ({
      message: `Утверждение ${id}: порог величины ${said(name)} наш, и с точностью до двух цифр это само значение.`,
      expected: "порог, который следует из высказывания",
    }),
  },
  W831: {
    name: "вариант ничего не меняет",
    meaning: "Названный вариант не заменяет ничего из того, на чём стоит утверждение, и изменить ответ не может.",
    wayOut: "Уберите его из утверждения или возьмите в утверждение то, что он заменил бы.",
    say: ({ id }: { readonly id: string }, kind: string, name: string) => ({
      message: `В утверждении ${id} нет ничего, что мог бы заменить другой вариант (${alternative(kind, name)}).`,
      expected: "вариант чего-то, на чём стоит утверждение",
    }),
  },
};
