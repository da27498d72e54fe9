import { seeOther } from '../../platform/http/route.ts'
import type { OfficerStep, TaskKey } from '../../procedure/request/events.ts'
import { takeTask } from '../officer-commands.ts'
import { chosenEntries } from './answer/holder.ts'
import type { CaseHandler } from './deps.ts'
import { actingOn } from './open-case.ts'
import { conclude } from './outcome.tsx'
import { answerHref, workHref } from './work-href.ts'

const steps: readonly OfficerStep[] = [4, 5, 6, 7]

/** The buttons "Kerjakan" and "Jawab dengan ini". Pressed twice they lead to the work all the same. */
export const takeWork: CaseHandler = async (deps, exchange, opened) => {
  const { form } = exchange
  const task: TaskKey = {
    step: steps.find((step) => String(step) === form.line('langkah')) ?? 4,
    assignmentId: form.line('penugasan') || null,
  }
  const takeOver = form.line('ambil_alih') === 'ya'
  const acted = await takeTask(deps, { ...actingOn(opened, exchange), task, takeOver })
  const [entryId] = chosenEntries([form.line('jawab_dengan')])
  const { requestId } = opened.loaded
  const done = entryId ? answerHref(requestId, task, entryId) : workHref(requestId, task)
  const mine = acted.state.tasks.some(
    (open) =>
      open.task.step === task.step &&
      open.task.assignmentId === task.assignmentId &&
      open.takenBy === opened.person.id,
  )
  if (acted.kind !== 'done' && mine) {
    await exchange.audit(requestId, { again: true })
    return seeOther(done)
  }
  return conclude(deps, exchange, { opened, acted, done, typed: [] })
}
