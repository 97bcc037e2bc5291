/** Numbers of countries, and of the blocs that the case was answered for, by code. */
interface ByCode<Figures> {
  readonly countries: Readonly<Record<string, Figures>>;
  readonly blocs?: Readonly<Record<string, NoInfer<Figures>>>;
}

/** Numbers of a country or bloc; undefined of one that the results do not hold. */
export function figuresOf<Figures>(equilibrium: ByCode<Figures>, code: string): Figures | undefined {
  const { countries } = equilibrium;
  return Object.hasOwn(countries, code) ? countries[code] : blocOf<Figures>(equilibrium, code);
}

/** Numbers of a bloc that the case was answered for; undefined of everything else. */
export function blocOf<Figures>(
  { blocs = {} }: { readonly blocs?: Readonly<Record<string, Figures>> },
  code: string,
): Figures | undefined {
  return Object.hasOwn(blocs, code) ? blocs[code] : undefined;
}
