/** Writes the text of tables: a line for each row, `|` between cells that hold something. */
export interface Cells {
  text(text: string): void
  /** A cell begins. */
  cell(): void
  /** A row begins. */
  row(): void
}

export function divideCells(write: (text: string) => void): Cells {
  let hasText = false
  let between = false
  return {
    text(text) {
      if (text.trim() !== '') {
        if (between) write(' | ')
        between = false
        hasText = true
      }
      write(text)
    },
    cell() {
      between = hasText
    },
    row() {
      write('\n')
      hasText = false
      between = false
    },
  }
}
