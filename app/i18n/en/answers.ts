export default {
  title: "You said, we did",
  lead: "Every published proposal ends with an answer: where the strategy uses it, or why it does not.",
  description:
    "What became of residents' proposals: what the strategy includes, what it does not and why, what is being considered.",
  figures: "Answers in figures",
  published: "proposals published",
  answered: "of proposals answered",
  included: "included in the strategy",
  tabs: "What became of the proposals",
  lead_included: "Sentences of the strategy rest on these proposals. The link leads to the sentence.",
  lead_not_included: "The strategy does not include these proposals. Beside each is the reason why.",
  lead_considered: "These proposals are being considered now.",
  lead_published: "These proposals are published and have yet to be considered.",
  emptyTitle: "There are no such proposals",
  emptyText: "When there are, they will be published here.",
  noReason: "The reason has not been written yet.",
  noPassage: "The strategy's sentence has not been published yet.",
} as const;
