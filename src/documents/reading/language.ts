const indonesian =
  'yang dan di ke dari untuk dengan pada dalam adalah ini itu tidak atau oleh sebagai akan telah dapat tentang serta tahun kami kita mereka karena juga sudah bagi setiap secara antara para'
const english =
  'the of and to in is that for on with as are be this by from at or an was which not have it has were their will can all'

const words = { id: new Set(indonesian.split(' ')), en: new Set(english.split(' ')) }
// Every tenth word of running text is one of these; tables and lists have fewer.
const enough = 0.04

export type Language = 'id' | 'en' | 'other'

/**
 * The language of a text by its most common small words; `other` when it is not in Latin letters. Null when it has too
 * few words to say, or is a table.
 */
export function languageOf(text: string): Language | null {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (found.length < 8) return null
  const latin = found.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length
  if (latin < found.length / 2) return 'other'
  const share = (set: ReadonlySet<string>) =>
    found.filter((word) => set.has(word)).length / found.length
  const [id, en] = [share(words.id), share(words.en)]
  if (Math.max(id, en) < enough) return null
  return id >= en ? 'id' : 'en'
}
