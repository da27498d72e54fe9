import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function deadline(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['src/main.ts', 'deadline', ...args], {
    encoding: 'utf8',
    input,
  })
}

test.each([
  ['2026-11-23', '10', '2026-12-07'],
  ['2026-12-18', '17', '2027-01-18'],
  ['2025-03-26', '30', '2025-05-22'],
])(
  'a request of %s with %s working days is due on %s, and nothing else is printed',
  (received, days, due) => {
    const answer = deadline(['--received', received, '--days', days])
    expect(answer.stdout).toBe(`${due}\n`)
    expect(answer.status).toBe(0)
  },
)

test('--explain tells each day and why', () => {
  const { stdout } = deadline(['--received', '2026-12-18', '--days', '5', '--explain'])
  const lines = stdout.trim().split('\n')
  expect(lines[0]).toBe('2026-12-18 Jumat  tanggal terima, tidak dihitung')
  expect(lines).toContain('2026-12-19 Sabtu  akhir pekan')
  expect(stdout).toMatch(/2026-12-24 Kamis {2}cuti bersama: .*Natal/)
  expect(lines.at(-1)).toMatch(/^Batas waktu: .* \(hari kerja ke-5\)$/)
})

test('a list of dates gives a line each, in order', () => {
  const { stdout, status } = deadline(
    ['--received', '-', '--days', '10'],
    '2026-11-23\r\n\n2026-12-18',
  )
  expect(stdout).toBe('2026-11-23 2026-12-07\n2026-12-18 2027-01-07\n')
  expect(status).toBe(0)
})

test('a year without an official list is an estimate, and says so beside the answer', () => {
  const { stdout, stderr } = deadline(['--received', '2031-01-06', '--days', '3'])
  expect(stdout).toBe('2031-01-09\n')
  expect(stderr).toContain('Perkiraan')
})

test.each([
  [['--received', '2026-02-30', '--days', '3'], '2026-02-30'],
  [['--received', '23/11/2026', '--days', '3'], '23/11/2026'],
  [['--received', '2026-11-23', '--days', '0'], '"0"'],
  [['--received', '2026-11-23', '--days', 'ten'], '"ten"'],
  [['--received', '2026-11-23'], '--days N'],
  [['--days', '3'], '--received TANGGAL'],
  [['--received', '2026-11-23', '--days', '3', '--when', 'now'], '--when'],
  [['--received', '-', '--days', '3', '--explain'], '--explain'],
])('deadline %j is refused with what was wrong', (args, named) => {
  const { stdout, stderr, status } = deadline(args)
  expect(stdout).toBe('')
  expect(stderr).toContain(named)
  expect(stderr).not.toContain('    at ')
  expect(status).toBe(2)
})

test('a bad line in a list names the line', () => {
  const { stderr, status } = deadline(['--received', '-', '--days', '3'], '2026-11-23\nyesterday\n')
  expect(stderr).toContain('Baris 2: "yesterday"')
  expect(status).toBe(2)
})
