// What a drawn element is to people, and where it is.

export function isStep(element) {
  return element.businessObject && element.businessObject.$instanceOf && element.businessObject.$instanceOf("bpmn:FlowNode");
}

export function idOf(element) {
  return (element.labelTarget || element).id;
}

export function labelOf(element) {
  return (element.businessObject.name || element.businessObject.id).replace(/\s+/g, "");
}

export function eventOf(element) {
  const [first] = element.businessObject.eventDefinitions || [];
  return first && first.$type;
}

// Into sight, but no further.
export function bring(viewer, id) {
  if (viewer.get("elementRegistry").get(id)) {
    viewer.get("canvas").scrollToElement(id, 60);
  }
}
