/** A name as the public register shows it: the first letter of each word, at most four (`R. P.`). */
export function initialsOf(name: string): string {
  const words = name
    .split(/\s+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? [])
    .slice(0, 4)
  return words.map((letter) => `${letter.toLocaleUpperCase('id')}.`).join(' ')
}
