import { seeOther } from '../../platform/http/route.ts'
import type { OfficerStep, TaskKey } from '../../procedure/request/events.ts'
import { takeTask } from '../officer-commands.ts'
import type { CaseHandler } from './deps.ts'
import { actingOn } from './open-case.ts'
import { conclude } from './outcome.tsx'
import { workHref } from './work-href.ts'

const steps: readonly OfficerStep[] = [4, 5, 6, 7]

/** The button "Kerjakan". Pressed twice it leads to the work all the same. */
export const takeWork: CaseHandler = async (deps, exchange, opened) => {
  const { form } = exchange
  const task: TaskKey = {
    step: steps.find((step) => String(step) === form.line('langkah')) ?? 4,
    assignmentId: form.line('penugasan') || null,
  }
  const takeOver = form.line('ambil_alih') === 'ya'
  const acted = await takeTask(deps, { ...actingOn(opened, exchange), task, takeOver })
  const done = workHref(opened.loaded.requestId, task)
  const mine = acted.state.tasks.some(
    (open) =>
      open.task.step === task.step &&
      open.task.assignmentId === task.assignmentId &&
      open.takenBy === opened.person.id,
  )
  if (acted.kind !== 'done' && mine) {
    await exchange.audit(opened.loaded.requestId, { again: true })
    return seeOther(done)
  }
  return conclude(deps, exchange, { opened, acted, done, typed: [] })
}
