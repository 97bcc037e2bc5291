import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { briefHtml } from "../../../src/page/index.ts";
import { pdfMaker, type PdfMaker, type TypstOptions } from "../../../src/node/publish/index.ts";
import { pdfMakerWith } from "../../../src/node/publish/pdfBytes.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { caseOf } from "../../tell/findings/fixture.ts";
import { briefInput } from "../../tell/brief/briefFixture.ts";
import { openedPdf } from "./openedPdf.ts";

const DATE = "2020-08-01";
const ANY_TEXTS = 8;
const LETTERS = "ab#$*_@<>[](){}\\\"'/-=~`;:,.&ЯёŴ→ \n";

let make: PdfMaker;
beforeAll(() => {
  const made = pdfMaker();
  if (typeof made !== "function") throw new Error(made.message);
  make = made;
});

/** A page as PDF that has all of it. */
function pdf(html: string, options: TypstOptions): Uint8Array {
  const { bytes, problems } = make(html, options);
  expect(problems).toEqual([]);
  return bytes!;
}

/** Text of all pages without spaces: a line may break anywhere between words. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await openedPdf(bytes);
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    texts.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  return squeezed(texts.join(""));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

it("a PDF that is read leaves the language its own methods", () => {
  const methods = [
    Reflect.get(Array.prototype, "push"),
    ...["stringify", "parse"].map((name) => Reflect.get(JSON, name)),
  ];
  for (const method of methods) expect(String(method)).toContain("[native code]");
});

describe("a brief as PDF", () => {
  it.each<Language>(["en", "ru"])("says in %s what the page says, as text that can be selected", async (language) => {
    const html = briefHtml(briefInput(language));
    const text = await textOf(pdf(html, { date: DATE }));
    const said = [...html.matchAll(/<(h[1-3]|li|th scope="row")>([^<]+)<\//g)].map(([, , words = ""]) => words);
    expect(said.length).toBeGreaterThan(20);
    const plain = said.map((words) =>
      words.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
    );
    expect(plain.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });

  it("embeds its fonts, and no other", async () => {
    const document = await openedPdf(pdf(briefHtml(briefInput("ru")), { date: DATE }));
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getOperatorList();
      const { styles } = await page.getTextContent();
      for (const style of Object.keys(styles)) {
        const font = page.commonObjs.get(style) as { readonly name: string; readonly missingFile: boolean };
        expect(font.name).toMatch(/^[A-Z]{6}\+TertiusInter$/);
        expect(font.missingFile).toBe(false);
      }
    }
  });

  it("is the same bytes each time, and bears the date of the case", async () => {
    const html = briefHtml(briefInput());
    const once = pdf(html, { date: DATE });
    const again = pdfMaker();
    expect(typeof again === "function" ? again(html, { date: DATE }) : again).toEqual({ bytes: once, problems: [] });
    const document = await openedPdf(once);
    const { info } = (await document.getMetadata()) as unknown as { readonly info: Record<string, string> };
    expect(info["CreationDate"]).toBe("D:20200801000000Z");
    expect(info["Title"]).toBe(/<title>(.*)<\/title>/.exec(html)?.[1]);
  });

  it("names its language and carries alternative texts", () => {
    const bytes = pdf(briefHtml(briefInput("ru")), { date: DATE });
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).toContain("/Lang");
    expect(raw).toContain("/StructTreeRoot");
  });

  it("links to the web, and to nothing else", async () => {
    const page = pageOf(
      '<p><a href="https://example.org/a?b=1">there</a> <a href="#x">inside</a> <a href="javascript:x">no</a></p>',
    );
    const document = await openedPdf(pdf(page, { date: DATE }));
    const links = await (await document.getPage(1)).getAnnotations();
    expect(links.map((link: { url?: string }) => link.url)).toEqual(["https://example.org/a?b=1"]);
  });

  it("takes text for text: no word of it is read as markup", async () => {
    const hostile = '#panic("x") $x$ *b* _i_ @r <l> [c] \\" // c';
    const text = await textOf(pdf(briefHtml(briefInput("en", { case: caseOf({ title: hostile }) })), { date: DATE }));
    expect(text).toContain(squeezed(hostile));
  });

  it("holds any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), minLength: 1 }), {
          minLength: 20,
          maxLength: 40,
        }),
        async (texts) => {
          const page = pageOf(texts.map((text) => `<p>x${escaped(text)}x</p>`).join(""));
          expect(await textOf(pdf(page, { date: DATE }))).toContain(
            squeezed(texts.map((text) => `x${text}x`).join("")).slice(0, 60),
          );
        },
      ),
      { numRuns: ANY_TEXTS, seed: 1 },
    );
  });

  it("leaves out a chart that cannot be drawn, names it and keeps the rest", async () => {
    const page = pageOf(
      `<p>before</p><figure id="figure-bars-RUS"><div class="screen"><svg a=<></svg></div></figure><p>after</p>`,
    );
    const { bytes, problems } = make(page, { date: DATE });
    expect(problems).toMatchObject([{ code: "W970", path: "figure bars-RUS" }]);
    expect(problems[0]?.message).toMatch(
      /^The chart "bars-RUS" could not be painted for PDF and is left out there: failed to parse SVG/u,
    );
    expect(await textOf(bytes!)).toContain("beforeafter");
  });

  it("that cannot be set is a problem with its reason in words", () => {
    const refusing = pdfMakerWith(() => {
      throw Object.assign(new Error(""), { code: "0: unknown variable: x" });
    });
    const { bytes, problems } = refusing(pageOf("<p>x</p>"), { date: DATE });
    expect(bytes).toBeNull();
    expect(problems).toMatchObject([
      {
        code: "E970",
        message: "The brief could not be set as PDF: unknown variable: x.",
        found: "unknown variable: x",
      },
    ]);
  });
});
