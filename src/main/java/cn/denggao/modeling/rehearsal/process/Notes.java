package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.engine.rehearsal.SandboxedCase;
import cn.denggao.modeling.rehearsal.domain.Fault;
import cn.denggao.modeling.rehearsal.domain.Notice;
import cn.denggao.modeling.rehearsal.domain.PathStep;
import cn.denggao.modeling.rehearsal.domain.TaskMet;

/** What is noted down while a path is walked. */
final class Notes {

	/** Stands for what only insiders may know. */
	static final String HIDDEN = "…";

	private final Drawing drawing;

	private final List<PathStep> steps = new ArrayList<>();

	private final Set<String> origin = new LinkedHashSet<>();

	private final Set<String> flows = new LinkedHashSet<>();

	private final Set<String> leftOut = new LinkedHashSet<>();

	private boolean byAssumption;

	Notes(Drawing drawing) {
		this.drawing = drawing;
	}

	void came(String element) {
		if (!drawing.type(element).isEmpty()) {
			steps.add(new PathStep(element, drawing.label(element), drawing.type(element), null, Map.of(), null,
					List.of(), null, List.of()));
		}
	}

	/** Where the case stood at the beginning. */
	void began(String element) {
		origin.add(element);
	}

	List<String> origin() {
		return List.copyOf(origin);
	}

	void took(String flow) {
		flows.add(flow);
	}

	/** Something that is done in life and not here. */
	void leftOut(String element) {
		leftOut.add(drawing.label(element));
	}

	/** From here on the case holds what nobody has really found out. */
	void goesByAssumption() {
		byAssumption = true;
	}

	boolean isByAssumption() {
		return byAssumption;
	}

	boolean isAnythingLeftOut() {
		return !leftOut.isEmpty();
	}

	void decided(String element, String decision) {
		var step = at(element);
		put(step, new PathStep(element, step.label(), step.type(), decision, step.assumed(), step.fault(),
				step.undone(), step.task(), step.notices()));
	}

	void assumed(String element, Map<String, Object> values) {
		var step = at(element);
		var words = new LinkedHashMap<>(step.assumed());
		values.forEach((name, value) -> words.put(name, SandboxedCase.inWords(value)));
		put(step, new PathStep(element, step.label(), step.type(), step.decision(), words, step.fault(), step.undone(),
				step.task(), step.notices()));
	}

	/** What only insiders may know is told without its facts. */
	Fault told(String element, Fault fault) {
		return drawing.isInternal(element)
				? new Fault(fault.kind(), fault.key(), fault.arguments().stream().map(unused -> HIDDEN).toList())
				: fault;
	}

	void refused(String element, Fault fault) {
		var step = at(element);
		put(step, new PathStep(element, step.label(), step.type(), step.decision(), step.assumed(),
				told(element, fault), List.copyOf(leftOut), step.task(), step.notices()));
	}

	void assumed(int place, Map<String, Object> values) {
		var step = steps.get(place);
		var words = new LinkedHashMap<String, String>();
		values.forEach((name, value) -> words.put(name, SandboxedCase.inWords(value)));
		steps.set(place, new PathStep(step.element(), step.label(), step.type(), step.decision(), words, step.fault(),
				step.undone(), step.task(), step.notices()));
	}

	/** A task is about to be done; answers its place for {@link #answered}. */
	int met(String element, String decision, TaskMet task) {
		var step = at(element);
		var met = new PathStep(element, step.label(), step.type(), decision, step.assumed(), step.fault(),
				step.undone(), task, step.notices());
		put(step, met);
		return steps.lastIndexOf(met);
	}

	void answered(int place) {
		var step = steps.get(place);
		steps.set(place, new PathStep(step.element(), step.label(), step.type(), step.decision(), step.assumed(),
				step.fault(), step.undone(), step.task().withAnswer(), step.notices()));
	}

	/** At the last step, which is what caused them. */
	void sent(List<Notice> notices) {
		if (!notices.isEmpty() && !steps.isEmpty()) {
			var step = steps.get(steps.size() - 1);
			put(step, new PathStep(step.element(), step.label(), step.type(), step.decision(), step.assumed(),
					step.fault(), step.undone(), step.task(), notices));
		}
	}

	private PathStep at(String element) {
		for (var index = steps.size() - 1; index >= 0; index--) {
			if (steps.get(index).element().equals(element)) {
				return steps.get(index);
			}
		}
		came(element);
		return steps.get(steps.size() - 1);
	}

	private void put(PathStep former, PathStep present) {
		steps.set(steps.lastIndexOf(former), present);
	}

	/** To come back to by {@link #backTo} if what follows is undone. */
	int mark() {
		return steps.size();
	}

	void backTo(int mark) {
		steps.subList(mark, steps.size()).clear();
	}

	String lastElement() {
		return steps.isEmpty() ? "" : steps.get(steps.size() - 1).element();
	}

	List<PathStep> steps() {
		return List.copyOf(steps);
	}

	List<String> flows() {
		return List.copyOf(flows);
	}

}
