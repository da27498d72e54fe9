export const letters: typeof import('../id/letters.ts').letters = {
  erased: '(erased by law)',
  kinds: {
    receipt: 'Proof of receipt of a request',
    completion_request: 'Request for completion',
    lapse_note: 'Note of lapse',
    disposition: 'Disposition note',
    extension: 'Notice of extension',
    notice: 'Written notice',
    refusal_decree: 'Decree of refusal',
    handover: 'Record of handover',
    objection_receipt: 'Receipt of an objection',
    objection_answer: 'Answer to an objection',
    consequence_sheet: 'Consequence test sheet',
    classification_decree: 'Decree on the classification of information',
  },
  verify: {
    title: 'Verify a letter',
    lead: 'Every official letter of ours bears a code. Type it to see whether we issued the letter, and whether the file you hold is intact.',
    code: 'Code of the letter',
    codeHint:
      '16 letters and digits at the foot of the letter, for example k3f9-a7q2-0mzt-e8rw. Or scan its QR code.',
    look: 'Verify',
    problems: {
      missing: 'Type the code of the letter. It stands at the foot of every page.',
      malformed: 'The code has 16 letters and digits. Look again, perhaps one is missing.',
      unknown:
        'There is no letter with this code. Check its letters. If it stays so, the letter is not ours: please contact our office.',
    },
    found: 'We issued this letter',
    replaced: (p) =>
      `Letter number ${p.number}, ${p.date}, has taken the place of this one. Use the new letter.`,
    kind: 'Kind of letter',
    number: 'Number',
    date: 'Date',
    office: 'Office',
    signer: 'Signed by',
    signature: 'Electronic signature',
    signatures: {
      none: 'None; the code and the content of the file prove that it is genuine',
      local: 'Certificate of the office itself, not a BSrE certificate',
      bsre: 'BSrE certificate',
    },
    inMaking: 'The file of this letter is being made. Reload this page in a moment.',
    compareTitle: 'Is your file intact?',
    compareLead:
      'Choose or drop the PDF of this letter. It is compared to the last byte, and we do not keep it.',
    file: 'File of the letter (PDF)',
    fileHint:
      'Compared in your browser, without being sent. Without scripts it is sent, compared and forgotten at once.',
    compare: 'Compare',
    verdicts: {
      same: 'Yes, exactly the same. This file is the letter we issued.',
      other:
        'Not the same. This is not the file we issued, or it has been changed. Ask us for the original.',
      missing: 'Choose the file of the letter to compare.',
      too_large:
        'This file is larger than 20 MB, so it cannot be a letter of ours. Choose the file of the letter.',
    },
    checksumTitle: 'For experts: SHA-256 of the file we issued',
    another: 'Verify another letter',
  },
}
