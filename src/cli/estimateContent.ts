import { estimatedSet, type ObservedElasticity, setLines, spanName } from "../estimate/index.ts";

/** An estimate from customs records in the document of `elasticities estimate`. */
export function estimateContent(
  found: ObservedElasticity,
  sectors: readonly string[] | null,
): Readonly<Record<string, unknown>> {
  const { observed, windows, isByMonth, leftOut, dutiesUnknown, law, estimate, placebos, furtherPlacebos } = found;
  const { manifest, importer, currency, classification } = observed;
  const set = estimatedSet(found);
  return {
    package: manifest.name,
    version: manifest.version,
    importer,
    currency,
    classification,
    windows: {
      from: spanName(windows.from),
      to: spanName(windows.to),
      areChosen: windows.areChosen,
      isByMonth,
    },
    leftOut,
    dutiesUnknown,
    law: law === null ? null : { file: law.file, day: law.day },
    ...estimate,
    placebos: placebos.map(({ windows: { from, to }, estimate: own, problems }) => ({
      from: spanName(from),
      to: spanName(to),
      beta: own?.beta ?? null,
      standardErrors: own?.standardErrors ?? null,
      pairs: own?.pairs ?? null,
      failure: problems[0]?.code ?? null,
    })),
    furtherPlacebos,
    set: set === null ? null : { ...set, lines: setLines(set, sectors ?? undefined) },
  };
}
