import { type Browser, mustShow, openBrowser, type Page } from '../../src/walkthrough/browser.ts'
import { fillInRequest, signIn } from '../../src/walkthrough/life.ts'
import { applicantName, type SmallOffice } from '../../src/walkthrough/office.ts'

/** An applicant at their browser. */
export interface Applicant {
  readonly browser: Browser
  /** A new request form, filled in up to its review page. */
  fillIn(): Promise<Page>
}

let addresses = 0
let requests = 0

/** Signs the applicants in. Each request comes from an address of its own, as requests of many people do. */
export async function seatApplicants(address: string, office: SmallOffice): Promise<Applicant[]> {
  const { password } = office
  return Promise.all(
    office.applicants.map(async (email, index) => {
      let from = newAddress()
      const browser = openBrowser(address, { headers: () => ({ 'x-forwarded-for': from }) })
      await signIn(browser, { email, password })
      const fillIn = async () => {
        from = newAddress()
        requests += 1
        return fillInRequest(browser, mustShow(await browser.get('/permohonan/baru')), {
          mark: `(${requests})`,
          name: applicantName(index),
          nik: `61060101019${String(index + 1).padStart(5, '0')}`,
        })
      }
      return { browser, fillIn }
    }),
  )
}

/** An officer, who may do many things at once. */
export async function seatOfficer(
  address: string,
  account: { readonly email: string; readonly password: string },
): Promise<Browser> {
  const from = newAddress()
  const browser = openBrowser(address, {
    headers: () => ({ 'x-forwarded-for': from }),
    connections: 64,
  })
  await signIn(browser, account)
  return browser
}

function newAddress(): string {
  addresses += 1
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`
}
