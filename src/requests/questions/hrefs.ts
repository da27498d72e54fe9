import type { StoredFile } from '../../documents/files.ts'

/** Where a file that its applicant sent into a case is opened. Its own name may name a person: only its kind is told. */
export function sentInHref(base: string, { fileId, name }: StoredFile): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
  return `${base}/kiriman/${fileId}/lampiran${extension}`
}
