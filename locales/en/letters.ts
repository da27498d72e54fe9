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
}
