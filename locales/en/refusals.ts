export const refusals: typeof import('../id/refusals.ts').refusals = {
  not_permitted: 'Your account may not take this step. Ask the officer in charge to do it.',
  already_submitted: 'This request has been submitted already. Open its page to see it.',
  not_submitted: 'This request has not been submitted yet. Submit the form first.',
  no_items: 'The details of the information are empty. Write what is asked for.',
  duplicate_item: 'A detail of the information is written twice. Remove one of them.',
  already_registered: 'This request has a registration number already. Reload the page.',
  not_registered: 'This request has no registration number yet. Try again in a moment.',
  case_closed: 'This request is finished, so it cannot be changed any more. Read its history.',
  already_notified:
    'The applicant has been notified (Law 14/2008, Article 22(7)), so the answer cannot be changed any more. Mistakes are corrected by a new letter.',
  not_notified: 'The applicant has not been notified yet. Wait until the notice is sent.',
  task_not_open: 'This work is no longer there; it may be done already. See where the case stands.',
  task_not_taken: 'Nobody has taken this work yet. Press "Kerjakan" on the case page first.',
  task_taken_by_other: 'Another officer has this work in hand. Talk to them, or take it over.',
  task_already_yours: 'This work is in your hands already. Go on with it.',
  no_agency_chosen: 'No agency has been chosen yet. Choose at least one.',
  unknown_item: 'That detail is not part of this request. Reload the page.',
  item_not_covered:
    'A detail is still in nobody’s hands. Forward or answer it first (step 4 of the procedure).',
  item_already_covered: 'Another agency has this detail already. Recall it there first.',
  duplicate_assignment: 'This has been forwarded already. Reload the page.',
  agency_already_assigned: 'That agency has this request already. Choose another one.',
  unknown_assignment: 'This request was not forwarded in that way. Reload the page.',
  assignment_not_open:
    'This has been answered, returned or recalled already. See where the case stands.',
  assignment_not_supplied: 'There is no answer to check yet. Wait for the agency.',
  assignment_already_verified: 'This answer has been checked and accepted already.',
  answer_empty:
    'The answer is still empty. Upload a file, choose a published document, or write the answer.',
  checklist_incomplete:
    'The checklist is not complete (step 6 of the procedure). Tick everything, or ask for a correction.',
  answers_pending:
    'Some answers are still awaited or being checked (steps 5 and 6 of the procedure). Finish all of them first.',
  handover_has_files:
    'The answer has files. The request is finished once the applicant has downloaded them all.',
  handover_without_files:
    'The answer has no files. The applicant closes it with "I have received it".',
  handover_too_early:
    'The time for the applicant to fetch the answer is not over yet (step 8 of the procedure).',
  withdraw_too_late:
    'The request has been answered, so it cannot be withdrawn any more. If the answer is not what you asked for, you may object (Law 14/2008, Article 35).',
  handover_on_paper:
    'This copy was asked for on paper, so a download does not complete it. Hand it over or send it first.',
  completion_awaited:
    'The applicant has been asked to complete this request. Wait until it is completed or the last day has passed (KI Regulation 1/2021).',
  completeness_checked:
    'This request has been checked for completeness already. Completion may be asked for only once.',
  completeness_check_over:
    'What is missing may only be asked for within 3 working days of receipt and before the request is forwarded (KI Regulation 1/2021). Ask the applicant a question instead.',
  completion_nothing_missing: 'Nothing has been marked as missing. Tick at least one part.',
  completion_not_asked: 'Nothing is to be completed in this request. See where the case stands.',
  completion_over:
    'The last day for completing this request has passed (KI Regulation 1/2021). You may make a new request.',
  completion_empty:
    'Nothing has been completed yet. Write what was missing, add a file, or renew the identity document.',
  lapse_too_early:
    'The applicant still has time to complete this request, until the end of the last day.',
  question_unknown: 'That question is not part of this request. Reload the page.',
  question_repeated: 'This question has been sent already. Reload the page to see it.',
  question_answered:
    'This question has been answered already. Ask a new one if something is still unclear.',
  question_own: 'This question comes from your own side. Wait for the other side to answer.',
  question_without_files:
    'Documents of the office may not leave with a reply to a question. Give them with the answer, so that they are checked first (step 6 of the procedure).',
  already_extended:
    'The time for the answer has been extended already. It may be extended only once (Law 14/2008, Article 22(8)).',
  extension_after_due:
    'The last day has passed, so the time can no longer be extended (Law 14/2008, Article 22(7) and (8)). Answer the request as soon as possible.',
  extension_days:
    'An extension is at least 1 and at most 7 working days (Law 14/2008, Article 22(8)).',
  order_not_met:
    'The superior of PPID ordered this detail to be given, so it may not be refused or cut down again (Perki 1/2021, Article 43). Send the answer back to be put right.',
  outcome_incomplete:
    'A detail has no outcome yet. Choose one for every detail that was asked for (Law 14/2008, Article 22(7)).',
  refusal_without_letter:
    'A refusal has to name the ground of exemption (Law 14/2008, Article 17 and Article 22(7)c). Choose at least one letter.',
  withheld_without_reason:
    'The blacked-out parts and their reasons are missing (Law 14/2008, Article 22(7)e). Fill in each part, its letter and its reason.',
  partial_without_file:
    'A partial answer has to contain the part that is given. Upload the redacted file, or choose a published document (Law 14/2008, Article 22(7)d).',
  item_not_refused:
    'This detail is neither refused nor blacked out under that letter, so it needs no consequence test.',
  test_missing:
    'This refusal, or a part that is withheld, has no consequence test yet (Law 14/2008, Article 19). Link a concluded test, or open a new one.',
  test_not_concluded:
    'The consequence test for this refusal is not concluded yet (Law 14/2008, Article 19). Wait until it is.',
  test_says_open:
    'The consequence test found that this information is open, so it may not be refused (Law 14/2008, Article 19). Send the answer back to be corrected.',
  test_other_agency:
    'This consequence test is of another agency and weighed other information (Law 14/2008, Article 19). Choose a test of the agency that answers, or of PPID Utama.',
  test_other_letter:
    'This consequence test does not cover the letter that the refusal names (Law 14/2008, Articles 17 and 19). Choose another test, or correct the letter.',
  test_expired:
    'The period of exemption of this consequence test is over (Law 14/2008, Article 20). Review the test first, or open the information.',
  test_same_person:
    'Whoever drafted the refusal may not have concluded its consequence test. Let another officer draft the refusal or conclude the test (Law 14/2008, Article 19).',
  fee_not_allowed:
    'A fee is only for copies on paper that are given. Reading and downloading are free (Law 14/2008, Article 21).',
  fee_bad:
    'The amount is not right. Write whole rupiah, the same as in the notice (Law 14/2008, Article 22(7)g).',
  fee_unpaid:
    'The cost of the copies has not been paid. Record the payment first, then hand over the copies (Law 14/2008, Article 22(7)g).',
  nothing_to_pay: 'Nothing is to be paid for this request.',
  silence_too_early:
    'The last day of the notice has not passed yet (Law 14/2008, Article 22(7)). The last day itself still counts.',
  already_silent:
    'This request is marked as not answered already. The answer is still owed (Law 14/2008, Article 22(7)).',
  correction_nothing: 'No words are corrected. Write the new note of the notice.',
  already_reopened:
    'This request has been reopened already and is being answered anew. Finish the new answer first.',
  reopen_unknown_item: 'Choose at least one detail of this request to be answered anew.',
  order_missing:
    'No order of the superior of the information officer reopens this request (Law 14/2008, Article 36). Wait for the answer to the objection.',
  order_executed:
    'This order of the superior has been carried out in this request already. See where the case stands.',
  due_unchanged: 'This change of the calendar does not move the last day of this request.',
  letter_known: 'This letter has its number already. Reload the page.',
  letter_unknown: 'This letter is not part of this request. Reload the page.',
  letter_already_issued:
    'This letter has been made already and is not made again. Reload the page.',
  receipt_in_future: 'That date has not come yet. Write today’s date or an earlier one.',
  receipt_too_old:
    'That date is too long ago. The time limit runs from receipt (Law 14/2008, Article 22(7)), so check the date again.',
}
