import { mustShow } from '../src/walkthrough/browser.ts'
import {
  answerCase,
  comesTrue,
  digestOf,
  downloadAnswer,
  forwardCase,
  notifyCase,
  sendRequest,
  verifyCase,
} from '../src/walkthrough/life.ts'
import { smallOfficeAgency } from '../src/walkthrough/office.ts'
import { smallPdf } from '../src/walkthrough/small-pdf.ts'
import { measureAgainstBare } from './support/against-bare.ts'
import { seatApplicants, seatOfficer } from './support/people.ts'

// Whole lives of requests, steps 3 to 8, with every page a person would see on the way.
await measureAgainstBare({
  title: 'lives: steps 3 to 8',
  unit: 'lives',
  async prepare({ address, office }) {
    const { password } = office
    const applicants = await seatApplicants(address, office)
    const main = await seatOfficer(address, { email: office.main, password })
    const agency = await seatOfficer(address, { email: office.agency, password })
    const live = async (worker: number) => {
      const applicant = applicants[worker]
      if (!applicant) throw new Error('there are fewer applicants than workers')
      const { requestId, number } = await sendRequest(applicant.browser, await applicant.fillIn())
      const answer = smallPdf([number])
      await forwardCase(main, { requestId, agencyId: smallOfficeAgency })
      await answerCase(agency, { requestId, answer })
      await verifyCase(main, { requestId, publish: false })
      await notifyCase(main, requestId)
      const [got] = await downloadAnswer(applicant.browser, requestId)
      if (!got || digestOf(got) !== digestOf(answer)) throw new Error(`${number}: another file`)
      const closed = await comesTrue(async () => {
        const page = mustShow(await applicant.browser.get(`/permohonan/${requestId}`))
        return !page.html.includes(`action="/permohonan/${requestId}/terima"`)
      })
      if (!closed) throw new Error(`${number} was not closed`)
    }
    // The first request of a person brings an identity card; later ones use it again.
    await Promise.all(applicants.map((_, worker) => live(worker)))
    return live
  },
})
