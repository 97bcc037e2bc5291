import type { RussianProblems } from "./russianProblem.ts";

const ABOUT: Readonly<Record<string, string>> = {
  importersSetTariffs:
    "отрасли товаров, где различия пошлин между импортёрами меньше удвоенных различий между продавцами",
  unionTariffs: "пошлины членов таможенного союза, которые расходятся с пошлинами остальных членов",
  agreementTariffs: "пары с торговым соглашением, у которых всё равно есть пошлина",
  oneSidedTariffs: "пошлины иного порядка, чем остальные у импортёра, хотя продавец ничего не даёт взамен",
  knownTariffs: "пошлины, которые не сходятся с тем, что о них известно",
  ownTrade: "отрасли, которые не продают дома почти ничего или продают там всё",
};

interface Row {
  readonly importer: string | null;
  readonly seller: string | null;
  readonly sector: string | null;
  readonly found: number;
  readonly against: number;
}

function placeText({ importer, seller, sector }: Row): string {
  const pair = importer === null ? [] : [seller === importer ? importer : `${importer} на товары ${seller}`];
  return [...pair, ...(sector === null ? [] : [sector])].join(", ");
}

function worstText(worst: Row | undefined): string {
  if (worst === undefined) return "";
  return `; самое заметное — ${placeText(worst)}: ${worst.found.toFixed(1)} % против ${worst.against.toFixed(1)} %`;
}

/** Problems of src/data/packages/findings/problems.ts, in Russian. */
export const DATA_FINDINGS: RussianProblems = {
  W304: {
    name: "находка без объяснения",
    meaning:
      "Команда `data verify` нашла пошлины или продажи внутри страны, которые выглядят необычно, а пакет данных не объясняет, почему они верны. Они могут быть верны: преференции, статистика и малые страны бывают необычны. Из-за этого ничего не отвергается.",
    wayOut: "Просмотрите строки; исправьте их или запишите причину в `accepted` файла datapackage.json.",
    say: (
      _name: string,
      { id, open, checked }: { readonly id: string; readonly open: readonly Row[]; readonly checked: number },
    ) => ({
      message: `Найдено ${open.length} из ${checked}: ${ABOUT[id] ?? id}${worstText(open[0])}.`,
      hints: [
        `Исправьте строки или запишите в datapackage.json, почему они верны: { "finding": "${id}", "importers": […], "why": "…" } в \`accepted\`.`,
      ],
    }),
  },
  W305: {
    name: "объяснение без находки",
    meaning:
      "Запись в `accepted` файла datapackage.json не относится ни к одной строке, которую находит команда `data verify`.",
    wayOut: "Уберите запись или исправьте её коды.",
    say: (_name: string, id: string, _why: string) => ({
      message: `Пакет данных принимает строки ${id}, которых (уже) нет среди находок или которые принимает другая запись.`,
    }),
  },
};
