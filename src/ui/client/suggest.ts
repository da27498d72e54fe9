import { suggestWhileTyping } from './suggest-while-typing.ts'

for (const field of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
  // Loaded once for each such field, it finds those before it done.
  if (!field.role) suggestWhileTyping(field)
}
