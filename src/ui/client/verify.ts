import { compareFile } from './compare-file.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sha256]')) {
  compareFile(form)
}
