/** 1234567 as `1.234.567`, 12.5 as `12,5`: the Indonesian way, whatever the machine's own locale. */
export const formatNumber = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
export const rupiah = (millions: number): string => `Rp${formatNumber(millions * 1_000_000)}`

/** At most one digit after the point: sums of tenths do not stay tenths by themselves. */
export const tenths = (value: number): number => Math.round(value * 10) / 10
