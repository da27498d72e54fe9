import type { ComponentChildren } from 'preact'
import { objectionWork } from '../../../locales/id/objections.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Form, readForm } from '../../platform/http/form.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { ObjectionCommandType } from '../../procedure/objection/commands.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { Textarea } from '../../ui/components/textarea/textarea.tsx'
import {
  errorOf,
  type FieldError,
  FormErrorSummary,
  type FormErrors,
  PostForm,
} from '../../ui/forms.tsx'
import type { ObjectionActed } from '../act.ts'
import type { On } from '../commands.ts'
import { conclude } from '../conclude.tsx'
import type { ObjectionWebDeps } from '../web.ts'
import { actingOn, type OfficerHandler, type OpenedObjection, onObjection } from './open.ts'
import { longestText } from './order-fields.tsx'

/** Something an officer does to an objection by one form of its own. */
export interface Deed {
  /** Last part of its address. */
  readonly path: string | ((exchange: AppExchange) => string)
  /** The form is there only while one of these may be issued. */
  readonly types: readonly ObjectionCommandType[]
  readonly words: {
    readonly title: string
    readonly body?: string
    readonly submit: string
  }
  /** `?selesai=` after it. */
  readonly done: keyof typeof objectionWork.done
  readonly warning?: boolean
  readonly fields: (props: {
    readonly form: Form
    readonly errors: FormErrors
    readonly opened: OpenedObjection
    readonly exchange: AppExchange
  }) => ComponentChildren
  readonly faults: (form: Form, opened: OpenedObjection) => readonly FieldError[]
  readonly run: (
    deps: ObjectionWebDeps,
    on: On,
    form: Form,
    exchange: AppExchange,
  ) => Promise<ObjectionActed>
  /** What was written, to copy where the form cannot be shown again. */
  readonly typed: (form: Form) => readonly { readonly label: string; readonly text: string }[]
}

/** The two handlers of a deed: its form, and what its form sends. */
export function deedHandlers(deed: Deed) {
  return {
    show: onObjection(async (deps, exchange, opened) =>
      deed.types.some((type) => opened.may.includes(type))
        ? showDeed(deps, exchange, { deed, opened, form: readForm({}), errors: [] })
        : seeOther(opened.href),
    ),
    submit: onObjection(submitDeed(deed)),
  }
}

function submitDeed(deed: Deed): OfficerHandler {
  return async (deps, exchange, opened) => {
    const { form } = exchange
    const errors = deed.faults(form, opened)
    if (errors.length > 0 && deed.types.some((type) => opened.may.includes(type)))
      return showDeed(deps, exchange, { deed, opened, form, errors })
    const acted = await deed.run(deps, actingOn(opened, exchange), form, exchange)
    return conclude(deps, exchange, {
      acted,
      objectionId: opened.loaded.objectionId,
      done: `${opened.href}?selesai=${deed.done}`,
      back: opened.href,
      ...{ locale: 'id', work: true },
      typed: deed.typed(form),
    })
  }
}

function showDeed(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  shown: {
    readonly deed: Deed
    readonly opened: OpenedObjection
    readonly form: Form
    readonly errors: readonly FieldError[]
  },
): Answer {
  const { deed, opened, errors } = shown
  const wrong = errors.length > 0
  const { words } = deed
  const path = typeof deed.path === 'string' ? deed.path : deed.path(exchange)
  return deps.showPage(
    exchange,
    {
      title: words.title,
      ...{ section: 'kerja', work: true, typing: true },
      ...{ status: wrong ? 422 : 200, hasErrors: wrong },
    },
    <>
      <BackLink href={opened.href}>{opened.loaded.number}</BackLink>
      <FormErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      {words.body === undefined ? null : <p>{words.body}</p>}
      <PostForm
        action={`${opened.href}/${path}`}
        fields={{ versi: String(opened.loaded.state.version) }}
      >
        {deed.fields({ ...shown, exchange })}
        <Button look={deed.warning ? 'warning' : undefined}>{words.submit}</Button>
      </PostForm>
    </>,
  )
}

/** One long text of a deed. */
export function TextField(props: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly form: Form
  readonly errors: FormErrors
}) {
  const { name, label, hint, form, errors } = props
  return (
    <Textarea
      name={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      rows={6}
      value={form.text(name)}
      error={errorOf(errors, name)}
    />
  )
}

const least = 5

/** What is wrong with a text that must say something. */
export function textFaults(form: Form, name: string): readonly FieldError[] {
  const { length } = [...form.text(name).trim()]
  if (length < least) return [{ field: name, message: objectionWork.missing({ least }) }]
  return length > longestText
    ? [{ field: name, message: objectionWork.tooLong({ most: longestText }) }]
    : []
}
