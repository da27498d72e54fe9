/** Keeps what `make` gave for `ms`; several who ask at once share one making. A failure is not kept. */
export function keptFor<T>(ms: number, make: () => Promise<T>): () => Promise<T> {
  let kept: { at: number; value: Promise<T> } | null = null
  return () => {
    if (kept && performance.now() - kept.at < ms) return kept.value
    const value = make()
    kept = { at: performance.now(), value }
    value.catch(() => {
      kept = null
    })
    return value
  }
}
