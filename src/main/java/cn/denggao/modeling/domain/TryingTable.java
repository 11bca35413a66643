package cn.denggao.modeling.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.engine.DecisionTrial;
import cn.denggao.engine.guard.Severity;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;

/** Lets whoever writes a decision table see what it decides, before it is deployed. */
@Service
public class TryingTable {

	private static final int LONGEST = 500;

	private final DecisionTrial trial;

	private final InspectingContent inspecting;

	private final Drafts drafts;

	private final ModelingDesk desk;

	TryingTable(DecisionTrial trial, InspectingContent inspecting, Drafts drafts, ModelingDesk desk) {
		this.trial = trial;
		this.inspecting = inspecting;
		this.drafts = drafts;
		this.desk = desk;
	}

	/** With what is in the editor of this draft; nothing is kept. */
	public Tried inDraft(UUID draft, byte[] content, Map<String, Object> inputs) {
		desk.reader();
		var file = drafts.require(draft);
		if (file.name().kind() != DefinitionKind.DMN) {
			throw Refused.notFound();
		}
		var errors = inspecting.inspect(file.name(), file.file(), FileText.admitted(DefinitionKind.DMN, content))
			.stream()
			.filter(one -> one.severity() == Severity.ERROR && !one.isOfRows())
			.toList();
		return errors.isEmpty() ? tried(file.name().key(), content, inputs)
				: new Tried("modeling.trial.has-errors", errors.get(0).sentence(), Map.of(), List.of());
	}

	private Tried tried(String key, byte[] content, Map<String, Object> inputs) {
		var outcome = trial.evaluate(key, content, checked(inputs));
		var rows = String.join("、", outcome.rows().keySet().stream().map(String::valueOf).toList());
		var said = (outcome.fault() == null) ? ((rows.isEmpty()) ? "none" : "hit") : switch (outcome.fault()) {
			case SEVERAL_ROWS -> "several";
			case NOT_EVALUATED -> "failed";
		};
		return new Tried("modeling.trial." + said, rows, outcome.rows(), outcome.results());
	}

	/** Texts, numbers, truth values and nothing: what delegates give a table. */
	private static Map<String, Object> checked(Map<String, Object> inputs) {
		inputs.forEach((name, value) -> {
			var plain = value == null || value instanceof Number || value instanceof Boolean
					|| value instanceof String text && text.length() <= LONGEST;
			if (!plain) {
				throw Refused.at(name, "modeling.trial.input");
			}
		});
		return new TreeMap<>(inputs);
	}

	/**
	 * What came of it.
	 *
	 * @param key of the sentence that says so
	 * @param detail its argument
	 * @param rows numbers and ids of the rows that are hit
	 * @param results what the table decides, by name of the output
	 */
	public record Tried(String key, String detail, Map<Integer, String> rows, List<Map<String, Object>> results) {

		public boolean failed() {
			return !key.endsWith(".hit") && !key.endsWith(".none");
		}

	}

}
