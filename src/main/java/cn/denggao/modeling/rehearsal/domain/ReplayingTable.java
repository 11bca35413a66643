package cn.denggao.modeling.rehearsal.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.DecisionTrial;
import cn.denggao.engine.DecisionTrial.Outcome;
import cn.denggao.engine.DecisionsMade;
import cn.denggao.engine.DecisionsMade.Made;
import cn.denggao.engine.guard.ContentHash;
import cn.denggao.engine.guard.Severity;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionVersion;
import cn.denggao.modeling.domain.DraftSheet;
import cn.denggao.modeling.domain.InspectingContent;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.rehearsal.domain.Replay.Change;
import cn.denggao.modeling.rehearsal.domain.Replay.Result;
import cn.denggao.modeling.rehearsal.domain.Replay.Share;
import cn.denggao.modeling.rehearsal.domain.Replay.Standing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 回放: asks the draft of a decision table and the table in force about decisions that were
 * made, and compares. Nothing is written but who did so.
 */
@Service
@Transactional
public class ReplayingTable {

	private final ReadingDraft drafts;

	private final InspectingContent inspecting;

	private final DefinitionLibrary library;

	private final DecisionTrial trial;

	private final List<DecisionsMade> past;

	private final RehearsalSettings settings;

	private final AuditTrail audit;

	ReplayingTable(ReadingDraft drafts, InspectingContent inspecting, DefinitionLibrary library, DecisionTrial trial,
			List<DecisionsMade> past, RehearsalSettings settings, AuditTrail audit) {
		this.drafts = drafts;
		this.inspecting = inspecting;
		this.library = library;
		this.trial = trial;
		this.past = past;
		this.settings = settings;
		this.audit = audit;
	}

	public Replay ofDraft(UUID id) {
		var draft = drafts.sheet(id);
		if (draft.name().kind() != DefinitionKind.DMN) {
			throw Refused.notFound();
		}
		var content = drafts.content(id).content();
		var live = library.forerunner(draft.name());
		var made = past.stream().filter(one -> one.table().equals(draft.name().key())).findFirst();
		var wrong = wrong(id, content);
		if (wrong.isPresent() || made.isEmpty()) {
			return without(draft, live, wrong.isPresent() ? Standing.WITH_ERRORS : Standing.NOTHING, wrong.orElse(""));
		}
		return replayed(draft, live, content, made.get());
	}

	private Optional<String> wrong(UUID id, byte[] content) {
		return inspecting.inDraft(id, content)
			.stream()
			.filter(one -> one.severity() == Severity.ERROR && !one.isOfRows())
			.map(InspectingContent.Found::sentence)
			.findFirst();
	}

	private Replay replayed(DraftSheet draft, DefinitionVersion live, byte[] content, DecisionsMade of) {
		var decisions = of.newest(settings.replayed());
		if (decisions.isEmpty() || (of.isConfidential() && decisions.size() < settings.fewest())) {
			return without(draft, live, decisions.isEmpty() ? Standing.NOTHING : Standing.TOO_FEW, "");
		}
		record(draft, content, decisions.size());
		var changes = changes(draft.name().key(), library.content(live), content, decisions);
		if (of.isConfidential()) {
			var share = Share.of(changes.size(), decisions.size(), settings.fewest());
			return new Replay(draft, live.version(), Standing.CONFIDENTIAL, "", decisions.size(), 0, share, List.of());
		}
		return new Replay(draft, live.version(), of.isFoundAnew() ? Standing.FOUND_ANEW : Standing.KEPT, "",
				decisions.size(), changes.size(), null, changes.stream().limit(settings.examples()).toList());
	}

	/** Whoever asks again and again with other limits is seen to. */
	private void record(DraftSheet draft, byte[] content, int decisions) {
		audit.record("modeling.table-replayed", Subject.of("definition", draft.name()), Map.of("file", draft.file(),
				"sha256", ContentHash.of(draft.name().owner(), draft.file(), content), "decisions", decisions));
	}

	private static Replay without(DraftSheet draft, DefinitionVersion live, Standing standing, String refusal) {
		return new Replay(draft, live.version(), standing, refusal, 0, 0, null, List.of());
	}

	private List<Change> changes(String table, byte[] before, byte[] after, List<Made> decisions) {
		var inputs = decisions.stream().map(Made::inputs).toList();
		var former = trial.evaluateAll(table, before, inputs);
		var present = trial.evaluateAll(table, after, inputs);
		var labels = new LinkedHashMap<>(trial.labels(before));
		labels.putAll(trial.labels(after));
		var changes = new ArrayList<Change>();
		for (var at = 0; at < decisions.size(); at++) {
			if (!former.get(at).equals(present.get(at))) {
				changes.add(new Change(decisions.get(at).code(), inWords(inputs.get(at), labels),
						inWords(former.get(at), labels), inWords(present.get(at), labels)));
			}
		}
		return changes;
	}

	/** In the table's order; what it does not know comes last. */
	private static Map<String, String> inWords(Map<String, Object> values, Map<String, String> labels) {
		var words = new LinkedHashMap<String, String>();
		Stream.concat(labels.keySet().stream(), values.keySet().stream())
			.distinct()
			.filter(values::containsKey)
			.forEach(name -> words.put(labels.getOrDefault(name, name),
					Objects.requireNonNullElse(values.get(name), "–").toString()));
		return words;
	}

	private static Result inWords(Outcome outcome, Map<String, String> labels) {
		if (outcome.fault() != null) {
			return new Result("modeling.replay.fault." + outcome.fault().name().toLowerCase(java.util.Locale.ROOT),
					List.of());
		}
		return new Result(outcome.results().isEmpty() ? "modeling.replay.no-row" : null,
				outcome.results().stream().map(row -> String.join(" · ", inWords(row, labels).values())).toList());
	}

}
