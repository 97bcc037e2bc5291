import { caseWording } from "../../src/run/index.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mutatedInputs } from "../../src/audit/index.ts";
import { membersOf, partyCodes } from "../../src/case/index.ts";
import { briefPage } from "../../src/cli/briefPage.ts";
import { jsonDocument } from "../../src/cli/jsonDocument.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { caseScore } from "../../src/cli/caseScore.ts";
import { runScreen } from "../../src/cli/oneScreen/runScreen.ts";
import { type RunAsked, runContent } from "../../src/cli/runContent.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { answer, answerText, claimsAccount, claimsAnswer, claimsReviewPage } from "../../src/tell/findings/index.ts";
import { dateText, LANGUAGES, type Language, textWidth, wording } from "../../src/base/wording/index.ts";
import { ROOT, textOf } from "../house/sources.ts";
import { amissIn, internalNames, STILTED } from "../house/words.ts";
import { bodySize } from "../tell/brief/bodySize.ts";
import { proseOf } from "../tell/brief/prose.ts";
import { pageFaults, pageLayout, type PageScreen } from "../tell/brief/pageFaults.ts";
import { pagesBefore } from "../node/publish/pagesBefore.ts";
import { type Ground, untracedNumbers } from "../tell/brief/traces.ts";
import { type ExpectedResults, expectedResults, movedResults } from "./expectedResults.ts";
import { welfarePicture, withAnswer } from "./readme.ts";
import { CASE_NAMES, CASES, SHOWN, type SolvedCase, solvedCase } from "./solvedCase.ts";
import { left } from "../whole.ts";

/** Math.exp and Math.pow differ in last bits between majors of Node: the contract is 1e-9 on ratios. */
const TOLERANCE = 1e-9;

/** `npm run accept` writes the results that the next runs are held against. */
const ACCEPTS = process.env["TERTIUS_ACCEPT"] === "1";

/** Columns of a terminal that says nothing of its width. */
const SCREEN = 100;
/** Lines and columns of the one screen. */
const SCREEN_LINES = 40;
const NARROW = 80;
/** Tables of the whole answer of the case that is shown, in their order. */
const TABLES: readonly string[] = [
  "inForce",
  "inForce-measures",
  "inForce-sectors",
  "countries",
  "exports-RUS",
  "sectors-RUS",
  "home-RUS",
  "channels-RUS",
  "attribution-RUS",
  "home-figures",
  "home-USA",
  "home-CHN",
  "diversion-CHN-USA",
  "diversion-USA-CHN",
  "markets",
  "market-risk",
  "market-duty",
  "align-triangle",
  "positions-camps",
  "positions-strategies",
  "scenarios-RUS",
  "closures-RUS",
  "claims-verdicts",
  "identities",
];
/** Of numbers that are all wrong, those that happen to stand among the many of their place are the rest: percentages of one digit nearly always do. */
const SEEN = 0.8;
/** Bytes of a brief that can be sent. */
const HEAVIEST = 5_000_000;
/** What a reader has before him until the annex begins. */
const LONGEST = { words: 1200, figures: 10, pages: 12 } as const;

/** Sections of a brief that are held to the list of words. */
const PLAIN_SECTIONS = ["answer", "winners", "trade", "change"] as const;

/** Every section before the annex. */
const BODY = [...PLAIN_SECTIONS, "commodities", "alignment"] as const;

const SCREENS = [
  { width: 1280, language: "en", scheme: "light", firstFigure: 1200 },
  { width: 390, language: "ru", scheme: "dark", firstFigure: 1600 },
] as const satisfies readonly (PageScreen & { readonly language: Language; readonly firstFigure: number })[];

/** What `tertius run cases/<case>` prints from the root. */
function screenOf({ input, checked, ...solved }: SolvedCase, language: Language): string {
  const { options } = caseOptions({ lang: language });
  const folder = `cases/${input.case.id}`;
  const out = `out/${input.case.id}`;
  const told = { out, typedOut: null, draws: {}, checked, ...caseScore(input, options, "first") };
  return runScreen({ input, options, solved, folder, scenario: null, ...told });
}

