package cn.denggao.diagrams;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes which flows were taken and which end and boundary events were reached. */
final class VisitedPaths extends AbstractBpmnParseListener {

	private static final Map<String, Set<String>> VISITED = new ConcurrentHashMap<>();

	static void forget() {
		VISITED.clear();
	}

	/** By process key. */
	static Set<String> of(String process) {
		return VISITED.getOrDefault(process, Set.of());
	}

	@Override
	public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
		flow.addListener(ExecutionListener.EVENTNAME_TAKE, noting(scope, flow.getId()));
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl end) {
		end.addListener(ExecutionListener.EVENTNAME_START, noting(scope, end.getId()));
	}

	@Override
	public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl boundary) {
		boundary.addListener(ExecutionListener.EVENTNAME_START, noting(scope, boundary.getId()));
	}

	private static ExecutionListener noting(ScopeImpl scope, String element) {
		var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
		return execution -> VISITED.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(element);
	}

}
