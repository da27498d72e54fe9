import { z } from 'zod'
import { machines } from '../../../../locales/id/machines.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { problemAnswer } from './schemas.ts'

type Json = Record<string, unknown>

const words = machines.api

/** `/api/v1` as OpenAPI 3.1, from the same list that its routes are made of. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: words.title,
      description: `${words.description} ${machines.dcat.rights}`,
      version: '1.0.0',
    },
    // Wherever the document was fetched from.
    servers: [{ url: '/' }],
    paths: Object.fromEntries(operations.map((one) => [pathOf(one.url), { get: described(one) }])),
    components: { schemas: { Problem: schemaOf(problemAnswer) } },
  }
}

/** `/api/v1/entri/:slug` as OpenAPI writes it. */
function pathOf(url: string): string {
  return url.replaceAll(/:(\w+)/g, '{$1}')
}

function described(one: Operation): Json {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  return {
    operationId: one.id,
    summary: words.operations[one.id].title,
    description: words.operations[one.id].text,
    parameters: [...parametersOf(one, 'path'), ...parametersOf(one, 'query')],
    responses: {
      200: {
        description: words.ok,
        content: { 'application/json': { schema: schemaOf(one.answer) } },
      },
      400: problem(words.problems.bad_request),
      ...(one.mayLack ? { 404: problem(words.problems.not_found) } : {}),
      429: problem(words.problems.too_many),
      503: problem(words.problems.unavailable),
    },
  }
}

function parametersOf(one: Operation, place: 'path' | 'query'): Json[] {
  const { properties = {} } = schemaOf(one[place]) as { properties?: Record<string, Json> }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path',
    description: parameterWords(one, name),
    schema,
    ...(one.example?.[name] === undefined ? {} : { example: one.example[name] }),
  }))
}

const known: Readonly<Record<string, string>> = words.parameters

/** What a parameter means. @throws Error when it has no words. */
export function parameterWords(one: Operation, name: string): string {
  const text = known[name]
  if (text === undefined) throw new Error(`no words for ${name} of ${one.id}`)
  return text
}

// What is given may get more fields later: clients must not refuse those they do not know.
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return rest
}
