import type { LetterKind } from '../../procedure/letters.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'

/*
 * What each letter says, as data: codes, dates and people's own words. Every sentence around them stands in `letters/`,
 * where an office can change it. Dates are WIB; amounts whole rupiah; sizes bytes.
 */

/** The citizen or body concerned, as they wrote themselves. Lines of an address in their order. */
export interface LetterParty {
  readonly name: string
  readonly address: readonly string[]
  readonly occupation: string | null
  /** Phone numbers and mail addresses. */
  readonly contact: readonly string[]
}

interface Common {
  /** Registration number of the request or objection; of a consequence test, that of its sheet. */
  readonly caseNumber: string
  /** Whether the person needs large print (kebutuhan khusus). */
  readonly largePrint: boolean
}

type PasalLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'
type LetterChannel = 'web' | 'datang_langsung' | 'surat' | 'email' | 'telepon'
type LetterCopy = 'view' | 'softcopy' | 'hardcopy'
type Missing = 'identity' | 'items' | 'purpose' | 'authority' | 'legal_body' | 'contact' | 'other'

/** Tanda bukti penerimaan permintaan (UU 14/2008 Pasal 22(4)). */
export interface ReceiptData extends Common {
  readonly kind: 'receipt'
  readonly party: LetterParty
  readonly receivedAt: Instant
  readonly channel: LetterChannel
  readonly items: readonly string[]
  readonly purpose: string
  readonly copy: LetterCopy
  readonly dueOn: LocalDate
  readonly dueEstimated: boolean
  /** The last day were the time extended once by seven working days. */
  readonly ceilingOn: LocalDate
  /** Where and with which secret code the state is seen without an account. */
  readonly statusUrl: string
  readonly statusCode: string
  /** Who took it in at the counter; null when it came through the portal. */
  readonly officer: string | null
  /** Help that was asked for, in the person's words. */
  readonly needs: string | null
}

/** Permintaan kelengkapan. */
export interface CompletionRequestData extends Common {
  readonly kind: 'completion_request'
  readonly party: LetterParty
  readonly receivedOn: LocalDate
  readonly missing: readonly Missing[]
  readonly text: string
  readonly completeBy: LocalDate
  readonly dueOn: LocalDate
  /** Where it is completed. */
  readonly caseUrl: string
}

/** Catatan gugur. */
export interface LapseNoteData extends Common {
  readonly kind: 'lapse_note'
  readonly party: LetterParty
  readonly receivedOn: LocalDate
  readonly askedOn: LocalDate
  readonly missing: readonly Missing[]
  readonly completeBy: LocalDate
}

/** Nota disposisi to one agency. Says nothing of who asks. */
export interface DispositionData extends Common {
  readonly kind: 'disposition'
  readonly agency: string
  readonly receivedOn: LocalDate
  readonly items: readonly string[]
  readonly instruction: string | null
  readonly answerBy: LocalDate
  readonly dueOn: LocalDate
  readonly caseUrl: string
}

/** Pemberitahuan perpanjangan waktu (Pasal 22(8)). */
export interface ExtensionData extends Common {
  readonly kind: 'extension'
  readonly party: LetterParty
  readonly receivedOn: LocalDate
  readonly items: readonly string[]
  readonly was: LocalDate
  readonly dueOn: LocalDate
  readonly dueEstimated: boolean
  readonly days: number
  readonly reason: 'not_yet_held' | 'exemption_undecided'
  readonly text: string
  /** Days between the two dates that do not count, with their names. */
  readonly skipped: readonly { readonly date: LocalDate; readonly name: string }[]
}

export interface NoticeFile {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** Null where a file has no pages, or nobody counted them. */
  readonly pages: number | null
}

/** What a notice says of one item (Pasal 22(7) a to e). */
export interface NoticeItem {
  /** Which of the items asked for, from 1; several agencies may answer one. */
  readonly ordinal: number
  /** The body that holds it: the agency that answered, or this office. */
  readonly heldBy: string
  readonly outcome: 'given' | 'partial' | 'refused' | 'not_held' | 'not_documented'
  /** The answer in words, for what is given. */
  readonly answer: string | null
  readonly files: readonly NoticeFile[]
  readonly published: readonly { readonly title: string; readonly url: string }[]
  /** The item whose line lists the documents of this one, too; null where the line lists its own. */
  readonly together: number | null
  readonly withheld: readonly {
    readonly part: string
    readonly letter: PasalLetter
    readonly reason: string
  }[]
  readonly letters: readonly PasalLetter[]
  readonly statute: string | null
  readonly reason: string | null
  /** Which body holds it, where this one does not. */
  readonly holder: string | null
  readonly availableOn: LocalDate | null
}

export interface LetterFee {
  readonly copying: number
  readonly sending: number
  readonly other: number
  /** Paid so far, of earlier notices, too. */
  readonly paid: number
}

/** Pemberitahuan tertulis (Pasal 22(7) a to g), in its first version or a later one. */
export interface NoticeData extends Common {
  readonly kind: 'notice'
  readonly party: LetterParty
  readonly receivedOn: LocalDate
  readonly version: number
  /** The notice this one takes the place of, and why. */
  readonly replaces: {
    readonly number: string
    readonly date: LocalDate
    readonly reason: string | null
  } | null
  /** The items in the applicant's words. */
  readonly asked: readonly string[]
  readonly items: readonly NoticeItem[]
  readonly copy: LetterCopy
  /** How copies come to the person, in the words of the form. */
  readonly sending: string
  readonly fee: LetterFee | null
  readonly note: string | null
  /** The decree that refuses, where an item is refused. */
  readonly decreeNumber: string | null
  readonly caseUrl: string
  /** Until when an objection may be filed (Pasal 36(1)). */
  readonly objectionBy: LocalDate
}

