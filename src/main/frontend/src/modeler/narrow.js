// Leaves out of palette and panel what no diagram of ours may hold: the server refuses it anyway.

const LOW = 100; // after the libraries' own providers

const REFUSED_GROUPS = [
  "CamundaPlatform__TaskListener",
  "CamundaPlatform__ExecutionListener",
  "CamundaPlatform__Input",
  "CamundaPlatform__Output",
  "CamundaPlatform__FieldInjection",
  "CamundaPlatform__ConnectorInput",
  "CamundaPlatform__ConnectorOutput",
  "CamundaPlatform__ErrorMapping",
  "CamundaPlatform__Errors",
  "CamundaPlatform__CandidateStarter",
  "CamundaPlatform__ExternalTask",
  "CamundaPlatform__ProcessVariables",
];

const REFUSED_TOOLS = ["create.data-object", "create.data-store"];

const REFUSED_TYPES = /^(create|append|replace-with)-.*(script-task|send-task|receive-task|manual-task|transaction|ad-hoc|complex-gateway|inclusive-gateway|event-based-gateway|data-|signal|escalation|compensation|conditional-|link-|cancel-)/;

function Narrow(palette, propertiesPanel, popupMenu) {
  propertiesPanel.registerProvider(LOW, {
    getGroups: () => (groups) => groups.filter((group) => !REFUSED_GROUPS.includes(group.id)),
  });
  palette.registerProvider(LOW, {
    getPaletteEntries: () => (entries) => without(entries, (name) => REFUSED_TOOLS.includes(name)),
  });
  ["bpmn-create", "bpmn-append", "bpmn-replace"].forEach((menu) => popupMenu.registerProvider(menu, LOW, {
    getPopupMenuEntries: () => (entries) => without(entries, (name) => REFUSED_TYPES.test(name)),
  }));
}

Narrow.$inject = ["palette", "propertiesPanel", "popupMenu"];

function without(entries, refused) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !refused(name)));
}

export const narrowModule = { __init__: ["dgNarrow"], dgNarrow: ["type", Narrow] };
