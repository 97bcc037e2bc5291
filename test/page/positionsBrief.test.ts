import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { briefHtml } from "../../src/page/index.ts";
import { positionsCharts } from "../../src/tell/charts/index.ts";
import { positionsAccount } from "../../src/tell/findings/index.ts";
import { svgDocument } from "../../src/node/publish/index.ts";
import { runPositions } from "../../src/solve/index.ts";
import { LANGUAGES } from "../../src/base/wording/index.ts";
import { results, words } from "../tell/findings/fixture.ts";
import { flagshipPositionsCase } from "../solve/positions/positionsCases.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";

it.each(LANGUAGES)(
  "a brief in %s shows where camps stand with its charts, each with its data and its text",
  (language) => {
    const found = runPositions(flagshipPositionsCase())!.positions;
    const account = positionsAccount({ positions: found }, flagshipPositionsCase(), words(language))!;
    const charts = positionsCharts(account, { document: svgDocument(), version: "0.1.0" });
    const page = briefHtml(
      briefInput(language, { results: { ...results(), positions: found }, positionsCharts: charts }),
    );
    for (const key of ["stances-camps", "speakers-time", "network-ties"]) expect(page).toContain(`id="chart-${key}"`);
    const [first] = charts;
    expect(page).toContain(first.screen.altText);
    const { document } = parseHTML(page);
    expect(document.querySelector("#chart-stances-camps")!.closest("section")!.id).toBe("alignment");
    expect(document.querySelector("#tables")!.textContent).toContain(account.positions.codes.provenance[language]!);
  },
);
