import type { Problem } from "../../../../src/base/problems/index.ts";
import {
  CASE,
  type Change,
  CODEBOOK,
  HEADER,
  readChanged,
  row,
  STATEMENTS,
} from "../../../case/positions/positionsText.ts";
import type { Provoked } from "./provoked.ts";

/** Problems of the new case on positions after some texts were replaced. */
const slip =
  (...changes: readonly Change[]) =>
  (): readonly Problem[] =>
    readChanged(...changes).problems;

/** Problems of the new case with one more row, sound but for these cells. */
const cells = (own: Readonly<Record<string, string>>): (() => readonly Problem[]) => slip([STATEMENTS, "+", row(own)]);

const army = "  - { id: army, name: { en: army }, definition: Soldiers. }\nconcepts:";

const alone = (coder: string): readonly Problem[] =>
  slip([CASE, STATEMENTS, "positions/other.csv"], ["positions/other.csv", "+", `${HEADER}\n${row({ coder })}`])();

const networks = (settings: string): readonly Problem[] =>
  slip([CASE, "codebook.yaml\n", `codebook.yaml\n  networks: { asked: ${settings} }\n`])();

/** The positions block of a case. */
export const POSITIONS_PROVOKED: Provoked = {
  E710: cells({ source: "", locator: "" }),
  E711: () => [
    ...cells({ camp: "offical" })(),
    ...slip([CASE, "codebook.yaml\n", "codebook.yaml\n  camps: [army]\n"])(),
  ],
  E712: cells({ concept: "talk" }),
  E713: cells({ position: "2", position_alternative: "-1.5" }),
  E714: cells({ position: "", position_alternative: "1" }),
  E715: cells({ strategy: "hedging" }),
  E716: () => [
    ...slip([CODEBOOK, "id: business", "id: official"])(),
    ...slip([CODEBOOK, "id: orders-from-a", "id: talks"])(),
    ...slip([CODEBOOK, "id: lean", "id: leverage"])(),
    ...slip([CODEBOOK, "id: coder-2", "id: coder-1"])(),
    ...slip([CASE, "codebook.yaml\n", "codebook.yaml\n  camps: [official, official]\n"])(),
  ],
  E717: () => [
    ...cells({ date: "2019-02-30" })(),
    ...cells({ date: "2019-13", date_precision: "month" })(),
    ...cells({ date: "2019", date_precision: "day" })(),
    ...cells({ date: "2019-05", date_precision: "year" })(),
    ...cells({ date: "", date_precision: "month" })(),
    ...cells({ date: "2019", date_precision: "undated" })(),
  ],
  E718: cells({ coder: "coder-3" }),
  E719: () => [...cells({ id: "X02" })(), ...slip([STATEMENTS, "+", row({ coder: "" }).concat(row({ coder: "" }))])()],
  E750: cells({ note: "Ïóòèí" }),
  E751: () => [
    ...slip([CODEBOOK, "low: -1", "low: 1"])(),
    ...slip([CODEBOOK, '    "1": { en: with B, ru: с Б }\n', ""])(),
  ],
  E752: cells({ language: "english" }),
  E754: () => [
    ...networks("{ kind: two-mode, normalization: cosine, qualifier: conflict, kernel: gaussian, windowSize: 3 }"),
    ...networks("{ kind: event-list, timeWindow: days, windowSize: 3, centre: 2019-01-01 }"),
  ],
  W715: slip(
    [CASE, "codebook.yaml\n", "codebook.yaml\n  entities: positions/entities.csv\n"],
    ["positions/entities.csv", "+", "variable,value,Type\nlocation,Brno,city\nperson,First Minister,state\n"],
  ),
  E753: cells({ person: "" }),
  W710: () => [
    ...slip([CODEBOOK, "concepts:", army])(),
    ...slip([CODEBOOK, "concepts:", army], [STATEMENTS, "+", row({ camp: "army", position: "" })])(),
  ],
  W711: () => [...alone("coder-1"), ...alone("")],
  W712: slip(),
  W713: cells({ locator: "" }),
  W716: slip([STATEMENTS, "+", row({ id: "Y01" }) + row({ id: "Y02" })]),
  W717: slip([
    STATEMENTS,
    "+",
    row({ id: "Y01", person: "José", organization: "Port of A" }) +
      row({ id: "Y02", person: "josé", organization: "Port  of A" }),
  ]),
  W714: cells({ paraphrase_en: "" }),
};
