import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import { localDateOf, toInstant } from '../procedure/dates.ts'
import type { SopStep, StepNumber } from '../procedure/sop/types.ts'
import { sopInForce, sopStep, sopVersions } from '../procedure/sop/versions.ts'
import { openBrowser } from './browser.ts'
import type { SmallOffice } from './office.ts'
import { answerOfWalk, type PlayedStep, playedSteps, type Scene } from './steps.ts'

/** How one step of the SOP went. */
export interface StepResult {
  readonly step: StepNumber
  readonly actor: string
  readonly activity: string
  readonly standard: string
  /** What the actor's own exchanges took, in milliseconds. */
  readonly elapsedMs: number
  readonly output: string
  /** Somebody else saw that it was done. */
  readonly ok: boolean
  /** What was not as it should be. */
  readonly problem?: string
}

/**
 * Plays the eight steps of the SOP at the portal that serves `office` at `address`, each by its own actor with links
 * and forms alone, and looks at each through other eyes. After a step that failed the later ones are not played.
 */
export async function walk(address: string, office: SmallOffice): Promise<StepResult[]> {
  const browsers = Array.from({ length: 5 }, () => openBrowser(address))
  const [applicant, main, agency, otherAgency, anyone] = browsers
  if (!applicant || !main || !agency || !otherAgency || !anyone) throw new Error('five browsers')
  const scene: Scene = {
    ...{ applicant, main, agency, otherAgency, anyone, office },
    page: null,
    taken: null,
    registered: null,
    answer: answerOfWalk(),
    received: [],
  }
  try {
    return await playAll(scene)
  } finally {
    for (const browser of browsers) browser.close()
  }
}

async function playAll(scene: Scene): Promise<StepResult[]> {
  const sop = sopInForce(sopVersions, localDateOf(toInstant(new Date())))
  const results: StepResult[] = []
  for (const played of playedSteps) {
    const step = sopStep(sop, played.number)
    const going = results.every(({ ok }) => ok)
    results.push(resultOf(step, going ? await playOne(played, scene) : notPlayed))
  }
  return results
}

const notPlayed = { elapsedMs: 0, ok: false, problem: words.skipped }

async function playOne({ play, check }: PlayedStep, scene: Scene) {
  const began = performance.now()
  const taken = () => Math.round((performance.now() - began) * 10) / 10
  let elapsedMs: number | null = null
  try {
    await play(scene)
    elapsedMs = taken()
    await check(scene)
    return { elapsedMs, ok: true }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { elapsedMs: elapsedMs ?? taken(), ok: false, problem }
  }
}

// The order of the fields is the order in which they are printed.
function resultOf(
  { number, actor, activity, standard, output }: SopStep,
  { elapsedMs, ...outcome }: Pick<StepResult, 'elapsedMs' | 'ok' | 'problem'>,
): StepResult {
  return {
    step: number,
    actor: words.actors[actor],
    activity,
    standard:
      standard.kind === 'minutes'
        ? words.minutes({ count: standard.minutes })
        : words.workingDays({ count: standard.days }),
    elapsedMs,
    output,
    ...outcome,
  }
}