/** Surat Keputusan PPID tentang Penolakan Permohonan Informasi. */
export interface RefusalDecreeData extends Common {
  readonly kind: 'refusal_decree'
  readonly party: LetterParty
  readonly receivedOn: LocalDate
  readonly purpose: string
  readonly items: readonly {
    readonly text: string
    readonly letters: readonly PasalLetter[]
    readonly statute: string
    readonly reason: string
    /** The concluded consequence test behind it. */
    readonly test: {
      readonly number: string | null
      readonly concludedOn: LocalDate | null
      readonly ifOpened: string | null
      readonly ifClosed: string | null
      readonly until: LocalDate | null
    } | null
  }[]
  readonly noticeNumber: string
  readonly objectionBy: LocalDate
}

/** Tanda bukti penyerahan. */
export interface HandoverData extends Common {
  readonly kind: 'handover'
  readonly party: LetterParty
  readonly noticeNumber: string
  readonly handedOverAt: Instant
  readonly way: 'downloaded' | 'acknowledged' | 'elapsed' | 'collected' | 'sent' | 'notice'
  readonly items: readonly { readonly text: string; readonly files: readonly NoticeFile[] }[]
  readonly fee: LetterFee | null
  /** The officer's name where one handed it over; null over the portal. */
  readonly officer: string | null
}

type Ground = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'

/** Tanda terima keberatan (Perki 1/2021 Pasal 41). */
export interface ObjectionReceiptData extends Common {
  readonly kind: 'objection_receipt'
  readonly party: LetterParty
  /** The person who files for another. */
  readonly proxy: LetterParty | null
  readonly requestNumber: string
  readonly receivedAt: Instant
  readonly purpose: string | null
  /** UU 14/2008 Pasal 35(1), with the day each ground was found. */
  readonly grounds: readonly { readonly ground: Ground; readonly foundOn: LocalDate }[]
  /** Kasus posisi. */
  readonly story: string
  /** Filed later than 30 working days: the Atasan decides whether it is taken. */
  readonly late: boolean
  readonly dueOn: LocalDate
  readonly dueEstimated: boolean
  readonly officer: string | null
}

/** Surat tanggapan atas keberatan (Perki 1/2021 Pasal 42-44). */
export interface ObjectionAnswerData extends Common {
  readonly kind: 'objection_answer'
  readonly party: LetterParty
  readonly requestNumber: string
  readonly receivedOn: LocalDate
  readonly decision: 'upheld' | 'granted' | 'partly_granted' | 'not_accepted' | 'settled'
  readonly grounds: readonly {
    readonly ground: Ground
    readonly granted: boolean
    readonly answer: string
  }[]
  /** Why it was not accepted, or what both agreed on. */
  readonly reason: string | null
  /** What PPID must give, and until when. */
  readonly order: { readonly items: readonly string[]; readonly limit: LocalDate } | null
  /** Last day for the Komisi Informasi, counted from this letter (Pasal 37(2)). */
  readonly disputeBy: LocalDate
  /** The Komisi Informasi in charge. */
  readonly commission: string
}

/** What both letters of a consequence test say of the information. */
interface Exemption extends Common {
  readonly title: string
  readonly description: string
  /** The unit that holds it. */
  readonly unit: string
  readonly letters: readonly PasalLetter[]
  /** Statutes and articles, one each. */
  readonly statutes: readonly string[]
  readonly ifOpened: string
  readonly ifClosed: string
  /** Null with `periodReason`: until a condition is met. */
  readonly until: LocalDate | null
  readonly periodReason: string | null
}

/** Lembar pengujian konsekuensi (Perki 1/2021 Pasal 49). */
export interface ConsequenceSheetData extends Exemption {
  readonly kind: 'consequence_sheet'
  readonly proposedOn: LocalDate
  /** Posts, not names: who proposed, tested and advised. */
  readonly proposedBy: string
  /** Propriety, decency, public interest (Pasal 2(4) UU 14/2008). */
  readonly publicInterest: string | null
  readonly considerations: readonly {
    readonly post: string
    readonly on: LocalDate
    readonly advice: string
  }[]
  readonly conclusion: 'exempt' | 'open' | null
  readonly conclusionReason: string | null
}

/** Surat Keputusan PPID tentang klasifikasi informasi yang dikecualikan (PP 61/2010; Perki 1/2021). */
export interface ClassificationDecreeData extends Exemption {
  readonly kind: 'classification_decree'
  readonly sheetNumber: string | null
  readonly testedOn: LocalDate
  /** When the Atasan PPID approved. */
  readonly approvedOn: LocalDate
  /** Set for the first time, prolonged, or opened again. */
  readonly act: 'set' | 'prolonged' | 'opened'
  /** The decree that this one changes. */
  readonly changes: string | null
  /** Reasons drawn from the analysis. */
  readonly reason: string
}

export type LetterData =
  | ReceiptData
  | CompletionRequestData
  | LapseNoteData
  | DispositionData
  | ExtensionData
  | NoticeData
  | RefusalDecreeData
  | HandoverData
  | ObjectionReceiptData
  | ObjectionAnswerData
  | ConsequenceSheetData
  | ClassificationDecreeData

export type DataOf<K extends LetterKind> = Extract<LetterData, { kind: K }>
