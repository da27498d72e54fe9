import type { Content, Table } from './content.ts'

/** Every table of a document, in the order they stand in. */
export const contentTables = ({ sections, annexes }: Content): Table[] =>
  [...sections, ...annexes].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  )