/** Cases that every run solves; the others are left to the whole run. */
const QUICK: ReadonlySet<string> = new Set(["japan-korea-2019", "russia-eu-gas-2022"]);

for (const name of CASE_NAMES) {
  describe(`the case ${name}`, left(!QUICK.has(name)), () => {
    let solved: SolvedCase;
    let briefs: Readonly<Record<Language, string>>;
    let grounds: Readonly<Record<Language, Ground>>;
    // What is tested of the case that is shown is no test of another, to be skipped.
    const shown = name === SHOWN ? [name] : [];

    beforeAll(() => {
      solved = solvedCase(name);
      const briefIn = (language: Language): string => briefPage(solved.input, solved.results, asked(language));
      briefs = { en: briefIn("en"), ru: briefIn("ru") };
      grounds = groundsOf(solved);
    });

    // What the tests of one case close over would stay until those of all cases are done.
    afterAll(() => {
      solved = briefs = grounds = undefined!;
    });

    it("gives the results that were accepted", () => {
      const found = expectedResults(solved.results);
      const file = join(CASES, name, "expected.json");
      if (ACCEPTS) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
      expect(existsSync(file)).toBe(true);
      const expected = JSON.parse(readFileSync(file, "utf8")) as ExpectedResults;
      expect(movedResults(expected, found, TOLERANCE)).toEqual([]);
    });

    it("has no claim with a quantity that none of its inputs moves", () => {
      expect(writtenByHand(solved)).toEqual([]);
    });

    it("judges no claim by statements of its own article, and leaves none open that its words do not", () => {
      const { input, results } = solved;
      const article = input.case.claims?.article.source ?? null;
      const isOwn = (results.positions?.statements ?? []).every(({ source }) => source === article);
      const claims = results.claims ?? [];
      const coded = claims
        .flatMap(({ id, quantities }) => quantities.map((each) => ({ id, ...each })))
        .filter(({ expression, verdict }) => /\bpositions\./u.test(expression) && verdict !== "not-testable");
      expect(isOwn ? coded.map(({ id }) => id) : []).toEqual([]);
      expect(claims.filter(({ verdict, open }) => verdict === "depends-on" && open === null)).toEqual([]);
    });

    it("has a page of its claims for a reviewer", async () => {
      const account = claimsAccount(solved.results, solved.input.case, wording("en"));
      if (account === null || name !== SHOWN) return;
      await expect(claimsReviewPage(account)).toMatchFileSnapshot("../../docs/claims-review.md");
    });

    it.each(shown)("is what the first screen of the README says and draws", async () => {
      await expect(withAnswer(textOf("README.md"), screenOf(solved, "en"))).toMatchFileSnapshot(
        join(ROOT, "README.md"),
      );
      const picture = welfarePicture(briefs.en);
      expect(picture).toContain("xmlns");
      expect(labelsOf(briefs.en).join("\n")).toContain(labelsOf(picture).join("\n"));
      await expect(picture).toMatchFileSnapshot(join(ROOT, "docs/answer.svg"));
    });

    it.each(LANGUAGES)("answers on one screen: %s", (language) => {
      const lines = screenOf(solved, language).split("\n");
      expect(lines.length).toBeLessThanOrEqual(SCREEN_LINES);
      expect(lines.filter((line) => textWidth(line) > NARROW)).toEqual([]);
    });

    it.each(LANGUAGES)("answers in plain words, on the screen and in the brief: %s", (language) => {
      // A line of the screen that names a folder or a command is no sentence.
      const lines = screenOf(solved, language).split("\n");
      const said = [...lines.filter((line) => !line.includes(name)), ...proseOf(briefs[language], PLAIN_SECTIONS)];
      const names = internalNames();
      expect(said.flatMap((text) => amissIn(text, STILTED[language], names))).toEqual([]);
    });

    it("has no title in English where its Russian one is known", () => {
      const { input } = solved;
      const said = [...proseOf(briefs.ru, BODY), screenOf(solved, "ru")].join("\n");
      const translated = [...input.case.translations].filter(([own, other]) => own !== other && own.includes(" "));
      expect(translated.map(([own]) => own).filter((own) => said.includes(own))).toEqual([]);
    });

    it.each(shown)("loses no table of the answer where all is printed", () => {
      const { input, results } = solved;
      const blocks = answer(results, input.case, caseWording(input, "en"));
      const ids = blocks.flatMap((block) => (block.kind === "table" ? [block.id] : []));
      expect(ids).toEqual(TABLES);
    });

    it.each(LANGUAGES)("prints its claims within the screen: %s", (language) => {
      const { input, results } = solved;
      const account = claimsAccount(results, input.case, wording(language));
      if (account === null) return;
      const lines = answerText(claimsAnswer(account), SCREEN).split("\n");
      expect(lines.filter((line) => textWidth(line) > SCREEN)).toEqual([]);
    });

    // Pages of cases have one style sheet: the others are looked at on the narrow screen alone, and not for their colours.
    it.each(name === SHOWN ? SCREENS : [SCREENS[1]])(
      "has a brief without accessibility faults, no heavier than can be sent and no wider than $width, $scheme: $language",
      async (screen) => {
        const html = briefs[screen.language];
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HEAVIEST);
        const { faults, width } = await pageFaults(html, { ...screen, contrast: name === SHOWN });
        expect(faults).toEqual([]);
        expect(width).toBe(screen.width);
        const layout = await pageLayout(html, screen);
        expect(layout).toMatchObject({ scrollWidth: screen.width, clientWidth: screen.width, sideways: [] });
        expect(layout.firstFigure).toBeLessThanOrEqual(screen.firstFigure);
      },
    );

    it.each(LANGUAGES)("has a brief that is short before its annex: %s", (language) => {
      const { words, figures } = bodySize(briefs[language]);
      expect(words).toBeLessThanOrEqual(LONGEST.words);
      expect(figures).toBeLessThanOrEqual(LONGEST.figures);
    });

    it.each(shown)("has few pages of PDF before its annex", async () => {
      expect(await pagesBefore("Annex", briefs.en, solved.input.case.asOf)).toBeLessThanOrEqual(LONGEST.pages);
    });

    it.each(LANGUAGES)("traces every number of its brief to a result or a cited figure: %s", (language) => {
      const { results } = solved;
      const html = briefs[language];
      const { walked, untraced } = untracedNumbers(html, grounds[language]);
      expect(untraced).toEqual([]);
      expect(walked).toBeGreaterThan(results.claims === undefined ? 0 : 10 * results.claims.length);
    });

    it.each(shown)("would not trace another number", () => {
      expect(untracedNumbers(withOneChanged(briefs.en), grounds.en).untraced).not.toEqual([]);
      const other = untracedNumbers(withAllChanged(briefs.en), grounds.en);
      expect(other.untraced.length).toBeGreaterThan(SEEN * other.walked);
    });
  });
}

