/** The list of entries of an archive, without their content: sizes packed and unpacked. */
export function archiveList(sizes: readonly (readonly [packed: number, unpacked: number])[]): Uint8Array {
  const bytes = new Uint8Array(sizes.length * 46 + 22);
  const view = new DataView(bytes.buffer);
  sizes.forEach(([packed, unpacked], at) => {
    view.setUint32(at * 46, 0x02014b50, true);
    view.setUint32(at * 46 + 20, packed, true);
    view.setUint32(at * 46 + 24, unpacked, true);
  });
  const end = sizes.length * 46;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, sizes.length, true);
  return bytes;
}
