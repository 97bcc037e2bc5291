import type { RussianProblems } from "./russianProblem.ts";

const KINDS: Readonly<Record<string, string>> = { tariff: "пошлина", "export subsidy": "экспортная субсидия" };

/** Problems of src/models/trade/problems.ts, in Russian. */
export const MODELS_TRADE: RussianProblems = {
  E228: {
    name: "пошлина −100 % или ниже",
    meaning:
      "Вместе строки доводят пошлину до −100 % или ниже либо субсидию до 100 % или выше: у товара не осталось бы цены.",
    wayOut: "Исправьте ставки или закончите одну строку там, где начинается другая.",
    say: (what: string, scenario: string, cell: string, percent: number, cells: number) => ({
      message: `В сценарии "${scenario}" ${KINDS[what] ?? what} (${cellNamed(cell)}) доходит до ${percent} %${
        cells > 1 ? `; всего таких ячеек: ${cells}` : ""
      }.`,
      expected: what === "tariff" ? "выше −100 %" : "ниже 100 %",
    }),
  },
  W208: {
    name: "запрет на часть отрасли",
    meaning: "В другом пакете запрещённая отрасль — часть более широкой. Закрыта только эта часть, а не вся отрасль.",
    wayOut: "Сравните с основным пакетом, где запрет точен.",
    say: (scenario: string, name: string, sectors: readonly string[]) => ({
      message: `В ${name} запреты сценария "${scenario}" охватывают только часть ${ofSectors(sectors)}; закрыта эта доля.`,
    }),
  },
  W222: {
    name: "квота на часть отрасли",
    meaning:
      "В другом пакете ограниченная отрасль — часть более широкой. Остальное берётся в количестве базового года, поэтому квота на широкую отрасль слабее.",
    wayOut: "Сравните с основным пакетом, где квота точна.",
    say: (scenario: string, name: string, sectors: readonly string[]) => ({
      message: `В ${name} квоты сценария "${scenario}" относятся к части ${ofSectors(sectors)}; остальное берётся в количестве базового года.`,
    }),
  },
  W223: {
    name: "квота без торговли",
    meaning: "Квота — часть торговли базового года, а здесь в базовом году не торговали: ограничивать нечего.",
    wayOut: "Укажите продавцов или отрасли, которые торговали в базовом году, или уберите строку.",
    say: (scenario: string, name: string, sectors: readonly string[]) => ({
      message: `В ${name} нет торговли там, где сценарий "${scenario}" ограничивает ${sectors.join(", ")}; квота не учтена.`,
    }),
  },
  W209: {
    name: "отрасль без соответствия",
    meaning: "Отрасли основного пакета в другом пакете ничего не соответствует; её строки там не действуют.",
    wayOut: "Дополните concordance.csv основного пакета.",
    say: (scenario: string, name: string, sectors: readonly string[]) => ({
      message: `В ${name} ничего не соответствует отраслям основного пакета: ${sectors.join(", ")}. В сценарии "${scenario}" строки этих отраслей там не действуют.`,
    }),
  },
};

function cellNamed(cell: string): string {
  return cell.replace(/^([^,]+), (\S+) from ([^\s,]+),$/u, "$1, покупатель $2, продавец $3");
}

function ofSectors(sectors: readonly string[]): string {
  return `${sectors.length === 1 ? "отрасли" : "отраслей"} ${sectors.join(", ")}`;
}
