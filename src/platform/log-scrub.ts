/** Takes e-mail addresses, long numbers (NIK, telephone) and query strings out of a text meant for a log. */
export function scrub(text: string): string {
  return text
    .replaceAll(/:\/\/[^\s/@]+@/g, '://[…]@')
    .replaceAll(/[^\s@<>"'(),;:=/]+@[^\s@<>"'(),;:/]+\.[a-z]{2,}/gi, '[surel]')
    .replaceAll(/\+?\d[\d\s.-]{7,}\d/g, (found) =>
      found.replaceAll(/\D/g, '').length >= 9 ? '[angka]' : found,
    )
    .replaceAll(/\?[^\s"']*=[^\s"']*/g, '?[…]')
}
