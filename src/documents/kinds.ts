/** Kinds of file the portal knows, with the extension it gives each first. */
export const fileKinds = {
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf' },
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    extensions: ['pptx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  odt: { extensions: ['odt'], mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { extensions: ['ods'], mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { extensions: ['odp'], mediaType: 'application/vnd.oasis.opendocument.presentation' },
  doc: { extensions: ['doc'], mediaType: 'application/msword' },
  xls: { extensions: ['xls'], mediaType: 'application/vnd.ms-excel' },
  ppt: { extensions: ['ppt'], mediaType: 'application/vnd.ms-powerpoint' },
  png: { extensions: ['png'], mediaType: 'image/png' },
  jpeg: { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  tiff: { extensions: ['tif', 'tiff'], mediaType: 'image/tiff' },
  webp: { extensions: ['webp'], mediaType: 'image/webp' },
  csv: { extensions: ['csv'], mediaType: 'text/csv; charset=utf-8' },
  txt: { extensions: ['txt'], mediaType: 'text/plain; charset=utf-8' },
  zip: { extensions: ['zip'], mediaType: 'application/zip' },
} as const satisfies Record<
  string,
  { extensions: readonly [string, ...string[]]; mediaType: string }
>

export type FileKind = keyof typeof fileKinds

/** What an officer may upload for an answer; ZIP only where the office allows it. */
export const documentKinds: readonly FileKind[] = (Object.keys(fileKinds) as FileKind[]).filter(
  (kind) => kind !== 'zip',
)

export function answerKinds({ allowZip }: { readonly allowZip: boolean }): readonly FileKind[] {
  return allowZip ? [...documentKinds, 'zip'] : documentKinds
}

/** The `accept` attribute of a file field for these kinds. */
export function acceptOf(kinds: readonly FileKind[]): string {
  return kinds
    .flatMap((kind) => fileKinds[kind].extensions.map((extension) => `.${extension}`))
    .join(',')
}

/** `PDF, DOCX, …` for a sentence about what is allowed. */
export function namesOf(kinds: readonly FileKind[]): string {
  return kinds.map((kind) => fileKinds[kind].extensions[0].toUpperCase()).join(', ')
}
