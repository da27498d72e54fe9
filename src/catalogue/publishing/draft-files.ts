/** A file of a working copy, as its list is changed. */
export interface ListedFile {
  readonly fileId: string
  readonly replaces: string | null
}

/** Changes to the files of a working copy that came with one form. */
export interface FileChanges {
  readonly add: readonly string[]
  /** New file by the id of the one whose place it takes. */
  readonly replace: ReadonlyMap<string, string>
  readonly remove: string | null
  /** One place further up. */
  readonly raise: string | null
  /** A file of the published version that was taken out. */
  readonly restore: string | null
}

export const noFileChanges: FileChanges = {
  add: [],
  replace: new Map(),
  remove: null,
  raise: null,
  restore: null,
}

/**
 * The files after the changes; `published` are those of the version in force. Taking out a file that was to replace a
 * published one brings that one back.
 */
export function changeFiles(
  files: readonly ListedFile[],
  changes: FileChanges,
  published: ReadonlySet<string>,
): ListedFile[] {
  const replaced = files.map((file) => {
    const newer = changes.replace.get(file.fileId)
    if (newer === undefined) return file
    return {
      fileId: newer,
      replaces: file.replaces ?? (published.has(file.fileId) ? file.fileId : null),
    }
  })
  const left = replaced.flatMap((file): ListedFile[] => {
    if (file.fileId !== changes.remove) return [file]
    return file.replaces === null ? [] : [{ fileId: file.replaces, replaces: null }]
  })
  const all = [...left, ...changes.add.map((fileId) => ({ fileId, replaces: null }))]
  const { restore } = changes
  if (restore !== null && published.has(restore) && !all.some((file) => names(file, restore)))
    all.push({ fileId: restore, replaces: null })
  return raise(all, changes.raise)
}

function names(file: ListedFile, fileId: string): boolean {
  return file.fileId === fileId || file.replaces === fileId
}

function raise(files: readonly ListedFile[], fileId: string | null): ListedFile[] {
  const at = files.findIndex((file) => file.fileId === fileId)
  const [moved, above] = [files[at], files[at - 1]]
  if (!moved || !above) return [...files]
  return files.with(at - 1, moved).with(at, above)
}