/** Texts of drawings. */
function labelsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/>([^<]+)<\/text>/gu)].map(([, label = ""]) => label);
}

/** A run without departures from the case. */
function asked(lang: Language): RunAsked {
  return { lang, deficits: null, elasticities: null };
}

/** What the numbers of a brief may be traced to: the document of the run, as it is printed, and the cited figures. */
function groundsOf({ input, results }: SolvedCase): Readonly<Record<Language, Ground>> {
  const { findings: english, ...rest } = runContent(input, results, asked("en"));
  const { findings: russian } = runContent(input, results, asked("ru"));
  const common = printedContent(rest);
  const ground = (language: Language, findings: unknown): Ground =>
    groundOf(input, language, { ...common, ...printedContent({ findings }) });
  return { en: ground("en", english), ru: ground("ru", russian) };
}

function printedContent(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const document = jsonDocument({ command: "run", status: "ok", problems: [], content });
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}

function groundOf(input: RunInput, language: Language, document: unknown): Ground {
  const file = join(CASES, input.case.id, "facts.csv");
  const [, ...rows] = existsSync(file) ? csvParseRows(readFileSync(file, "utf8")) : [];
  return {
    document,
    facts: new Map(rows.map((cells) => [cells[0] ?? "", cells])),
    texts: { article: [input.case.asOf, dateText(input.case.asOf, language)] },
    names: namesOf(input, language),
    parties: partiesOf(input.case),
  };
}

