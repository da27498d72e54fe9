import { readdir } from 'node:fs/promises'

const ownMark = 'lambang.svg'

/** The image at the head of letters: `lambang.svg`, `.png` or `.jpg` in the office's folder, or the portal's own mark. */
export async function findMark(lettersDir: string): Promise<string> {
  const names = await readdir(lettersDir).catch(() => [])
  return names.find((name) => /^lambang\.(svg|png|jpe?g)$/.test(name)) ?? ownMark
}
