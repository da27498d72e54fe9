const units = ['bytes', 'KB', 'MB', 'GB']

export const documents: typeof import('../id/documents.ts').documents = {
  unnamedFile: 'file',
  size: (bytes) => formatSize(bytes),
  refusals: {
    empty: (p) => `The file “${p.name}” is empty. Check its content, then choose it again.`,
    too_large: (p) =>
      `The file “${p.name}” is too large. The largest size is ${p.max}. Make it smaller or split it, then choose it again.`,
    type_not_allowed: (p) =>
      `The file “${p.name}” cannot be accepted: its content is ${p.found}. Accepted types: ${p.allowed}.`,
    name_missing: () => 'This file has no name. Give it one, then choose it again.',
    name_with_path: (p) =>
      `The name “${p.name}” contains a folder path (../). Rename the file, then choose it again.`,
    name_too_long: (p) =>
      `The name “${p.name}” is too long. Give the file a name of at most 255 characters, then choose it again.`,
    storage_full: (p) =>
      `The file “${p.name}” was not saved because our storage is full. Try again later, or contact our service desk.`,
    interrupted: (p) =>
      `The file “${p.name}” did not arrive because the connection broke. Choose it and send it once more.`,
    infected: (p) =>
      `The file “${p.name}” was refused because the virus scanner found something harmful in it. Clean the file or make it anew, then choose it again.`,
  },
  found: {
    zip: 'a ZIP archive',
    rar: 'a RAR archive',
    '7z': 'a 7z archive',
    exe: 'a computer program',
    elf: 'a computer program',
    docm: 'a document with macros',
    xlsm: 'a spreadsheet with macros',
    pptm: 'a presentation with macros',
    encrypted: 'a document locked with a password',
    ole: 'not an Office document we know',
    html: 'a web page',
    xml: 'XML data',
    text: 'plain text that does not match the ending of its name',
    unknown: 'unknown',
  },
  form: {
    too_large: (p) =>
      `What you sent is too large. All files together may have at most ${p.max}. Make them smaller or split them, then choose them again.`,
    malformed: 'What you sent could not be read. Reload this page, then send it once more.',
    interrupted: 'What you sent is incomplete because the connection broke. Send it once more.',
  },
  notHandedOut: {
    pending: 'This file is still being checked for viruses. Try again in a few minutes.',
    refused: 'This file is not handed out because the virus scanner found something harmful in it.',
  },
  notAccepted: {
    pending: (p) =>
      `The file “${p.name}” is still being checked for viruses, so the answer cannot be accepted yet. Try again in a few minutes.`,
    refused: (p) =>
      `The virus scanner refused the file “${p.name}”. Send this answer back so that the file is replaced.`,
  },
}

function formatSize(bytes: number): string {
  let unit = 0
  let value = bytes
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${units[unit]}`
}
