import { randomBytes } from "node:crypto";
import { archive, type Packed } from "./archive.ts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** The parts of a workbook of one sheet, but for the sheet. */
const AROUND: readonly Packed[] = [
  {
    name: "[Content_Types].xml",
    content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  },
  {
    name: "_rels/.rels",
    content: `<Relationships xmlns="${PACKAGE}/relationships">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  },
  {
    name: "xl/workbook.xml",
    content: `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Codes" sheetId="1" r:id="r1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: `<Relationships xmlns="${PACKAGE}/relationships">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  },
];

const SHEET = "xl/worksheets/sheet1.xml";

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...texts: readonly string[]): string => `<row>${texts.map(cell).join("")}</row>`;
const sheetOf = (rows: string, after = ""): string =>
  `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`;
const HEADER = row("id", "person", "concept", "agreement");
const GOOD = sheetOf(HEADER + row("1", "P", "c", "1"));

/** A workbook whose sheet is packed as told. */
function book(sheet: string | Uint8Array, told: Partial<Packed> = {}, more: readonly Packed[] = []): Uint8Array {
  return archive([...AROUND, { name: SHEET, content: sheet, ...told }, ...more]);
}

const blanks = (mebibytes: number): Uint8Array =>
  Buffer.concat([Buffer.from(GOOD), Buffer.alloc(mebibytes * 2 ** 20, " ")]);

/** Content that hardly packs, so that the ratio of a large part stays small. */
const noise = (bytes: number): Packed => ({ name: "xl/media/noise.bin", content: randomBytes(bytes), method: 0 });

/** Archive with some of its bytes changed, counted from the end where negative. */
function changed(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at < 0 ? copy.length + at : at);
  return copy;
}

const ENTITIES = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`,
).join("");
const BOMB = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${ENTITIES}]>`;

const many = (count: number): Packed[] =>
  Array.from({ length: count }, (_, at) => ({ name: `xl/x${at}.xml`, content: "" }));

/** Rows of many cells, as small as they can be written. */
const fullRows = (rows: number, columns: number): string =>
  sheetOf(`<row>${"<c><v>7</v></c>".repeat(columns)}</row>`.repeat(rows));

const sharedStrings = (count: number): Packed => ({
  name: "xl/sharedStrings.xml",
  content: `<sst ${MAIN}>${Array.from({ length: count }, (_, at) => `<si><t>${at}</t></si>`).join("")}</sst>`,
});

/** A hostile file: what it is, and the start of the reason that it is refused with; null: it is read, and does no harm. */
export interface Hostile {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly refused: RegExp | null;
  /** Whether it costs so much that it is only opened in a process with limits. */
  readonly isHeavy?: true;
  /** Whether its cost is measured in every run of the tests. */
  readonly isMeasured?: true;
}

/** Workbooks and archives that strangers may send. */
export const HOSTILE_WORKBOOKS: readonly Hostile[] = [
  {
    name: "a bomb whose list gives zero bytes",
    make: () => book(blanks(300), { unpacked: 0 }),
    refused: /has not the size/u,
  },
  {
    name: "a bomb whose list gives too few bytes",
    make: () => book(blanks(300), { unpacked: 9000 }),
    refused: /has not the size/u,
  },
  { name: "a bomb whose list is true", make: () => book(blanks(300)), refused: /unpacks to 314\d+ bytes/u },
  { name: "a part that grows a thousand times", make: () => book(blanks(20)), refused: /grows more than 100 times/u },
  {
    name: "sizes behind the content, none in the list",
    make: () => book(blanks(300), { flags: 8, packed: 0, unpacked: 0 }),
    refused: /gives no size/u,
  },
  {
    name: "sizes before the content, none in the list",
    make: () => book(GOOD, { packed: 0, unpacked: 0, headSizes: [200, 2 ** 30] }),
    refused: /cannot be unpacked|has not the size/u,
  },
  { name: "5,000 entries", make: () => archive([...AROUND, ...many(5000)]), refused: /5004 entries, more than 1000/u },
  {
    name: "500 entries that share their bytes",
    make: () =>
      book(
        GOOD,
        {},
        many(500).map((each) => ({ ...each, content: GOOD, sharesWith: 4 })),
      ),
    refused: /share bytes/u,
  },
  {
    name: "two sheets of one name",
    make: () => book(GOOD, {}, [{ name: SHEET, content: `${GOOD} ` }]),
    refused: /one name/u,
  },
  {
    name: "a name that steps up",
    make: () => book(GOOD, {}, [{ name: "../../etc/passwd", content: "x" }]),
    refused: /leads out of it/u,
  },
  {
    name: "a name that is absolute",
    make: () => book(GOOD, {}, [{ name: "/etc/passwd", content: "x" }]),
    refused: /leads out of it/u,
  },
  {
    name: "a name that steps up with \\",
    make: () => book(GOOD, {}, [{ name: "..\\..\\x", content: "x" }]),
    refused: /leads out of it/u,
  },
  { name: "an entry that is locked", make: () => book(GOOD, { flags: 1 }), refused: /locked with a password/u },
  { name: "an entry packed in another way", make: () => book(GOOD, { method: 12 }), refused: /packed by method 12/u },
  { name: "the 64-bit kind", make: () => changed(book(GOOD), -12, 0xff, 0xff), refused: /64-bit kind/u },
  { name: "an entry of the 64-bit kind", make: () => book(GOOD, { unpacked: 0xffffffff }), refused: /64-bit kind/u },
  { name: "cut in the middle", make: () => book(GOOD).slice(0, 900), refused: /no ZIP archive/u },
  {
    name: "a list that begins elsewhere",
    make: () => changed(book(GOOD), -6, 9, 0, 0, 0),
    refused: /list of entries is broken/u,
  },
  { name: "an entry that begins nowhere", make: () => book(GOOD, { packed: 100_000 }), refused: /cut off/u },
  {
    name: "packed bytes that are broken",
    make: () => book(Buffer.alloc(300, 0xff), { isRaw: true }),
    refused: /cannot be unpacked/u,
  },
  { name: "a checksum of other bytes", make: () => book(GOOD, { checksum: 77 }), refused: /CRC|checksum/iu },
  { name: "an archive in place of the sheet", make: () => book(book(GOOD)), refused: /./u },
  { name: "an archive without a workbook", make: () => archive([{ name: "a.txt", content: "x" }]), refused: /./u },
  { name: "a workbook without its sheet", make: () => archive(AROUND), refused: /./u },
  {
    name: "entities within entities",
    make: () => book(`${BOMB}${sheetOf(HEADER + row("1", "&j;", "c", "1"))}`),
    refused: null,
  },
  {
    name: "an entity that names a file",
    make: () =>
      book(`<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetOf(HEADER + row("1", "&a;", "c", "1"))}`),
    refused: null,
  },
  {
    name: "a cell in the last row and column",
    make: () => book(sheetOf(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    refused: /spans 1048576 rows/u,
  },
  { name: "elements 200,000 deep", make: () => book("<a>".repeat(200_000), {}, [noise(30_000)]), refused: /./u },
  {
    name: "one merged cell of the whole sheet",
    make: () =>
      book(sheetOf(HEADER + row("1", "P", "c", "1"), '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
    refused: null,
  },
  {
    name: "six million cells",
    make: () => book(fullRows(600, 10_000), {}, [noise(2 ** 20)]),
    refused: /more than 4000000|MiB of memory|seconds/u,
    isHeavy: true,
    isMeasured: true,
  },
  {
    name: "four million shared strings",
    make: () => book(GOOD, {}, [sharedStrings(4_000_000), noise(2 ** 20)]),
    refused: /MiB of memory|seconds/u,
    isHeavy: true,
  },
];
