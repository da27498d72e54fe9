import { exemption as t } from '../../../locales/id/exemption.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { type ActFields, type ActName, acts, emptyAct, faultsOfAct, readAct } from './acts.ts'
import type { TestHandler, TestPages } from './deps.ts'
import { actingOn, type OpenedTest, seenIn } from './open-test.ts'
import { ActPage } from './pages/act-page.tsx'
import { StoppedPage } from './pages/stopped-page.tsx'
import { explain, fieldOfRefusal } from './refusals.ts'
import { contentOfSheet } from './words.ts'

/** Asks for what an act needs; who may not do it now is shown the test. */
export const askAct =
  (name: ActName): TestHandler =>
  async (deps, exchange, opened) =>
    opened.may(acts[name].command)
      ? page(deps, exchange, opened, { name, fields: emptyAct, errors: [] })
      : seeOther(opened.href())

/** Does it, or says why not, with what was typed. */
export const doAct =
  (name: ActName): TestHandler =>
  async (deps, exchange, opened) => {
    const act = acts[name]
    const fields = readAct(exchange.form)
    const errors = faultsOfAct(act, fields, labelOf(name))
    if (errors.length > 0 && opened.may(act.command))
      return page(deps, exchange, opened, { name, fields, errors })
    const acted = await act.run(deps, actingOn(opened, exchange), fields)
    if (acted.kind === 'done') {
      await exchange.audit(opened.testId)
      return seeOther(opened.href(`?selesai=${name}`))
    }
    const sentence = acted.kind === 'changed' ? t.stopped.changed : explain(acted.refusal)
    const field = acted.kind === 'refused' ? fieldOfRefusal(acted.refusal.code) : ''
    if (field !== '' && opened.may(act.command))
      return page(deps, exchange, opened, { name, fields, errors: [{ field, message: sentence }] })
    return deps.showPage(
      exchange,
      { title: t.stopped.title, status: 409, section: 'kerja', work: true },
      <StoppedPage
        sentence={sentence}
        typed={[{ label: labelOf(name), text: fields.alasan }]}
        back={opened.href()}
      />,
    )
  }

function labelOf(name: ActName): string {
  const words = t.acts[name]
  return 'label' in words ? words.label : ''
}

async function page(
  deps: TestPages,
  exchange: AppExchange,
  opened: OpenedTest,
  shown: { readonly name: ActName; readonly fields: ActFields; readonly errors: FormErrors },
): Promise<Answer> {
  const wrong = shown.errors.length > 0
  const listed = shown.name === 'tetapkan' && opened.state.conclusion?.kind === 'exempt'
  const content = listed ? await contentOfSheet(deps.db, opened.state.sheet) : null
  return deps.showPage(
    exchange,
    {
      title: t.acts[shown.name].title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <ActPage opened={opened} seen={seenIn(opened)} shown={content} {...shown} />,
  )
}
