/** Mails to the author of a proposal. */
export default {
  greeting: "Hello,",
  subject: {
    received: "We received your proposal {{number}}",
    published: "Your proposal {{number}} is published",
    edited: "The text of your proposal {{number}} was corrected",
    considered: "Your proposal {{number}} is being considered",
    cited: "The strategy rests on your proposal {{number}}",
    included: "Your proposal {{number}} is in the strategy",
    not_included: "Your proposal {{number}} is not in the strategy",
    merged: "Your proposal {{number}} was merged with a similar one",
    withdrawn: "Your proposal {{number}} is withdrawn",
    rejected: "Your proposal {{number}} was not published",
    address_added: "We will tell you about your proposal {{number}}",
    link_asked: "The link of your proposal {{number}}",
    correction_accepted: "Your correction of proposal {{number}} was accepted",
    correction_declined: "Your correction of proposal {{number}} was not accepted",
    asked: "A question about your proposal {{number}}",
    redacted: "Something was taken out of your proposal {{number}}",
    answered: "An answer to your proposal {{number}}",
  },
  text: {
    received:
      "We received your proposal; its number is {{number}}. We read it before it is published, and will tell you of each step at this address.",
    published: "Your proposal {{number}} is published: everyone can now read and support it.",
    edited:
      "The text of your proposal {{number}} was corrected, for example to take out details about other people. The link shows the text as it is now.",
    considered: "Your proposal {{number}} is being considered for the strategy.",
    cited: "The draft strategy now has a sentence that rests on your proposal {{number}}.",
    included: "Your proposal {{number}} has been included in the strategy.",
    not_included: "Your proposal {{number}} has not been included in the strategy.",
    merged: "Your proposal {{number}} was merged with another one that asks for the same.",
    withdrawn:
      "Proposal {{number}} is withdrawn and shown nowhere. If you want its text and your details erased, the link leads to where you can do that.",
    rejected: "We did not publish your proposal {{number}}.",
    address_added: "We will tell you at this address of each step of proposal {{number}}.",
    link_asked:
      "Somebody, probably you, asked us to send the private link of proposal {{number}} again. The link that you had before and a printed card still work.",
    correction_accepted:
      "A moderator accepted the correction that you suggested: proposal {{number}} now stands as you corrected it.",
    correction_declined:
      "A moderator did not accept the correction that you suggested for proposal {{number}}. The proposal stands as it was.",
    asked: "A moderator has read your proposal {{number}} and would like to ask you something.",
    redacted:
      "A moderator took something out of your proposal {{number}}. The link shows the proposal as it is now. Only moderators see what was taken out.",
    answered: "Your proposal {{number}} has been answered.",
  },
  title: "The proposal: “{{title}}”",
  reason: {
    off_topic: "Reason: it is not about what a local development strategy decides.",
    personal_data: "Reason: the text has details about other people.",
    insult: "Reason: the text has insulting words.",
    spam: "Reason: it is advertising or a random text.",
    duplicate: "Reason: the same proposal has been made already.",
    not_a_proposal: "Reason: we could not tell from the text what you propose.",
  },
  redaction: {
    personal_data:
      "What was taken out: personal data, such as names, addresses or phone numbers. Why: everyone reads the proposals.",
    insult: "What was taken out: words that may insult someone.",
    other: "What was taken out: words that we cannot publish.",
  },
  note: "Explanation: {{note}}",
  answer: "Answer: {{answer}}",
  mergedInto:
    "From now on it is considered together with proposal P-{{number}} “{{title}}”. Anyone who supported yours now supports that one.",
  question: "The question: {{question}}",
  questionHow: "The link leads to where you can answer. Only moderators will see the answer.",
  link: "The page of your proposal",
  keep: "The link is for you only: whoever has it can change and withdraw the proposal. If you want no more mail, or did not make this proposal, erase your e-mail address on that page.",
} as const;
