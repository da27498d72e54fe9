import { sendRequest } from '../src/walkthrough/life.ts'
import { measureAgainstBare } from './support/against-bare.ts'
import { seatApplicants } from './support/people.ts'

// SOP step 3: form, review, submission, receipt.
await measureAgainstBare({
  title: 'submissions: step 3',
  unit: 'submissions',
  async prepare({ address, office }) {
    const applicants = await seatApplicants(address, office)
    const submit = async (worker: number) => {
      const applicant = applicants[worker]
      if (!applicant) throw new Error('there are fewer applicants than workers')
      await sendRequest(applicant.browser, await applicant.fillIn())
    }
    await Promise.all(applicants.map((_, worker) => submit(worker)))
    return submit
  },
})
