/** Kategori Informasi Publik that may be published (UU 14/2008 Pasal 9, 10 and 11). */
export type EntryCategory = 'berkala' | 'serta_merta' | 'setiap_saat'

/** Where an entry came from: written at a desk, brought in with an archive, or an answer opened to everybody. */
export type EntryOrigin = 'desk' | 'archive' | 'answer'
