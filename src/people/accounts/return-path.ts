const base = 'http://portal.invalid'

/**
 * Where to go back to, when it is a page of this site; otherwise null. Takes a path with its query. Refuses other
 * schemes and hosts in every spelling that a browser would follow (`//host`, `/\host`, `/.//host`, tabs between).
 */
export function localPath(text: string | undefined): string | null {
  if (!text?.startsWith('/') || text.length > 2000 || /[\\\p{Cc}\p{Cf}]/u.test(text)) return null
  if (!URL.canParse(text, base)) return null
  const url = new URL(text, base)
  if (url.origin !== base || url.pathname.startsWith('//')) return null
  return url.pathname + url.search
}

/** `path?kembali=…`, so that one comes back afterwards. */
export function withReturn(path: string, back: string | null): string {
  return back ? `${path}?${new URLSearchParams({ kembali: back })}` : path
}
