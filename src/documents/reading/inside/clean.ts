/**
 * Text as it is kept: composed letters, no control or invisible characters, one space between words, at most one empty
 * line between paragraphs.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cf}|\ufffd|\p{Noncharacter_Code_Point}/gu, '')
    .replaceAll(/[\p{Zs}\t]+/gu, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Puts words together that a line's end divided. A doubled word keeps its hyphen: `undang-⏎undangan` is
 * `undang-undangan`, `pemba-⏎ngunan` is `pembangunan`.
 */
export function joinDivided(text: string): string {
  return text.replaceAll(
    /(\p{L}+)-[^\S\n]*\n[^\S\n]*(\p{Ll}+)/gu,
    (_, before: string, after: string) =>
      isDoubled(before.toLowerCase(), after) ? `${before}-${after}` : `${before}${after}`,
  )
}

function isDoubled(before: string, after: string): boolean {
  return before.length > 2 && (after.includes(before) || before.includes(after))
}
