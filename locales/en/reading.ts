interface Done {
  done: number | null
  pages: number | null
}

const count = (n: number) => n.toLocaleString('en-GB')

function pagesOf({ done, pages }: Done): string {
  return done === null || pages === null
    ? 'only part of it'
    : `only ${count(done)} of ${count(pages)} pages`
}

const stillThere = 'It can still be downloaded.'

export const reading: typeof import('../id/reading.ts').reading = {
  waiting: 'The inside of this file is waiting to be read. Then it can be searched.',
  underWay: (p) =>
    p.done === null || p.pages === null
      ? 'The inside of this file is being read.'
      : `The inside of this file is being read: ${count(p.done)} of ${count(p.pages)} pages.`,
  unreadable: {
    encrypted: `This file is locked with a password, so its inside cannot be searched. ${stillThere} Upload a version without a password if there is one.`,
    broken: `This file is damaged, so its inside cannot be searched. ${stillThere} Open it on your computer, save it again and upload it as a new version.`,
    too_large: `Unpacked, this file is too large, so it was not read and cannot be searched. ${stillThere} Make it smaller or split it, then upload it again.`,
    too_long: `Reading this file takes too long, so its inside cannot be searched. ${stillThere} Split it into several files, then upload them.`,
    too_much_memory: `This file is too heavy to be read, so its inside cannot be searched. ${stillThere} Make it smaller or split it, then upload it again.`,
    too_many_pages: `This file has too many pages, so its inside cannot be searched. ${stillThere} Split it into several files, then upload them.`,
    too_many_scans: `This file has too many scanned pages, so its inside cannot be searched. ${stillThere} Split it into several files, then upload them.`,
    too_much_text: `This file has too much text, so its inside cannot be searched. ${stillThere} Split it into several files, then upload them.`,
    no_text: `No writing could be read in this file, so its inside cannot be searched. ${stillThere} If it is a scan, scan it again more clearly.`,
    unsupported: `The inside of this type of file cannot be read, so it cannot be searched. ${stillThere} Upload it as a PDF as well if there is one.`,
    crashed: `Reading this file ended with a fault, so its inside cannot be searched. ${stillThere} Save it again, as a PDF for example, and upload it as a new version.`,
  },
  partly: {
    encrypted: (p) =>
      `Part of this file is locked with a password: ${pagesOf(p)} can be searched. ${stillThere}`,
    broken: (p) =>
      `Part of this file is damaged: ${pagesOf(p)} can be searched. ${stillThere} Save it again and upload it as a new version.`,
    too_large: (p) =>
      `The inside of this file is too large: ${pagesOf(p)} can be searched. ${stillThere} Split it into several files so that all of it can.`,
    too_long: (p) =>
      `Reading this file takes too long: ${pagesOf(p)} can be searched. ${stillThere} Split it into several files so that all of it can.`,
    too_much_memory: (p) =>
      `This file is too heavy: ${pagesOf(p)} can be searched. ${stillThere} Split it into several files so that all of it can.`,
    too_many_pages: (p) =>
      `This file is very long: ${pagesOf(p)} can be searched. ${stillThere} Split it into several files so that all of it can.`,
    too_many_scans: (p) =>
      `This file has very many scanned pages: ${pagesOf(p)} can be searched. ${stillThere} Split it into several files so that all of it can.`,
    too_much_text: () =>
      `This file has very much text: only its beginning can be searched. ${stillThere} Split it into several files so that all of it can.`,
    no_text: (p) => `Of the inside of this file ${pagesOf(p)} can be searched. ${stillThere}`,
    unsupported: (p) =>
      `Part of the inside of this file cannot be read: ${pagesOf(p)} can be searched. ${stillThere}`,
    crashed: (p) =>
      `Reading this file ended with a fault: ${pagesOf(p)} can be searched. ${stillThere} Save it again and upload it as a new version.`,
  },
}
