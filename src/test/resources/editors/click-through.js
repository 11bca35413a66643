// Selects one element of each kind, opens every group of the panel and every menu; gives the words that have no translation.
async () => {
  const place = document.querySelector("[data-dg-modeler]");
  const editor = place.dgEditor;
  const popup = editor.get("popupMenu");
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const kinds = new Map();
  editor.get("elementRegistry").filter((element) => !element.labelTarget).forEach((element) => {
    const { eventDefinitions = [], loopCharacteristics, triggeredByEvent, cancelActivity } = element.businessObject;
    kinds.set([element.type, ...eventDefinitions.map(({ $type }) => $type), Boolean(loopCharacteristics), triggeredByEvent, cancelActivity].join(), element);
  });
  for (const element of kinds.values()) {
    editor.get("selection").select(element);
    await drawn();
    for (const part of ["group", "collapsible-entry"]) {
      document.querySelectorAll(`.bio-properties-panel-${part}-header:not(.open) .bio-properties-panel-${part}-header-title`).forEach((title) => title.click());
      await drawn();
    }
    for (const menu of ["bpmn-replace", "bpmn-append", "bpmn-create"]) {
      if (!popup.isEmpty(element, menu)) {
        popup.open(element, menu, { x: 300, y: 300, cursor: { x: 300, y: 300 } });
        await drawn();
        popup.close();
      }
    }
  }
  return [...place.dgMissing].sort();
}