/** Nodes of all markets that lie in a country that the question names, or in a member. */
function partiesOf({ markets, parties }: RunInput["case"]): ReadonlySet<string> {
  const codes = new Set(partyCodes(parties).flatMap((code) => [code, ...membersOf(parties, code)]));
  return new Set(markets.flatMap(({ nodes }) => nodes.flatMap(({ id, country }) => (codes.has(country) ? [id] : []))));
}

/** Names with digits that are no results: measures, their days, scenarios of markets, studies by their years, and the years of other economies. */
/** Said of a number that is smaller than all decimals: a bound and no result. */
const BOUNDS = ["< 0.0001", "< 0,0001"];

function namesOf(input: RunInput, language: Language): readonly string[] {
  const { case: case_, headline, others } = input;
  const words = caseWording(input, language);
  const ofScenarios = [case_, ...case_.markets].flatMap(({ scenarios }) => scenarios.map(({ title }) => title));
  const ofMeasures = case_.measures.map(({ title }) => title);
  const titles = [case_.title, ...ofMeasures, ...ofScenarios].map((title) => words.title(title));
  const studies = [...headline.elasticities.values()].flatMap(({ source, estimatedOn }) => [
    ...(/\(\d{4}\)/u.exec(source) ?? []),
    ...(/\d{4}-\d{4}/u.exec(estimatedOn) ?? []).map((years) => years.replace("-", "–")),
  ]);
  return [
    ...titles.filter((title) => /\d/u.test(title)),
    ...case_.measures.flatMap(({ announced, rows }) => [
      ...(announced === null ? [] : [announced]),
      ...rows.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ]),
    ...studies,
    ...[headline, ...others].flatMap(({ manifest: { year } }) => [
      words.say("economy.ofYear", { year: String(year) }),
      words.say("inForce.note", { year: String(year) }),
    ]),
    ...case_.scenarios.map(({ at }) => dateText(at, language)),
    ...BOUNDS,
  ];
}

/** Every digit of the page's text is another. */
function withAllChanged(html: string): string {
  return html.replaceAll(/>[^<]+</gu, (text) => text.replaceAll(/\d/gu, (digit) => String((Number(digit) + 5) % 10)));
}

/** The first number of the page that is shown as a value of a claim, one digit moved. */
function withOneChanged(html: string): string {
  return html.replace(/(?<=data-path="claims\[\w+\]\.quantities\[[\w-]+\]\.value">[^\d<]*)\d/u, (digit) =>
    String((Number(digit) + 5) % 10),
  );
}

/** Quantities that no mutation of an input moves. */
function writtenByHand({ input, results }: SolvedCase): readonly string[] {
  const run = { case: input.case, results };
  return (input.case.claims?.claims ?? []).flatMap((claim) => {
    const inputs = mutatedInputs(run, claim);
    const moved = new Set(inputs.filter(({ moves }) => moves).map(({ quantity }) => quantity));
    const decided = results.claims?.find(({ id }) => id === claim.id)?.quantities ?? [];
    return decided
      .filter(({ name, value }) => value !== null && !claim.alternatives.reading.includes(name) && !moved.has(name))
      .map(({ name }) => `${claim.id} ${name}`);
  });
}
