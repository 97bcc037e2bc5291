import type { SurchargedTables } from "../../data/importers/index.ts";
import { economyIdentities, tradedTariff } from "../../data/packages/index.ts";
import { type Language, numberText, residualText, say, THIN_SPACE, unitLabel } from "../../base/wording/index.ts";
import { screenLines, screenTable } from "../screen.ts";

/** A tariff of a pair on what it trades, percent, or the residual of an identity, in its unit; null where nothing is traded. */
interface Moved<Label> {
  readonly of: Label;
  readonly before: number | null;
  readonly after: number | null;
}

/** What surcharges did to the tariffs of their pairs, and to the identities, as data. */
export function surchargedContent(surcharged: SurchargedTables): object {
  const tariffs = movedTariffs(surcharged).map(({ of: [importer, seller], ...moved }) => ({
    importer,
    seller,
    ...moved,
  }));
  const identities = movedIdentities(surcharged).map(({ of: { id, unit }, ...moved }) => ({ id, unit, ...moved }));
  return { tariffs, identities };
}

function movedTariffs({ plans, before, after }: SurchargedTables): Moved<readonly [string, string]>[] {
  return plans.map(({ importer, exporter }) => {
    const pair = [before.countries.indexOf(importer), before.countries.indexOf(exporter)] as const;
    return { of: [importer, exporter], before: tradedTariff(before, pair), after: tradedTariff(after, pair) };
  });
}

function movedIdentities({ before, after }: SurchargedTables): Moved<ReturnType<typeof economyIdentities>[number]>[] {
  const residuals = economyIdentities(after);
  return economyIdentities(before).map((each, at) => ({
    of: each,
    before: each.residual,
    after: residuals[at]!.residual,
  }));
}

/** The same in words and two tables. */
export function surchargedText(surcharged: SurchargedTables, language: Language): string {
  const words = screenLines([say(language, "import.surcharged", {})]);
  return [words, tariffTable(surcharged, language), "", identityTable(surcharged, language)].join("\n");
}

function tariffTable(surcharged: SurchargedTables, language: Language): string {
  const rows = movedTariffs(surcharged).map(({ of: [importer, seller], ...moved }) => ({
    pair: say(language, "finding.pair", { importer, seller }),
    ...moved,
  }));
  const percent = (value: number | null): string => {
    return `${numberText(value, language, { decimals: 2 })}${THIN_SPACE}%`;
  };
  return screenTable(
    [
      { title: say(language, "import.column.tariff", {}), of: ({ pair }) => pair },
      { title: say(language, "import.column.before", {}), of: ({ before }) => percent(before), isNumber: true },
      { title: say(language, "import.column.after", {}), of: ({ after }) => percent(after), isNumber: true },
    ],
    rows,
  );
}

function identityTable(surcharged: SurchargedTables, language: Language): string {
  const residual = (value: number | null): string => residualText(value ?? 0, language);
  return screenTable(
    [
      {
        title: say(language, "column.identity", {}),
        of: ({ of: { id } }) => say(language, `identity.${id}`, { file: "accounts.csv" }),
      },
      { title: say(language, "import.column.before", {}), of: ({ before }) => residual(before), isNumber: true },
      { title: say(language, "import.column.after", {}), of: ({ after }) => residual(after), isNumber: true },
      { title: say(language, "column.unit", {}), of: ({ of: { unit } }) => unitLabel(unit, language) },
    ],
    movedIdentities(surcharged),
  );
}
