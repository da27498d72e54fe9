// A sitemap holds at most 50,000 addresses; ids spread evenly, so a part comes near this but never over the limit.
const aim = 40_000
const inOneFile = 49_000

/** Into how many parts a sitemap of so many entries falls: a power of two, so that a part keeps its entries as long as it can. */
export function partsFor(entries: number): number {
  if (entries <= inOneFile) return 1
  return 2 ** Math.ceil(Math.log2(entries / aim))
}

/** The first and the last id of a part, counted from 1; null when there is no such part. */
export function partOf({
  part,
  parts,
}: {
  readonly part: number
  readonly parts: number
}): { readonly from: string; readonly until: string } | null {
  const power = Number.isInteger(Math.log2(parts)) && parts >= 1 && parts <= 65_536
  if (!power || !Number.isInteger(part) || part < 1 || part > parts) return null
  const width = 2 ** 32 / parts
  const hex = (value: number) => value.toString(16).padStart(8, '0')
  return {
    from: `${hex((part - 1) * width)}-0000-0000-0000-000000000000`,
    until: `${hex(part * width - 1)}-ffff-ffff-ffff-ffffffffffff`,
  }
}
