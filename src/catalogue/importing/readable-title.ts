import { splitExtension } from '../../documents/file-name.ts'

// What people write at the end of a name to tell one copy from another.
const noise =
  /^(fix+|final+|ok|oke|copy|copi|salinan|edited|new|compressed?|kompres|scan|scanned|signed|ttd|tte|upload|pdf|docx?|xlsx?|pptx?|v\d{1,2})$/i
const abbreviations = new Set(
  `apbd apbn apbdes apbdp asn bappeda bbm bkad bkd bkpsdm blt blud bos bpbd bpd bphtb bpjs bpk bps bumd bumdes calk dak
  dau dba dbd dbh dik dip dp3a dpa dpmd dppa dprd dpt hps iku ikm jdih kak kia kk ktp kua kpu lakip lhkpn lhp
  ikk ipm lkjip lkip lkpd lkpj lppd lra mou nib nik opd paud pbb pbj pdam pdrb perbup pk pkh pkk pns pp ppas ppdb ppid
  pppk psc puskesmas renja rka rkpd rpjmd rpjpd rsud rtrw rdtr rup sakip sd sk skm skpd sma smk smp sop spip spm
  spbe spj spse stunting sotk tapd tbc tkd tpp ukl umkm upl uptd uu wtp`.split(/\s+/),
)
// Words of that list that are written as words.
for (const word of ['perbup', 'puskesmas', 'renja', 'stunting', 'bappeda'])
  abbreviations.delete(word)

/** The year that a text names, the one after `tahun` first, then the first of them; null without one. */
export function yearIn(text: string, newest: number): number | null {
  const years = [...text.matchAll(/(?<!\d)(19[4-9]\d|2[01]\d\d)(?!\d)/g)].flatMap((match) => {
    const year = Number(match[0])
    if (year < 1945 || year > newest) return []
    const told = /(tahun|thn|th|ta|t\.a)[\s._-]*(anggaran[\s._-]*)?$/i.test(
      text.slice(0, match.index),
    )
    return [{ year, told }]
  })
  return (years.find(({ told }) => told) ?? years[0])?.year ?? null
}

/** `LKPD_2023_FIX%20FINAL(1).pdf` as a person would write it: `LKPD 2023`. May be empty. */
export function readableTitle(fileName: string): string {
  const stem = stemOf(decodeEscapes(fileName))
  const spaced = withSpaces(stem)
    .replace(/^\s*(\d{1,3}\s*[.)]\s*)+(?=\p{L})/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return asWritten(withoutNoise(spaced)).normalize('NFC')
}

/** A file name without a known or likely extension. */
export function stemOf(fileName: string): string {
  const { stem, extension } = splitExtension(fileName.trim())
  return /^[a-z0-9]{2,5}$/i.test(extension) && !/^\d+$/.test(extension) ? stem : fileName.trim()
}

/** `%20` and the like; a text with a broken escape stays as it is. */
export function decodeEscapes(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function withSpaces(stem: string): string {
  const plain = stem.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').replaceAll(/[_+]+/g, ' ')
  // Without a space anywhere hyphens and points stand for them (`laporan-kinerja-2023`, `Laporan.Kinerja.2023`).
  if (/\s/.test(plain.trim())) return plain
  return plain
    .replaceAll(/(?<=[\p{L}\d])-+(?=\p{L})|(?<=\p{L})-+(?=\d)/gu, ' ')
    .replaceAll(/(?<=\p{L})\.+(?=[\p{L}\d])|(?<=\d)\.+(?=\p{L})/gu, ' ')
}

function withoutNoise(text: string): string {
  let left = text
  for (;;) {
    const shorter = left
      .replace(/[\s([-]*\(\s*\d{1,2}\s*\)\s*$/, '')
      .replace(/[\s._-]+$/, '')
      .replace(/(?:^|[\s._([-]+)([\p{L}\d]+)[)\]]?\s*$/u, (all, word: string) =>
        noise.test(word) ? '' : all,
      )
    if (shorter === left) return left.trim()
    left = shorter
  }
}

// Names all in capitals or all in small letters say nothing of how their words are written.
function asWritten(text: string): string {
  const shouted = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu) ?? []).length > 1
  const words = text.split(' ').map((word) => {
    const bare = word.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
    if (abbreviations.has(bare)) return word.toUpperCase()
    if (!shouted) return word
    if (!/[AEIOUY]/.test(word)) return word
    return word.slice(0, 1) + word.slice(1).toLowerCase()
  })
  const joined = words.join(' ')
  return joined.slice(0, 1).toUpperCase() + joined.slice(1)
}
