/** What a job does to many cases, one after the other: one that fails keeps no other waiting. */
export interface Sweep {
  /** Never throws. @returns whether it was done; false, too, when it failed. */
  attempt(work: () => Promise<boolean>): Promise<boolean>
  /** @throws AggregateError when something failed, so that the job shows as failed and comes back for it. */
  end(): void
}

export function startSweep(): Sweep {
  const failed: unknown[] = []
  return {
    async attempt(work) {
      try {
        return await work()
      } catch (error) {
        failed.push(error)
        return false
      }
    },
    end() {
      if (failed.length === 0) return
      const first = failed[0] instanceof Error ? failed[0].message : String(failed[0])
      throw new AggregateError(failed, `${failed.length} could not be done; the first: ${first}`)
    },
  }
}
