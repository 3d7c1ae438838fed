export default {
  title: "Map",
  lead: "Where people speak up, and what about. Each sign is one proposal or several; the colours of its ring show their themes.",
  description: "Residents' proposals on a map: by theme, neighbourhood and meeting.",
  asList: "Show as a list",
  drawing: "Map of proposals",
  approximate: "The places of neighbourhoods are approximate: official boundaries are not at hand yet.",
  legend: "Signs of the themes",
  cluster_one: "{{count}} proposal here",
  cluster_other: "{{count}} proposals here",
  point: "Proposal P-{{number}}",
  withoutPlace_one:
    "{{count}} proposal is about the whole city or has no point on the map. It is in the list below.",
  withoutPlace_other:
    "{{count}} proposals are about the whole city or have no point on the map. They are in the list below.",
  workspace: {
    title: "Proposals on the map",
    lead: "Pick out proposals and cite them in the strategy: press “Cite” and choose the section.",
    cite: "Cite",
    citeIn: "In which section should P-{{number}} be cited?",
  },
  live: {
    map: "Map. Move it with the arrow keys, zoom with plus and minus, go through the signs with the tab key.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    cluster: "Proposals in one place: {number}",
    close: "Close",
    failed: "The proposals could not be shown on the map. All of them are in the list below.",
    inView: "Proposals in this view: {number}",
    attribution: "© OpenStreetMap contributors",
  },
} as const;
