import * as Plot from "@observablehq/plot";
import { changePercent, type Account, type TableBlock } from "../findings/index.ts";
import { millionText, numberText, percentText } from "../wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions, type ChartSubject } from "./chart.ts";
import { framed } from "./frame.ts";
import { tint } from "./palette.ts";

interface Cell {
  readonly sector: string;
  /** Country code, or `OTHERS`. */
  readonly partner: string;
  readonly before: number;
  readonly after: number;
  readonly change: number | null;
  readonly isSmall: boolean;
}

const OTHERS = "others";
const PARTNERS = { phone: 1, screen: 5 } as const;
/** Cells below this, in million, are too small for a percentage. */
const SMALL = 10;
/** Share of cells that reach the deepest colour. */
const DEEP_QUANTILE = 0.9;
const ROW = { phone: 28, screen: 24 } as const;

/** What a country sells, sector by partner: change of value in percent. Null when the results hold no flows. */
export function sectorHeat(subject: ChartSubject, options: ChartOptions): Chart | null {
  const { account, country } = subject;
  const phone = options.width < PHONE_WIDTH;
  const partners = partnersOf(account, country, phone ? PARTNERS.phone : PARTNERS.screen);
  const cells = cellsOf(account, country, partners);
  const largest = largestMove(cells, account);
  if (largest === null) return null;
  const title = titleOf(largest, account, country);
  const altText = altTextOf(cells, account, country);
  const text = { id: "heat", title, subtitle: subtitleOf(account, country), altText };
  const svg = framed(drawn(cells, partners, account, options), text, options, account.words);
  return { id: "heat", svg, title, altText, table: tableOf(cells, partners, account) };
}

function partnersOf(account: Account, country: string, more: number): readonly string[] {
  const { a, b } = account.case.parties;
  const sums = new Map<string, number>();
  for (const flow of account.equilibrium.flows ?? []) {
    if (flow.exporter === country && flow.importer !== country) {
      sums.set(flow.importer, (sums.get(flow.importer) ?? 0) + flow.before);
    }
  }
  const parties = [b, a].filter((party) => sums.has(party));
  const ranked = [...sums].filter(([code]) => code !== a && code !== b).toSorted((one, other) => other[1] - one[1]);
  const shown = ranked.slice(0, more).map(([code]) => code);
  return [...parties, ...shown, ...(ranked.length > shown.length ? [OTHERS] : [])];
}

function cellsOf(account: Account, country: string, partners: readonly string[]): readonly Cell[] {
  const named = new Set(partners);
  const flows = (account.equilibrium.flows ?? []).filter(
    (flow) => flow.exporter === country && flow.importer !== country,
  );
  const sectors = [...new Set(flows.map((flow) => flow.sector))];
  return sectors.flatMap((sector) =>
    partners.map((partner) => {
      const part = flows.filter((flow) => {
        const isPartner = partner === OTHERS ? !named.has(flow.importer) : flow.importer === partner;
        return flow.sector === sector && isPartner;
      });
      const before = part.reduce((sum, flow) => sum + flow.before, 0);
      const after = part.reduce((sum, flow) => sum + flow.after, 0);
      return { sector, partner, before, after, change: changePercent(before, after), isSmall: before < SMALL };
    }),
  );
}

/** The sector whose sales to B move by most money. */
function largestMove(cells: readonly Cell[], account: Account): Cell | null {
  const { a, b } = account.case.parties;
  const moved = (cell: Cell): number => Math.abs(cell.after - cell.before);
  for (const partner of [b, a]) {
    const [largest] = cells
      .filter((cell) => cell.partner === partner && cell.change !== null && moved(cell) > 0)
      .toSorted((one, other) => moved(other) - moved(one));
    if (largest !== undefined) return largest;
  }
  return null;
}

function titleOf(cell: Cell, account: Account, country: string): string {
  const { words } = account;
  return words.say("chart.heat.title", {
    country: words.country(country).subject,
    to: words.country(cell.partner).to,
    verb: words.say((cell.change ?? 0) < 0 ? "verb.fall" : "verb.rise", {}),
    sector: words.sector(cell.sector),
    change: percentText(cell.change, words.language),
  });
}

