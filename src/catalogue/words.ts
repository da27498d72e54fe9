/** The words of a text as search sees them: lower case, letters and digits only, in order, each once. */
export function wordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  ]
}

// PostgreSQL has no stop words for Indonesian: without this list "daftar sekolah di Badau" would demand a "di".
const grammar = new Set(
  wordsOf(`di ke dari dan atau yang untuk pada dengan dalam oleh tentang sebagai adalah ini itu para per serta agar
    bagi hingga sampai antara secara the of in and or to for on a an at by from with about is are`),
)

// Said in almost every request, so they point at no agency.
const everyday = new Set(
  wordsOf(`saya kami mohon minta meminta memohon ingin mau mengetahui tahu apakah apa siapa berapa kapan mana dimana
    bagaimana mengapa ada tidak sudah belum akan dapat bisa telah juga lain lainnya beserta berupa terkait mengenai
    data dokumen informasi salinan daftar laporan tahun kabupaten kapuas hulu pemerintah daerah dinas badan bulan
    seluruh semua setiap jumlah banyaknya kecamatan masing hal tersebut terima kasih permohonan permintaan i we please want know would like how
    many what when where which who data document documents information copy list report year regency government office
    all every`),
)

const mostWords = 60
// No word of a language is longer, and PostgreSQL takes none of more than 2,046 bytes.
const longestWord = 50

/**
 * Words that say what a text is about, at most 60. Of numbers only years stay: a NIK or a telephone number says
 * nothing about a subject.
 */
export function subjectWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 1 && word.length <= longestWord)
    .filter((word) => !grammar.has(word) && !everyday.has(word))
    .filter((word) => !/\p{N}{5}|^\p{N}+$/u.test(word) || /^(19|20)\d\d$/.test(word))
    .slice(0, mostWords)
}
