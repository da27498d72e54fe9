import { findFile, mayHandOut } from '../documents/files.ts'
import { sendFile } from '../documents/send-file.ts'
import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import type { LoadedObjection } from './view.ts'
import type { ObjectionWebDeps } from './web.ts'

/** A letter of the objection, or the power of attorney it was filed with; null when there is none to hand out. */
export async function sendObjectionFile(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  { loaded, fileId }: { readonly loaded: LoadedObjection; readonly fileId: string | null },
): Promise<Answer | null> {
  const file = fileId === null ? null : await findFile(deps.db, fileId)
  if (!file || !mayHandOut(file)) return null
  await exchange.audit(`objection:${loaded.objectionId}`, { file: file.fileId })
  return sendFile(exchange, { storage: deps.storage, file, disposition: 'inline' })
}

/** The file of the letter that an address names. */
export function letterFileId(
  { state }: LoadedObjection,
  letterId: string | undefined,
): string | null {
  return state.letters.find((letter) => letter.letterId === letterId)?.file?.fileId ?? null
}
