import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { verifyExempt } from '../catalogue/exemption/verify.ts'
import { verifyPublished } from '../catalogue/publishing/verify.ts'
import { verifyLetters } from '../notices/official/verify.ts'
import { readConfig } from '../platform/config.ts'
import { connect } from '../platform/database/connect.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import type { Finding } from '../records/verify/report.ts'
import { verifyRecords } from '../records/verify/verify.ts'
import { answer, type Command } from './command.ts'
import { openDatabase } from './database.ts'

export const run: Command = async (args) => {
  parseArgs({ args: [...args], options: {} })
  const config = readConfig(process.env)
  const database = await openDatabase(config)
  const connection = connect(database.appUrl, { max: 2 })
  try {
    const report = await verifyRecords(connection.db)
    const { events, streams, texts, erased } = report
    const broken = [
      ...report.broken,
      ...(await verifyPublished(connection.db)),
      ...(await verifyExempt(connection.db)),
      ...(await verifyLetters(connection.db, createDiskStorage(config.storageDir))),
    ]
    if (broken.length === 0) {
      answer(cli.verify.sound({ events, cases: streams, texts, erased }))
      return 0
    }
    answer(cli.verify.broken({ count: broken.length }))
    for (const finding of broken) answer(describe(finding))
    return 1
  } finally {
    await connection.close()
    await database.close()
  }
}

function describe({ number, streamId, seq, what }: Finding): string {
  return cli.verify.finding({
    name: number ?? streamId ?? cli.verify.noCase,
    seq: seq === null ? '-' : String(seq),
    what: cli.verify.flaws[what],
  })
}
