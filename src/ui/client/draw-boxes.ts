interface Box {
  /** Empty until the server knows it. */
  readonly id: string
  rect: [number, number, number, number]
  readonly element: HTMLButtonElement
}

const savedAfterMs = 500
const leastSide = 4

/**
 * Lets boxes be drawn on the picture of a page: by mouse and finger, by keyboard, each a button of its own. They are saved as they
 * change; what the server makes of them comes back into the parts of the page marked `data-swap`.
 */
export function drawBoxes(sheet: HTMLElement): void {
  const data = (name: string) => sheet.dataset[name] ?? ''
  const [width, height] = [Number(data('width')), Number(data('height'))]
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const boxes: Box[] = []
  let timer: number | undefined
  let saving: Promise<void> = Promise.resolve()

  const place = (box: Box): void => {
    const [x0, y0, x1, y1] = box.rect
    const { style } = box.element
    style.left = `${(x0 / width) * 100}%`
    style.top = `${(y0 / height) * 100}%`
    style.width = `${((x1 - x0) / width) * 100}%`
    style.height = `${((y1 - y0) / height) * 100}%`
    const numbers: Record<string, number> = {
      number: boxes.indexOf(box) + 1,
      left: x0,
      top: y0,
      width: x1 - x0,
      height: y1 - y0,
    }
    box.element.ariaLabel = data('label').replaceAll(/%\{(\w+)\}/g, (_, name: string) =>
      String(Math.round(numbers[name] ?? 0)),
    )
  }

  const keepIn = (rect: Box['rect']): Box['rect'] => {
    const [x0, y0, x1, y1] = rect
    const w = Math.min(Math.max(x1 - x0, leastSide), width)
    const h = Math.min(Math.max(y1 - y0, leastSide), height)
    const x = Math.min(Math.max(x0, 0), width - w)
    const y = Math.min(Math.max(y0, 0), height - h)
    return [x, y, x + w, y + h]
  }

  const add = (id: string, rect: Box['rect']): Box => {
    const element = document.createElement('button')
    element.type = 'button'
    element.className = 'box'
    const box: Box = { id, rect, element }
    element.addEventListener('keydown', (event) => onKey(event, box))
    boxes.push(box)
    sheet.append(element)
    place(box)
    return box
  }

  const remove = (box: Box): void => {
    const at = boxes.indexOf(box)
    boxes.splice(at, 1)
    box.element.remove()
    for (const other of boxes) place(other)
    ;(boxes[at] ?? boxes.at(-1))?.element.focus()
    changed()
  }

  const show = (): void => {
    for (const { element } of boxes.splice(0)) element.remove()
    for (const { id, rect } of JSON.parse(data('boxes')) as Pick<Box, 'id' | 'rect'>[])
      add(id, rect)
  }

  const changed = (): void => {
    clearTimeout(timer)
    status.textContent = data('saving')
    timer = window.setTimeout(() => {
      saving = saving.then(save)
    }, savedAfterMs)
  }

  const save = async (): Promise<void> => {
    const sent = JSON.stringify(boxes.map(({ id, rect }) => ({ id, rect })))
    try {
      const body = new URLSearchParams({
        aksi: 'kotak',
        versi: data('version'),
        hal: data('page'),
        kotak: sent,
      })
      const answer = await fetch(data('redact'), { method: 'POST', body })
      if (!answer.ok) throw new Error(String(answer.status))
      takeOver(new DOMParser().parseFromString(await answer.text(), 'text/html'), sent)
      status.textContent = data('saved')
    } catch {
      status.textContent = data('failed')
    }
  }

  const takeOver = (page: Document, sent: string): void => {
    const fresh = page.querySelector<HTMLElement>('[data-redact]')
    if (!fresh) throw new Error('no page')
    sheet.dataset['version'] = fresh.dataset['version']
    sheet.dataset['boxes'] = fresh.dataset['boxes']
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=versi]'))
      field.value = data('version')
    for (const part of document.querySelectorAll('[data-swap]')) {
      const other = page.getElementById(part.id)
      if (other) part.replaceChildren(...other.childNodes)
    }
    // Drawn on meanwhile: the next saving brings that too.
    if (sent !== JSON.stringify(boxes.map(({ id, rect }) => ({ id, rect })))) return
    const focused = boxes.findIndex(({ element }) => element === document.activeElement)
    const rect = boxes[focused]?.rect
    show()
    const again =
      rect && boxes.find((box) => box.rect.every((one, i) => Math.abs(one - (rect[i] ?? 0)) < 0.2))
    again?.element.focus({ preventScroll: true })
  }

  const onKey = (event: KeyboardEvent, box: Box): void => {
    const step = event.ctrlKey ? 10 : 2
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    }
    const move = moves[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      remove(box)
    } else if (move) {
      event.preventDefault()
      const [dx, dy] = move
      const [x0, y0, x1, y1] = box.rect
      box.rect = event.shiftKey
        ? keepIn([x0, y0, Math.max(x0 + leastSide, x1 + dx), Math.max(y0 + leastSide, y1 + dy)])
        : keepIn([x0 + dx, y0 + dy, x1 + dx, y1 + dy])
      place(box)
      changed()
    }
  }

  const pointAt = (event: PointerEvent): [number, number] => {
    const frame = sheet.getBoundingClientRect()
    return [
      ((event.clientX - frame.left) / frame.width) * width,
      ((event.clientY - frame.top) / frame.height) * height,
    ]
  }

  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    const finger = event.pointerType !== 'mouse' && !sheet.classList.contains('drawing')
    const held = boxes.find(({ element }) => element === event.target)
    if (finger && !held) return
    event.preventDefault()
    const from = pointAt(event)
    const box = held ?? add('', [from[0], from[1], from[0], from[1]])
    const before: Box['rect'] = [...box.rect]
    const frame = box.element.getBoundingClientRect()
    const corner =
      held && event.clientX > frame.right - 12 && event.clientY > frame.bottom - 12
        ? 'corner'
        : 'move'
    const mode = held ? corner : 'new'
    let moved = false
    sheet.setPointerCapture(event.pointerId)
    const onMove = (to: PointerEvent): void => {
      const [x, y] = pointAt(to)
      const [dx, dy] = [x - from[0], y - from[1]]
      moved ||= Math.abs(dx) + Math.abs(dy) > 1
      if (mode === 'new')
        box.rect = [
          Math.min(from[0], x),
          Math.min(from[1], y),
          Math.max(from[0], x),
          Math.max(from[1], y),
        ]
      else if (mode === 'corner')
        box.rect = keepIn([
          before[0],
          before[1],
          Math.max(before[0] + leastSide, before[2] + dx),
          Math.max(before[1] + leastSide, before[3] + dy),
        ])
      else box.rect = keepIn([before[0] + dx, before[1] + dy, before[2] + dx, before[3] + dy])
      place(box)
    }
    const onUp = (): void => {
      sheet.removeEventListener('pointermove', onMove)
      sheet.removeEventListener('pointerup', onUp)
      sheet.removeEventListener('pointercancel', onUp)
      const [x0, y0, x1, y1] = box.rect
      if (mode === 'new' && (x1 - x0 < leastSide || y1 - y0 < leastSide)) {
        boxes.splice(boxes.indexOf(box), 1)
        box.element.remove()
        return
      }
      box.rect = keepIn(box.rect)
      place(box)
      box.element.focus({ preventScroll: true })
      if (moved) changed()
    }
    sheet.addEventListener('pointermove', onMove)
    sheet.addEventListener('pointerup', onUp)
    sheet.addEventListener('pointercancel', onUp)
  })

  sheet.classList.add('live')
  const frame = sheet.parentElement ?? sheet
  frame.before(
    tools(sheet, {
      add: () => {
        const box = add('', keepIn([width * 0.35, height * 0.45, width * 0.65, height * 0.45 + 16]))
        box.element.focus()
        changed()
      },
      status,
    }),
  )
  show()
}

/** How it is done, a button for those who do not draw, and one for fingers, which otherwise turn the page. */
function tools(
  sheet: HTMLElement,
  { add, status }: { add: () => void; status: HTMLElement },
): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'draw-tools'
  const how = document.createElement('p')
  how.className = 'small'
  how.textContent = sheet.dataset['how'] ?? ''
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'govuk-button govuk-button--secondary'
    made.textContent = text
    made.addEventListener('click', act)
    return made
  }
  const toggle = button(sheet.dataset['toggle'] ?? '', () => {
    toggle.ariaPressed = String(sheet.classList.toggle('drawing'))
  })
  toggle.ariaPressed = 'false'
  toggle.classList.add('for-fingers')
  bar.append(how, button(sheet.dataset['add'] ?? '', add), toggle, status)
  return bar
}
