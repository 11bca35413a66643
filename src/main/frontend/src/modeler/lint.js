// bpmnlint's rules while drawing: what makes a diagram hard to read or impossible to run. The server's inspection judges the rest.
import Linter from "bpmnlint/lib/linter";
import StaticResolver from "bpmnlint/lib/resolver/static-resolver";
import conditionalEvent from "bpmnlint/rules/conditional-event";
import conditionalFlows from "bpmnlint/rules/conditional-flows";
import endEventRequired from "bpmnlint/rules/end-event-required";
import eventBasedGateway from "bpmnlint/rules/event-based-gateway";
import eventSubProcess from "bpmnlint/rules/event-sub-process-typed-start-event";
import global from "bpmnlint/rules/global";
import labelRequired from "bpmnlint/rules/label-required";
import linkEvent from "bpmnlint/rules/link-event";
import noBpmndi from "bpmnlint/rules/no-bpmndi";
import noComplexGateway from "bpmnlint/rules/no-complex-gateway";
import noDisconnected from "bpmnlint/rules/no-disconnected";
import noDuplicateFlows from "bpmnlint/rules/no-duplicate-sequence-flows";
import noImplicitSplit from "bpmnlint/rules/no-implicit-split";
import overlapping from "bpmnlint/rules/no-overlapping-elements";
import singleBlankStart from "bpmnlint/rules/single-blank-start-event";
import singleEventDefinition from "bpmnlint/rules/single-event-definition";
import startEventRequired from "bpmnlint/rules/start-event-required";
import subProcessBlankStart from "bpmnlint/rules/sub-process-blank-start-event";
import superfluousGateway from "bpmnlint/rules/superfluous-gateway";
import { translate } from "./words.js";

const RULES = {
  "conditional-event": ["error", conditionalEvent],
  "conditional-flows": ["error", conditionalFlows],
  "end-event-required": ["error", endEventRequired],
  "event-based-gateway": ["error", eventBasedGateway],
  "event-sub-process-typed-start-event": ["error", eventSubProcess],
  "global": ["warn", global],
  "label-required": ["warn", labelRequired],
  "link-event": ["error", linkEvent],
  "no-bpmndi": ["error", noBpmndi],
  "no-complex-gateway": ["error", noComplexGateway],
  "no-disconnected": ["error", noDisconnected],
  "no-duplicate-sequence-flows": ["warn", noDuplicateFlows],
  "no-implicit-split": ["error", noImplicitSplit],
  "no-overlapping-elements": ["warn", overlapping],
  "single-blank-start-event": ["error", singleBlankStart],
  "single-event-definition": ["error", singleEventDefinition],
  "start-event-required": ["error", startEventRequired],
  "sub-process-blank-start-event": ["error", subProcessBlankStart],
  "superfluous-gateway": ["warn", superfluousGateway],
};
const SEVERITIES = { error: "ERROR", warn: "WARNING" };

const resolver = new StaticResolver(Object.fromEntries(Object.entries(RULES).map(([name, [, rule]]) => [`rule:bpmnlint/${name}`, rule])));
const config = { rules: Object.fromEntries(Object.entries(RULES).map(([name, [category]]) => [name, category])) };

export async function lint(definitions) {
  const reports = await new Linter({ resolver, config }).lint(definitions); // a rule remembers what it has seen
  return Object.values(reports).flat().map((report) => ({
    severity: SEVERITIES[report.category] || "HINT",
    element: report.id,
    sentence: translate(report.message),
  }));
}
