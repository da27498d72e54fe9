import { showLookalikes } from './show-lookalikes.ts'

for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-lookalikes]')) {
  showLookalikes(field)
}
