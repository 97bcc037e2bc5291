import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const MOST_LISTED = 12;

const NAMES_OF: Readonly<Record<string, string>> = {
  country: "страны",
  sector: "отрасли",
  importer: "импортёра",
  exporter: "экспортёра",
};

const someLabels = (labels: readonly string[]): string =>
  labels.length > MOST_LISTED
    ? `одна из ${count(labels.length, "метки", "меток", "меток")}, например ${labels[0] ?? ""}`
    : `одно из: ${labels.join(", ")}`;

/** Problems of src/engines/equilibrium/problems/tariffs.ts, in Russian. */
export const EQUILIBRIUM_TARIFFS: RussianProblems = {
  E413: {
    name: "пошлина неизвестной страны или отрасли",
    meaning: "Изменение пошлин называет страну или отрасль, которой в экономике нет.",
    wayOut: "Укажите метку модели: `model.countries.labels`, `model.sectors.labels`.",
    say: (
      _role: string,
      found: string,
      { name, labels }: { readonly name: string; readonly labels: readonly string[] },
    ) => ({
      message: `Изменить пошлины нельзя: ${NAMES_OF[name] ?? name} ${said(found)} в модели нет.`,
      expected: someLabels(labels),
    }),
  },
  E414: {
    name: "пошлина на свои же товары",
    meaning: "На то, что страна продаёт самой себе, пошлины нет.",
    wayOut: "Назовите другого экспортёра или не указывайте его: тогда это все остальные.",
    say: (country: string) => ({
      message: `У ${country} не может быть пошлины на то, что страна продаёт самой себе.`,
      expected: "экспортёр, отличный от импортёра",
    }),
  },
};
