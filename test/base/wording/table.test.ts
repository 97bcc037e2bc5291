import fc from "fast-check";
import { expect, it } from "vitest";
import { textTable, textWidth, wrapped } from "../../../src/base/wording/index.ts";

const columns = [
  { title: "Country", align: "left" },
  { title: "Real income, %", align: "right" },
] as const;

it("numbers stand under each other and headers wrap only when they must", () => {
  const rows = [
    ["Russia", "+0.0099"],
    ["China", "−0.2234"],
  ];
  expect(textTable(columns, rows, 80)).toEqual([
    "Country  Real income, %",
    "───────  ──────────────",
    "Russia          +0.0099",
    "China           −0.2234",
  ]);
  expect(textTable(columns, rows, 18)).toEqual(
    ["Country       Real", "         income, %", "───────  ─────────", "Russia     +0.0099", "China      −0.2234"].map(
      (line, at) => (at === 0 ? "Country       Real" : line),
    ),
  );
});

it("long words of the first column wrap with a hanging indent", () => {
  expect(textTable(columns, [["▸ United Arab Emirates", "1"]], 26)).toEqual([
    "Country               Real",
    "                   income,",
    "                         %",
    "─────────────────  ───────",
    "▸ United Arab            1",
    "  Emirates",
  ]);
});

it("a row of one cell is a line of its own", () => {
  expect(textTable(columns, [["  … 40 countries between"]], 80).at(-1)).toBe("  … 40 countries between");
});

it("combining marks take no room", () => {
  expect(textWidth("W\u0302")).toBe(1);
  expect(textWidth("e\u0301\u0331")).toBe(1);
});

it("wrapping keeps every word and no line is wider than asked, unless one word is", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 12, max: 40 }), (words, width) => {
      const lines = wrapped(words.join(" "), width);
      expect(lines.join(" ")).toBe(words.join(" "));
      expect(lines.every((line) => textWidth(line) <= width)).toBe(true);
    }),
  );
});

it("a word that its cell cannot hold is broken behind a mark between its parts, so that the table keeps its width", () => {
  const two = [
    { title: "Claim", align: "left" },
    { title: "What turns it", align: "left" },
  ] as const;
  const lines = textTable(two, [["C27", "facts.lng-from-plant-chn-rus-yam-flow-to-china-2019 at 2.5"]], 40);
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(40);
  expect(lines.slice(2).join("").replaceAll(" ", "")).toBe(
    "C27facts.lng-from-plant-chn-rus-yam-flow-to-china-2019at2.5",
  );
  const indented = textTable(two, [["  soybean-imports-chn-usa-2019", "x"]], 30);
  expect(Math.max(...indented.map(textWidth))).toBeLessThanOrEqual(30);
  expect(textTable(two, [["C1", "x".repeat(60)]], 30).every((line) => textWidth(line) <= 30)).toBe(true);
});

it("a header that is indented stands above its column", () => {
  const two = [
    { title: "  Claim", align: "left" },
    { title: "What turns it", align: "left" },
  ] as const;
  expect(textTable(two, [["  C1", "nothing"]], 40)).toEqual([
    "  Claim  What turns it",
    "───────  ─────────────",
    "  C1     nothing",
  ]);
});

it("a word stays whole while another column can give way", () => {
  const two = [
    { title: "Market", align: "left" },
    { title: "Flow", align: "left" },
  ] as const;
  const flow = "Other Asia Pacific → Oman";
  expect(textTable(two, [["Integrated circuits", flow]], 20).slice(2)).toEqual([
    "Integrated  Other",
    "circuits    Asia",
    "            Pacific",
    "            → Oman",
  ]);
  const broken = textTable(two, [["Integrated circuits", "Intermediate manufactures"]], 20);
  expect(broken.every((line) => textWidth(line) <= 20)).toBe(true);
});
