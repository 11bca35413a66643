package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way through the draft, as it went.
 *
 * @param sample code or key of the case
 * @param instance of the case in the engine; null in reports of old
 * @param flows ids of the flows taken
 * @param variables decisions, dates and ids at the end
 * @param fault why the path failed or could not begin, or null
 * @param origin elements at which a running case stood; none at the start
 * @param milliseconds for which the sandbox was open
 */
public record RehearsedPath(int number, String sample, String instance, Outcome outcome, List<PathStep> steps,
		List<String> flows, Map<String, String> variables, Fault fault, List<String> origin, long milliseconds) {

	private static final int MANY = 16;

	public boolean restsOnAssumption() {
		return steps.stream().anyMatch(PathStep::restsOnAssumption);
	}

	public boolean hasFinding() {
		return outcome.isFault() || steps.stream().anyMatch(PathStep::hasFinding);
	}

	/** The first of its decisions: a path that goes round has very many. */
	public List<String> firstDecisions() {
		var all = decisions();
		return (all.size() <= MANY) ? all : Stream.concat(all.stream().limit(MANY), Stream.of("…")).toList();
	}

	/** Its decisions in order, by which it is told from others. */
	public List<String> decisions() {
		return steps.stream().filter(step -> step.decision() != null).map(PathStep::decision).toList();
	}

	/** Where it stands at the end. */
	public PathStep last() {
		return steps.isEmpty() ? null : steps.get(steps.size() - 1);
	}

	RehearsedPath numbered(int given) {
		return new RehearsedPath(given, sample, instance, outcome, steps, flows, variables, fault, origin,
				milliseconds);
	}

}