function subtitleOf(account: Account, country: string): string {
  const { words, equilibrium } = account;
  const about = words.say("chart.heat.subtitle", {
    country: words.country(country).of,
    year: String(equilibrium.baseYear),
    scenario: account.title,
  });
  const amount = `${SMALL} ${millionText(equilibrium.currency, words.language)}`;
  return `${about}; ${words.say("chart.heat.small", { amount })}`;
}

function altTextOf(cells: readonly Cell[], account: Account, country: string): string {
  const { words } = account;
  const shown = cells.filter((cell) => !cell.isSmall && cell.change !== null);
  const ordered = shown.toSorted((one, other) => other.change! - one.change!);
  const told = (cell: Cell | undefined, sign: number): string => {
    if (cell === undefined || cell.change! * sign <= 0) return words.say("chart.heat.nothing", {});
    const to = cell.partner === OTHERS ? partnerLabel(OTHERS, account) : words.country(cell.partner).to;
    return words.say("chart.heat.cell", {
      sector: words.sector(cell.sector),
      to,
      value: percentText(cell.change, words.language),
    });
  };
  return words.say("chart.heat.alt", {
    country: words.country(country).of,
    rise: told(ordered[0], 1),
    fall: told(ordered.at(-1), -1),
  });
}

function partnerLabel(partner: string, account: Account): string {
  return partner === OTHERS ? account.words.say("chart.heat.others", {}) : account.words.country(partner).label;
}

function deepest(cells: readonly Cell[]): number {
  const sizes = cells
    .filter((cell) => !cell.isSmall)
    .map((cell) => Math.abs(cell.change ?? 0))
    .toSorted((one, other) => one - other);
  return Math.max(sizes[Math.floor(DEEP_QUANTILE * sizes.length)] ?? 0, 0.1);
}

function drawn(cells: readonly Cell[], partners: readonly string[], account: Account, options: ChartOptions): Element {
  const phone = options.width < PHONE_WIDTH;
  const { words } = account;
  const sectors = [...new Set(cells.map((cell) => cell.sector))];
  const scale = deepest(cells);
  const left = phone ? 128 : 210;
  const labels = {
    textAnchor: "start",
    dx: 2 - left,
    frameAnchor: "left",
    lineWidth: phone ? 11 : 30,
    fontSize: phone ? 11 : 12,
  } as const;
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: sectors.length * (phone ? ROW.phone : ROW.screen) + 48,
    marginLeft: left,
    marginRight: 4,
    marginTop: phone ? 36 : 48,
    marginBottom: 4,
    x: { axis: null, type: "band", domain: partners, padding: 0.03 },
    y: { axis: null, type: "band", domain: sectors, padding: 0.06 },
    marks: [
      Plot.cell(cells, {
        x: "partner",
        y: "sector",
        fill: (cell: Cell) => (cell.isSmall ? "#f4f4f4" : tint(cell.change ?? 0, Math.abs(cell.change ?? 0) / scale)),
      }),
      Plot.text(cells, { x: "partner", y: "sector", text: (cell: Cell) => cellText(cell, account), fontSize: 12 }),
      Plot.text(sectors, { ...labels, y: (sector: string) => sector, text: (sector: string) => words.sector(sector) }),
      Plot.text(partners, {
        x: (partner: string) => partner,
        text: (partner: string) => partnerLabel(partner, account),
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -6,
        lineWidth: phone ? 4.4 : 4.8,
        fontSize: 11,
        fontWeight: 700,
      }),
    ],
  });
}

function cellText(cell: Cell, account: Account): string {
  if (cell.isSmall || cell.change === null) return "·";
  return numberText(cell.change, account.words.language, { decimals: 1, signed: true });
}

function tableOf(cells: readonly Cell[], partners: readonly string[], account: Account): TableBlock {
  const { words } = account;
  const sectors = [...new Set(cells.map((cell) => cell.sector))];
  return {
    kind: "table",
    id: "chart-heat",
    columns: [
      { title: words.say("column.sector", {}), unit: null },
      ...partners.map((partner) => ({ title: partnerLabel(partner, account), unit: "%" })),
    ],
    rows: sectors.map((sector) => [
      words.sector(sector),
      ...cells.filter((cell) => cell.sector === sector).map((cell) => cellText(cell, account)),
    ]),
    strong: [],
    notes: [],
  };
}
