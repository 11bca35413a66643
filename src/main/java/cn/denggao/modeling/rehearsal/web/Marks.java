package cn.denggao.modeling.rehearsal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.modeling.rehearsal.domain.PathStep;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals.Report;
import cn.denggao.modeling.rehearsal.domain.RehearsedPath;

/** How elements are marked on the diagram: what was walked, assumed, found wrong. */
final class Marks {

	private static final String WALKED = "done";

	private static final String ASSUMED = "chg";

	private static final String WRONG = "del";

	private static final String STANDS = "now";

	private Marks() {
	}

	static String of(RehearsedPath path) {
		var marks = new LinkedHashMap<String, String>();
		path.flows().forEach(flow -> marks.put(flow, WALKED));
		path.steps().forEach(step -> mark(step, marks));
		if (!path.outcome().isGood() && path.last() != null) {
			marks.put(path.last().element(), path.outcome().isFault() ? WRONG : STANDS);
		}
		return written(marks);
	}

	static String of(Report report) {
		var marks = new LinkedHashMap<String, String>();
		report.findings().taken().forEach(flow -> marks.put(flow, WALKED));
		report.paths().forEach(path -> path.steps().forEach(step -> mark(step, marks)));
		report.findings().missed().keySet().forEach(flow -> marks.put(flow, WRONG));
		report.findings()
			.faults()
			.stream()
			.filter(fault -> fault.step() != null)
			.forEach(fault -> marks.put(fault.step().element(), WRONG));
		return written(marks);
	}

	private static void mark(PathStep step, Map<String, String> marks) {
		if (step.hasFinding() || step.nobodyCanDo()) {
			marks.put(step.element(), WRONG);
		}
		else if (step.restsOnAssumption()) {
			marks.merge(step.element(), ASSUMED, (former, present) -> WRONG.equals(former) ? former : present);
		}
		else {
			marks.putIfAbsent(step.element(), WALKED);
		}
	}

	/** Ids of elements need no escaping. */
	private static String written(Map<String, String> marks) {
		return marks.entrySet()
			.stream()
			.map(mark -> "\"" + mark.getKey() + "\":\"" + mark.getValue() + "\"")
			.collect(Collectors.joining(",", "{", "}"));
	}

}
