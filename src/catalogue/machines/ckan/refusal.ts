/** What an action refuses: `Not Found Error` (404) or `Validation Error` (409), with what is wrong with each parameter. */
export class CkanRefusal extends Error {
  readonly type: 'Not Found Error' | 'Validation Error'
  readonly detail: Readonly<Record<string, readonly string[]>>
  constructor(type: CkanRefusal['type'], detail: Readonly<Record<string, readonly string[]>> = {}) {
    super(type)
    this.type = type
    this.detail = detail
  }
}

export function notFound(): CkanRefusal {
  return new CkanRefusal('Not Found Error')
}

export function invalid(parameter: string, message: string): CkanRefusal {
  return new CkanRefusal('Validation Error', { [parameter]: [message] })
}
