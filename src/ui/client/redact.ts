import { drawBoxes } from './draw-boxes.ts'

for (const sheet of document.querySelectorAll<HTMLElement>('[data-redact]')) drawBoxes(sheet)
