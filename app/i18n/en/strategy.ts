export default {
  read: {
    title: "Strategy",
    crumbs: "Where you are",
    description:
      "“{{section}}”, a section of the strategy. {{strategy}}: every sentence with the residents' words it rests on.",
    place: "Section {{place}} of {{count}}",
    draft: "Draft",
    howTo: "The number beside a sentence opens the residents' words that it rests on.",
    whence: "Where does this come from?",
    backTo: "Back to the sentence, note",
    sources: "Sources",
    proposals_one: "{{count}} proposal",
    proposals_other: "{{count}} proposals",
    meetings_one: "{{count}} meeting",
    meetings_other: "{{count}} meetings",
    and: " and ",
    changed:
      "The author changed this proposal after it was cited here. The drafters have yet to check that the sentence still holds.",
    hidden: "{{label}} – this source is not public.",
    meeting: "Meeting",
    emptyTitle: "This section is not written yet",
    emptyText: "Once it is, you will see beside each sentence whose words it rests on.",
    turn: "Other sections",
    previous: "Previous section",
    next: "Next section",
  },
  contents: {
    description:
      "A local development strategy in which every sentence leads to the residents' words that it rests on.",
    title: "Contents",
    sample: "Sections, needs and goals are invented to show how a strategy rests on residents' words.",
    proposals_one: "proposal is cited",
    proposals_other: "proposals are cited",
    meetings_one: "meeting is cited",
    meetings_other: "meetings are cited",
    cited_one: "sentence of {{all}} has a source",
    cited_other: "sentences of {{all}} have a source",
    sentences_one: "{{count}} sentence, {{cited}} with sources",
    sentences_other: "{{count}} sentences, {{cited}} with sources",
    unwritten: "Not written yet",
    needs: "Needs",
    goals: "Goals, objectives and actions",
    implementation: "What was carried out under the current strategy",
    noneTitle: "The strategy is being written",
    noneText:
      "When its draft is opened, its sections will be here, each sentence with the proposals it comes from. You can still make a proposal.",
    propose: "Make a proposal",
  },
  outline: {
    spoken_one: "{{count}} proposal speaks of this",
    spoken_other: "{{count}} proposals speak of this",
    goal: "Goal",
    objective: "Objective",
    action: "Action",
    serves: "Serves objective {{code}} of the programme",
  },
  template: {
    area: {
      title: "Area and population",
      guidance:
        "Regulation (EU) 2021/1060, Article 32(1)(a): the geographical area and population covered by the strategy.",
    },
    involvement: {
      title: "How the community took part",
      guidance:
        "Regulation (EU) 2021/1060, Article 32(1)(b): the community involvement process in the development of the strategy.",
    },
    needs: {
      title: "Needs and potential",
      guidance:
        "Regulation (EU) 2021/1060, Article 32(1)(c): an analysis of the development needs and potential of the area.",
    },
    objectives: {
      title: "Objectives, targets and actions",
      guidance:
        "Regulation (EU) 2021/1060, Article 32(1)(d): the objectives of the strategy, including measurable targets for results, and related planned actions.",
    },
    management: {
      title: "Management, monitoring and evaluation",
      guidance:
        "Regulation (EU) 2021/1060, Article 32(1)(e): the management, monitoring and evaluation arrangements, demonstrating the capacity of the group to implement the strategy.",
    },
    finances: {
      title: "Financial plan",
      guidance:
        "Regulation (EU) 2021/1060, Article 32(1)(f): a financial plan, including the planned allocation from each fund and programme concerned.",
    },
  },
} as const;
