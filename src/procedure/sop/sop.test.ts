import { describe, expect, test } from 'vitest'
import type { LocalDate } from '../values.ts'
import { sop2023 } from './sop2023.ts'
import type { SopVersion } from './types.ts'
import { responseDays, sopById, sopInForce, sopStep, sopVersions } from './versions.ts'

const on = (text: string): LocalDate => text as LocalDate
const later: SopVersion = { ...sop2023, id: 'later', effectiveFrom: on('2027-01-01') }

describe('the SOP of 2023', () => {
  test('has eight rows in order, each with its actor and standard time', () => {
    expect(
      sop2023.steps.map(({ number, actor, standard }) => [
        number,
        actor,
        standard.kind === 'minutes' ? `${standard.minutes} menit` : `${standard.days} hari kerja`,
      ]),
    ).toEqual([
      [1, 'applicant', '5 menit'],
      [2, 'applicant', '15 menit'],
      [3, 'applicant', '5 menit'],
      [4, 'ppid_utama', '5 menit'],
      [5, 'ppid_pembantu', '10 hari kerja'],
      [6, 'ppid_utama', '10 menit'],
      [7, 'ppid_utama', '5 menit'],
      [8, 'applicant', '5 menit'],
    ])
  })

  test('asks for a computer and a signal at every step, and for an account from step 3 on', () => {
    for (const { number, requirements, activity, output } of sop2023.steps) {
      expect(requirements.slice(0, 2)).toEqual(['PC/Laptop', 'Sinyal Internet'])
      expect(requirements.includes('Username dan Password')).toBe(number >= 3)
      expect(activity.length * output.length).toBeGreaterThan(0)
    }
  })

  test('plans its inner targets one after another inside the legal deadline', () => {
    const { forwardBy, answerBy, verifyBy, noticeBy } = sop2023.targets
    expect([forwardBy, answerBy, verifyBy, noticeBy]).toEqual([1, 7, 9, 10])
    expect(noticeBy).toBe(responseDays(sop2023))
    expect(sop2023.handoverAfterDays).toBe(30)
  })

  test('names its office, number and dates, and no officer', () => {
    expect(sop2023.identity).toMatchObject({
      number: '000.8.3.4/33/DSPPA/SET',
      madeOn: '2023-01-30',
      revisedOn: '2023-02-03',
      effectiveOn: '2023-02-06',
      approvedBy: 'Kepala Dinas Sosial, P3A',
    })
    expect(sop2023.identity.legalBasis).toHaveLength(3)
    expect(sop2023.identity.qualifications).toHaveLength(4)
    expect(sop2023.identity.equipment).toHaveLength(4)
  })
})

describe('versions of the SOP', () => {
  test('are in force from their day on, whatever order they are listed in', () => {
    for (const versions of [
      [sop2023, later],
      [later, sop2023],
    ]) {
      expect(sopInForce(versions, on('2026-12-31')).id).toBe(sop2023.id)
      expect(sopInForce(versions, on('2027-01-01')).id).toBe('later')
    }
    expect(() => sopInForce(sopVersions, on('2023-02-05'))).toThrow(RangeError)
  })

  test('are found by the id a case keeps', () => {
    expect(sopById(sopVersions, sop2023.id)).toBe(sop2023)
    expect(() => sopById(sopVersions, 'hilang')).toThrow(RangeError)
  })

  test('give a step by its number', () => {
    for (const step of sop2023.steps) expect(sopStep(sop2023, step.number)).toBe(step)
  })

  test('must say within how many working days a request is answered', () => {
    const [one, two, three, four, five, six, seven, eight] = sop2023.steps
    const minutesOnly: SopVersion = {
      ...sop2023,
      steps: [one, two, three, four, { ...five, standard: four.standard }, six, seven, eight],
    }
    expect(() => responseDays(minutesOnly)).toThrow(RangeError)
  })
})
