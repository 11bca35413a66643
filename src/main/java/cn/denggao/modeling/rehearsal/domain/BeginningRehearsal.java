package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.guard.ContentHash;
import cn.denggao.engine.guard.Severity;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DraftSheet;
import cn.denggao.modeling.domain.InspectingContent;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.rehearsal.domain.RehearsalStage.Draft;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 演练: begins to try a draft out; whoever may read drafts may do so. */
@Service
public class BeginningRehearsal {

	private final ReadingDraft drafts;

	private final InspectingContent inspecting;

	private final RehearsalStage stage;

	private final Rehearsals rehearsals;

	private final RehearsalSettings settings;

	private final AuditTrail audit;

	private final CurrentActor current;

	private final OfficialClock clock;

	BeginningRehearsal(ReadingDraft drafts, InspectingContent inspecting, RehearsalStage stage, Rehearsals rehearsals,
			RehearsalSettings settings, AuditTrail audit, CurrentActor current, OfficialClock clock) {
		this.drafts = drafts;
		this.inspecting = inspecting;
		this.stage = stage;
		this.rehearsals = rehearsals;
		this.settings = settings;
		this.audit = audit;
		this.current = current;
		this.clock = clock;
	}

	/** The newest cases with which this draft may be rehearsed. */
	@Transactional(readOnly = true)
	public List<Sample> samples(UUID draft) {
		return samples(draft, "");
	}

	/**
	 * Those of them that are found by these words.
	 * @param words part of a number, or of a hospital's or a round's name
	 */
	@Transactional(readOnly = true)
	public List<Sample> samples(UUID draft, String words) {
		return stage.samples(diagram(draft).name(), words, settings.listed());
	}

	/** Those that somebody has chosen, as far as they are there. */
	public List<Sample> chosen(UUID draft, List<String> instances) {
		var process = diagram(draft).name();
		return instances.stream().distinct().flatMap(one -> stage.sample(process, one).stream()).toList();
	}

	/** How many may be chosen at most. */
	public int mostSamples() {
		return settings.samples();
	}

	/**
	 * Puts a rehearsal on record; it is walked afterwards, by {@link WalkingPaths}.
	 * @param instances of the samples
	 */
	@Transactional
	public UUID begin(UUID id, Beginning beginning, List<String> instances) {
		var draft = diagram(id);
		var content = drafts.content(id).content();
		requireClean(id, content);
		requireSamples(draft.name(), beginning, instances);
		requireAlone();
		var sha256 = ContentHash.of(draft.name().owner(), draft.file(), content);
		var now = clock.now();
		var begun = new Rehearsal(UUID.randomUUID(), id, draft.name().owner(), draft.file(), sha256, beginning,
				instances, RehearsalStatus.RUNNING, current.login(), now, now, null, 0);
		add(begun, content);
		audit.record("modeling.rehearsed", Subject.of("definition", draft.name()),
				Map.of("file", draft.file(), "sha256", sha256, "samples", instances.size()));
		return begun.id();
	}

	private void add(Rehearsal begun, byte[] content) {
		try {
			rehearsals.add(begun, content);
		}
		catch (DuplicateKeyException ex) {
			throw Refused.tooLate("modeling.rehearsal.another-runs");
		}
	}

	private DraftSheet diagram(UUID id) {
		var draft = drafts.sheet(id);
		if (draft.name().kind() != DefinitionKind.BPMN) {
			throw Refused.notFound();
		}
		return draft;
	}

	private void requireClean(UUID id, byte[] content) {
		var errors = inspecting.inDraft(id, content).stream().filter(one -> one.severity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			throw Refused.because("modeling.rehearsal.has-errors", errors.size(), errors.get(0).sentence());
		}
	}

	private void requireSamples(DefinitionName process, Beginning beginning, List<String> instances) {
		if (instances.isEmpty()) {
			throw Refused.at("samples", "modeling.rehearsal.no-sample");
		}
		if (instances.size() > settings.samples()) {
			throw Refused.at("samples", "modeling.rehearsal.too-many-samples", settings.samples());
		}
		for (var instance : instances) {
			var sample = stage.sample(process, instance)
				.orElseThrow(() -> Refused.at("samples", "modeling.rehearsal.unknown-sample"));
			if (beginning == Beginning.POSITION && !sample.isRunning()) {
				throw Refused.at("samples", "modeling.rehearsal.over", sample.code());
			}
		}
	}

	private void requireAlone() {
		rehearsals.cutOff(clock.now().minus(settings.silence()));
		if (rehearsals.isAnyRunning()) {
			throw Refused.tooLate("modeling.rehearsal.another-runs");
		}
	}

	/** What is to be walked. */
	static Draft drawn(Rehearsal rehearsal, byte[] content) {
		var file = rehearsal.file();
		var shared = DefinitionName.valueOf(file.substring(file.lastIndexOf('/') + 1));
		return new Draft(file, shared.of(rehearsal.owner()), content);
	}

}
