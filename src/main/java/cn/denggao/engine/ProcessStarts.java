package cn.denggao.engine;

import java.util.Collection;
import java.util.Map;

import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Starts a process for a case, and tells which version it would get. */
@Component
public class ProcessStarts {

	private final RuntimeService runtime;

	private final Variants variants;

	ProcessStarts(RuntimeService runtime, Variants variants) {
		this.runtime = runtime;
		this.variants = variants;
	}

	@SafeVarargs
	public final void start(String process, String businessKey, Map.Entry<String, Object>... variables) {
		var chosen = variants.chooseFor(process, businessKey, Kind.BPMN, process);
		runtime.startProcessInstanceById(chosen.definition(), businessKey, Map.ofEntries(variables));
	}

	/**
	 * The newest version number of a process for these owners, which a round freezes when
	 * it opens. It tells whose version it is, too: no two owners have the same number.
	 */
	public int newestVersion(String process, Collection<String> owners) {
		return variants.choose(Kind.BPMN, process, owners).version();
	}

}
