package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.engine.rehearsal.Sandbox;
import cn.denggao.engine.rehearsal.SandboxedCase;
import cn.denggao.engine.rehearsal.Wait;
import cn.denggao.engine.rehearsal.Wait.Kind;
import cn.denggao.modeling.rehearsal.domain.Fault;
import cn.denggao.modeling.rehearsal.domain.Outcome;

/** Lets one case go on, act by act, until it is over or cannot go on. */
class PathWalk {

	/** How often an answer to a form is changed. */
	private static final int ATTEMPTS = 4;

	private final Sandbox sandbox;

	private final SandboxedCase cases;

	private final Desks desks;

	private final Drawing drawing;

	private final Options options;

	private final Oracle oracle;

	private final Expected expected;

	private final Notes notes;

	private Fault fault;

	PathWalk(Sandbox sandbox, SandboxedCase cases, Desks desks, Drawing drawing, Options options, Oracle oracle,
			Expected expected, Notes notes) {
		this.sandbox = sandbox;
		this.cases = cases;
		this.desks = desks;
		this.drawing = drawing;
		this.options = options;
		this.oracle = oracle;
		this.expected = expected;
		this.notes = notes;
	}

	/** At most so many acts. */
	Outcome walk(String instance, int acts) {
		for (var act = 0; act < acts; act++) {
			if (cases.isOver(instance)) {
				return Outcome.ENDED;
			}
			var waits = cases.waits(instance);
			if (waits.isEmpty()) {
				return Outcome.STUCK;
			}
			var failure = act(instance, waits);
			if (failure.isPresent()) {
				return failed(failure.get());
			}
			desks.notices(drawing, notes);
		}
		return cases.isOver(instance) ? Outcome.ENDED : Outcome.STOPPED;
	}

	private Outcome failed(RuntimeException failure) {
		Disturbed.throwIf(failure);
		var unfounded = notes.isByAssumption() && Refusals.isByRule(failure);
		fault = notes.told(notes.lastElement(), Refusals.of(failure, unfounded, false));
		return unfounded ? Outcome.UNFOUNDED : Outcome.FAILED;
	}

	private Optional<RuntimeException> act(String instance, List<Wait> waits) {
		if (waits.get(0).kind() == Kind.JOB) {
			return happen(waits.get(0), instance, Map.of());
		}
		var acts = new LinkedHashMap<String, Act>();
		var usual = usual(waits);
		usual.forEach(wait -> offer(wait, acts));
		var first = acts.size();
		usual.forEach(wait -> offerBesides(wait, instance, acts));
		waits.stream().filter(this::isPossible).forEach(wait -> offer(wait, acts));
		var chosen = acts.get(oracle.choose(new ArrayList<>(acts.keySet()), (first == 0) ? acts.size() : first));
		return (chosen.on.kind() == Kind.TASK) ? task(chosen, instance) : event(chosen.on, instance);
	}

	/** Somebody else, or time, may be faster. */
	private boolean isPossible(Wait wait) {
		return drawing.isBesides(wait.element()) || wait.kind() == Kind.MESSAGE || wait.kind() == Kind.TIMER;
	}

	/** What a case goes on by of itself: a task, or else whichever event comes first. */
	private List<Wait> usual(List<Wait> waits) {
		var before = waits.stream().filter(wait -> !drawing.isBesides(wait.element())).toList();
		var first = before.stream().filter(wait -> wait.kind() == Kind.TASK || wait.kind() == Kind.CALL).findFirst();
		return first.map(List::of).orElse(before);
	}

	private void offer(Wait wait, Map<String, Act> acts) {
		var offered = (wait.kind() == Kind.TASK) ? options.of(wait.element(), desks.offered(wait))
				: List.of(Option.NOTHING);
		offered.forEach(option -> acts.putIfAbsent(option.id(wait.element()), new Act(wait, option, Option.NOTHING)));
	}

	/** The same answers to a form, where the case would hold something else. */
	private void offerBesides(Wait wait, String instance, Map<String, Act> acts) {
		if (wait.kind() == Kind.TASK && desks.isForm(wait)) {
			var offered = desks.offered(wait);
			for (var other : options.besides(wait.element(), offered.keySet(), cases.held(instance))) {
				options.of(wait.element(), offered)
					.forEach(answer -> acts.putIfAbsent(answer.id(wait.element()) + other.id(""),
							new Act(wait, answer, other)));
			}
		}
	}

	private Optional<RuntimeException> task(Act act, String instance) {
		var element = act.on.element();
		var worked = notes.isByAssumption() && drawing.isRoleWorkedOut(element);
		var place = notes.met(element, act.option.label(), desks.met(act.on, worked));
		assume(act, place);
		var mark = notes.mark();
		if (desks.isForm(act.on) && isAnswered(act)) {
			notes.answered(place);
			return Optional.empty();
		}
		notes.backTo(mark);
		notes.leftOut(element);
		return happen(act.on, instance, instead(act, place));
	}

	/** Nobody has answered: what the answer would have decided is taken for given. */
	private Map<String, Object> instead(Act act, int place) {
		var values = new LinkedHashMap<>(act.option.values());
		var decided = options.ofDecided(act.on.element(), desks.decided(act.on));
		var fitting = decided.stream().filter(one -> values.values().containsAll(one.values().values())).toList();
		var possible = new LinkedHashMap<String, Option>();
		(fitting.isEmpty() ? decided : fitting)
			.forEach(one -> possible.put(one.id(act.on.element() + " decided"), one));
		var assumed = possible.get(oracle.choose(List.copyOf(possible.keySet()), possible.size())).values();
		if (!assumed.isEmpty()) {
			notes.assumed(place, assumed);
			notes.goesByAssumption();
			values.putAll(assumed);
		}
		return values;
	}

	private void assume(Act act, int place) {
		if (!act.assumed.values().isEmpty()) {
			cases.assume(act.on, act.assumed.values());
			notes.assumed(place, act.assumed.values());
			notes.goesByAssumption();
		}
	}

	/** Where the form refuses a choice, the next that it offers there is tried. */
	private boolean isAnswered(Act act) {
		var changed = new HashMap<String, Integer>();
		for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
			var refusal = sandbox.attempt(() -> desks.answer(act.on, act.option.values(), changed));
			refusal.ifPresent(Disturbed::throwIf);
			var field = refusal.flatMap(Refusals::field);
			if (field.isEmpty()) {
				return refusal.isEmpty();
			}
			changed.merge(field.get(), 1, Integer::sum);
		}
		return false;
	}

	private Optional<RuntimeException> event(Wait wait, String instance) {
		if (wait.kind() != Kind.CALL) {
			notes.leftOut(wait.element());
		}
		var begins = wait.kind() == Kind.MESSAGE && drawing.isStart(wait.element());
		var brought = begins ? expected.beside(cases.held(instance).keySet()) : Map.<String, Object>of();
		if (!brought.isEmpty()) {
			notes.goesByAssumption();
			notes.came(wait.element());
			notes.assumed(wait.element(), brought);
		}
		return happen(wait, instance, brought);
	}

	private Optional<RuntimeException> happen(Wait wait, String instance, Map<String, Object> brought) {
		return sandbox.attempt(() -> cases.happen(wait, instance, brought));
	}

	/** Why it failed, if it did. */
	Fault fault() {
		return fault;
	}

	private record Act(Wait on, Option option, Option assumed) {
	}

}
