import { uploadWithProgress } from './upload-progress.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) {
  uploadWithProgress(form)
}
