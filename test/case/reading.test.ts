import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBibliography } from "../../src/case/names/bibliography.ts";
import { plainValue, readYaml } from "../../src/case/text/yamlText.ts";
import type { Problem } from "../../src/base/problems/index.ts";

/** A reading that takes longer than this hangs: a quarter MiB of YAML takes about half a second here. */
const HANG_MS = 20_000;

const said = (problems: readonly Problem[]): string[] =>
  problems.map((each) => `${each.code} ${each.line}:${each.column} ${each.message}`);

const yamlProblems = (text: string): string[] => said(readYaml("case.yaml", text).problems);

const valueOf = (text: string): unknown => {
  const { yaml, problems } = readYaml("case.yaml", text);
  expect(problems).toEqual([]);
  return plainValue(yaml!, []);
};

describe("YAML within limits", () => {
  it("every scalar stays text, and a key without a value is absent", () => {
    expect(valueOf('a: 020714\nb: NO\nc: ~\nd:\ne: ""\nf: [1e400, true]\n')).toEqual({
      a: "020714",
      b: "NO",
      c: "~",
      e: "",
      f: ["1e400", "true"],
    });
  });

  it("places are line and column, and a missing part points at what should hold it", () => {
    const { yaml } = readYaml("case.yaml", "a: 1\nb:\n  - c: x\n");
    expect(yaml?.placeOf(["b", 0, "c"])).toEqual({ file: "case.yaml", line: 3, column: 8, path: "b[0].c" });
    expect(yaml?.placeOf(["b", 0], "c")).toMatchObject({ line: 3, column: 5, path: "b[0].c" });
    expect(yaml?.placeOf(["b", 0, "d"])).toMatchObject({ line: 3, column: 5 });
  });

  it("a syntax error names its place", () => {
    expect(yamlProblems("a: 1\nb: [1, 2\n")[0]).toBe(
      "E110 3:1 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
    );
  });

  it("nesting above 64 levels is refused, whatever the style", () => {
    const styles = ["[", "{a: ", "- ", "? ", "[{a: "];
    for (const style of styles) {
      expect(yamlProblems(style.repeat(100))[0]).toMatch(/^E111 1:\d+ The document nests more than 64 levels here\.$/u);
    }
    const steps = Array.from({ length: 100 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
    expect(yamlProblems(steps)).toEqual(["E111 65:65 The document nests more than 64 levels here."]);
  });

  it("control characters written as escapes are refused, in texts and in keys", () => {
    const found = (text: string): string[] => {
      const problems: Problem[] = [];
      plainValue(readYaml("case.yaml", text).yaml!, problems);
      return said(problems);
    };
    expect(found('a: "x\\e[31m"\n')).toEqual(["E107 1:4 The text contains the invisible character U+001B."]);
    expect(found('a: "US\\u200BA"\n')).toEqual(["E107 1:4 The text contains the invisible character U+200B."]);
    expect(found('a:\n  - "\\u202Egnp"\n')).toEqual(["E107 2:5 The text contains the invisible character U+202E."]);
    expect(found('"a\\0": x\n')).toEqual(["E116 1:1 This cannot be a key."]);
    expect(found('a: "one\\n\\ttwo"\n')).toEqual([]);
  });

  it("letters are composed, so that one name is one text however its accents were typed", () => {
    expect(valueOf("Jose\u0301: Jose\u0301\n")).toEqual({ "Jos\u00E9": "Jos\u00E9" });
    expect([...(readBibliography("s.bib", "@misc{jose\u0301, title = {Jose\u0301}}\n").sources?.keys() ?? [])]).toEqual(
      ["jos\u00E9"],
    );
    const twice: Problem[] = [];
    plainValue(readYaml("case.yaml", "Jose\u0301: 1\nJos\u00E9: 2\n").yaml!, twice);
    expect(twice.map(({ code }) => code)).toEqual(["E115"]);
  });

  it("brackets inside texts are no nesting", () => {
    const text = Array.from({ length: 200 }, (_, line) => `k${line}: "[[" # [[\n`).join("");
    expect(Object.keys(valueOf(`${text}block: |\n  [[[\nplain: a [ b\n`) as object)).toHaveLength(202);
  });

  it("commas without an entry are refused before they are read", () => {
    const commas = yamlProblems(`a: [${",".repeat(500_000)}]\n`);
    expect(commas).toHaveLength(50);
    expect(commas[0]).toMatch(/^E110 1:5 .*Unexpected ,/u);
    expect(yamlProblems("]\n".repeat(200_000))).toHaveLength(50);
    expect(yamlProblems(`a: [${"[1, 2], {}, ".repeat(1000)}]\n`)).toEqual([]);
  });

  it("anchors, aliases, tags, directives and second documents are refused", () => {
    expect(yamlProblems("a: &x 1\nb: *x\n")).toEqual([
      "E112 1:4 An anchor or alias is not allowed in a case.",
      "E112 2:4 An anchor or alias is not allowed in a case.",
    ]);
    expect(yamlProblems("a: !!int 1\n")).toEqual(["E113 1:4 A tag is not allowed in a case."]);
    expect(yamlProblems("%YAML 1.2\n---\na: 1\n")).toEqual(["E114 1:1 A directive is not allowed in a case."]);
    expect(yamlProblems("a: 1\n---\nb: 2\n")).toEqual([
      "E114 2:1 A second document begins here; a case is one document.",
    ]);
  });

  it("a repeated key, a list as a key and a reserved key are problems", () => {
    const { yaml } = readYaml("case.yaml", "a: 1\na: 2\n? [x]\n: 3\n__proto__: 4\n");
    const problems: Problem[] = [];
    const value = plainValue(yaml!, problems);
    expect(said(problems)).toEqual([
      'E115 1:1 The key "a" is here twice.',
      "E116 1:1 This cannot be a key.",
      "E116 1:1 This cannot be a key.",
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("a text above 1 MiB is refused", () => {
    expect(yamlProblems("a".repeat(2 ** 20 + 1))).toEqual([
      'E105 1:1 "case.yaml" has 1048577 characters; the limit is 1 MiB.',
    ]);
  });

  it(
    "hostile texts of a quarter MiB are read without a hang",
    () => {
      const size = 2 ** 18;
      const pieces = ["[", "{a: ", "- ", "? ", "a:\n", "'", '"\\', "a: ", "|\n", "#\n", " \t", "- a\n", "[],", "&a "];
      for (const piece of pieces) {
        const { yaml } = readYaml("case.yaml", piece.repeat(Math.floor(size / piece.length)));
        if (yaml !== null) plainValue(yaml, []);
      }
      expect(pieces).toHaveLength(14);
    },
    14 * HANG_MS,
  );

  it("any YAML-like text is read without throwing", () => {
    const yamlish = fc.array(
      fc.constantFrom(
        "a",
        ":",
        " ",
        "\n",
        "-",
        "[",
        "]",
        "{",
        "}",
        "&",
        "*",
        "!",
        "|",
        "'",
        '"',
        "?",
        "#",
        "\u0002",
        "\u001F",
        "\uFEFF",
        "\r",
      ),
    );
    expect(() =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: "binary" }),
            yamlish.map((parts) => parts.join("")),
          ),
          (text) => {
            const { yaml, problems } = readYaml("case.yaml", text);
            if (yaml === null) expect(problems.length).toBeGreaterThan(0);
            else plainValue(yaml, []);
          },
        ),
        { numRuns: 2000 },
      ),
    ).not.toThrow();
  });
});

describe("BibTeX", () => {
  const bibliography = (text: string): string[] => said(readBibliography("sources.bib", text).problems);

  it("entries become plain sources without markup", () => {
    const { sources, problems } = readBibliography(
      "sources.bib",
      "@article{blp2023, title={The {Long} \\textit{and} Short}, author={Boehm, Christoph and {World Bank}}, year=2023, journal={AER}, doi={10.1257/aer.1}, note={p. 3}}",
    );
    expect(problems).toEqual([]);
    const { reference, ...plain } = sources?.get("blp2023") ?? {};
    expect(reference).toMatchObject({
      DOI: "10.1257/aer.1",
      author: [{ family: "Boehm", given: "Christoph" }, { literal: "World Bank" }],
    });
    expect(plain).toEqual({
      key: "blp2023",
      type: "article-journal",
      title: "The Long and Short",
      author: "Boehm, Christoph; World Bank",
      year: "2023",
      container: "AER",
      url: "https://doi.org/10.1257/aer.1",
      note: "p. 3",
    });
  });

  it("an address is not fetched, it is a text without entries", () => {
    expect(readBibliography("sources.bib", "https://example.org/x.bib")).toEqual({ sources: new Map(), problems: [] });
  });

  it("a syntax error names its place", () => {
    expect(bibliography("@misc{x, title = {a}\n\n@misc{y, title={b}}")).toEqual([
      "E120 3:1 This is not BibTeX: invalid syntax.",
    ]);
  });

  it("braces nested too deeply are refused before parsing", () => {
    expect(bibliography(`@misc{x, title={${"{".repeat(40)}`)).toEqual([
      "E120 1:47 This is not BibTeX: more than 32 braces are open.",
    ]);
  });

  it("a key twice and a link that is not http are problems", () => {
    expect(bibliography("@misc{a, title={A}}\n@misc{a, title={B}}")).toEqual([
      'E121 2:1 The bibliography has two entries "a".',
    ]);
    expect(bibliography("@misc{a, title={A}, url={javascript:alert(1)}}")).toEqual([
      'E122 1:1 The link of "a" is not http or https.',
    ]);
  });

  it("any text is read without throwing", () => {
    const parts = fc.array(
      fc.constantFrom("@misc", "{", "}", "a", ",", "=", '"', "\\", "\n", "@string", "#", "title", "{x}", "$", "~", "%"),
    );
    expect(() =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: "binary" }),
            parts.map((each) => each.join("")),
          ),
          (text) => {
            readBibliography("sources.bib", text);
          },
        ),
        { numRuns: 1000 },
      ),
    ).not.toThrow();
  });
});
