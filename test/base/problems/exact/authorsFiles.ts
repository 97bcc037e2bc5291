const [COUNTRIES, TRADABLES] = [31, 20];
const SECTORS = 2 * TRADABLES;

function matrix(rows: number, columns: number, value: (row: number, column: number) => number): string {
  const line = (row: number): string => Array.from({ length: columns }, (_, column) => value(row, column)).join(" ");
  return `${Array.from({ length: rows }, (_, row) => line(row)).join("\n")}\n`;
}

/**
 * Files in the form of the replication package of Caliendo and Parro, of countries that trade nothing: every one buys
 * its own goods for 1, of which 0.4 is value added, and the first sector of the first country spends `inputShare` of
 * its inputs on the second sector and the rest on its own.
 */
export function authorsFiles({ inputShare }: { readonly inputShare: number }): Map<string, string> {
  const diagonal = (row: number, column: number): number => Number(row % COUNTRIES === column);
  const share = (row: number, user: number): number => {
    const input = row % SECTORS;
    if (row >= SECTORS || user !== 0) return Number(input === user);
    return input === 0 ? 1 - inputShare : input === 1 ? inputShare : 0;
  };
  return new Map([
    ["B.txt", matrix(SECTORS, COUNTRIES, () => 0.4)],
    ["IO.txt", matrix(COUNTRIES * SECTORS, SECTORS, share)],
    ["T.txt", matrix(TRADABLES, 1, () => 4)],
    ["alphas.txt", matrix(SECTORS, COUNTRIES, () => 1 / SECTORS)],
    ["tariffs1993.txt", matrix(TRADABLES * COUNTRIES, COUNTRIES, () => 0)],
    ["tariffs2005.txt", matrix(TRADABLES * COUNTRIES, COUNTRIES, () => 0)],
    ["base_withS_Din.txt", matrix(SECTORS * COUNTRIES, COUNTRIES, diagonal)],
    ["base_withS_X0.txt", matrix(SECTORS, COUNTRIES, () => 1)],
    ["base_withS_VA.txt", matrix(COUNTRIES, 1, () => 0.4 * SECTORS)],
    ["base_withS_S.txt", matrix(COUNTRIES, 1, () => 0)],
  ]);
}
