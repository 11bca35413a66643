package cn.denggao.modeling.rehearsal.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.guard.ContentHash;
import cn.denggao.engine.guard.Severity;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DraftSheet;
import cn.denggao.modeling.domain.InspectingContent;
import cn.denggao.modeling.domain.ReadingDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 影响: an open task shows the newest form, so a new one meets people in the middle of
 * their work. Says what will be different for them, and tries it.
 */
@Service
public class FindingEffects {

	private final ReadingDraft drafts;

	private final InspectingContent inspecting;

	private final DefinitionLibrary library;

	private final FormStage stage;

	private final OneFormTrial alone;

	private final RehearsalSettings settings;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	FindingEffects(ReadingDraft drafts, InspectingContent inspecting, DefinitionLibrary library, FormStage stage,
			OneFormTrial alone, RehearsalSettings settings, AuditTrail audit, TransactionTemplate transaction) {
		this.drafts = drafts;
		this.inspecting = inspecting;
		this.library = library;
		this.stage = stage;
		this.alone = alone;
		this.settings = settings;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** What is different, and for how many. */
	public FormEffects ofDraft(UUID id) {
		var draft = drafts.sheet(id);
		if (draft.name().kind() != DefinitionKind.FORM) {
			throw Refused.notFound();
		}
		var content = drafts.content(id).content();
		var live = library.forerunner(draft.name());
		var wrong = wrong(id, content);
		var differences = wrong.isPresent() ? List.<FormDifference>of()
				: FormDifference.between(library.content(live), content);
		return new FormEffects(draft, live.version(), wrong.orElse(""), differences, stage.open(draft.name()));
	}

	private Optional<String> wrong(UUID id, byte[] content) {
		return inspecting.inDraft(id, content)
			.stream()
			.filter(one -> one.severity() == Severity.ERROR)
			.map(InspectingContent.Found::sentence)
			.findFirst();
	}

	/** Fills in the form of one task at each step, and takes everything back. */
	public Map<OpenStep, List<TriedAnswer>> tryOut(UUID id) {
		var effects = ofDraft(id);
		if (!effects.isTriable()) {
			throw Refused.because("modeling.effects.cannot-try");
		}
		var draft = effects.draft();
		var content = drafts.content(id).content();
		record(draft, content, effects.steps().size());
		var change = new FormStage.Change(draft.name(), draft.file(), library.content(library.forerunner(draft.name())),
				content);
		return transaction.execute(status -> {
			alone.require();
			return answered(change, effects.steps());
		});
	}

	private Map<OpenStep, List<TriedAnswer>> answered(FormStage.Change change, List<OpenStep> steps) {
		var until = System.nanoTime() + settings.formLasts().toNanos();
		var tried = new LinkedHashMap<OpenStep, List<TriedAnswer>>();
		steps.forEach(step -> tried.put(step, stage.answers(change, step, until)));
		return tried;
	}

	private void record(DraftSheet draft, byte[] content, int steps) {
		var facts = Map.<String, Object>of("file", draft.file(), "sha256",
				ContentHash.of(draft.name().owner(), draft.file(), content), "steps", steps);
		transaction.executeWithoutResult(
				status -> audit.record("modeling.form-tried", Subject.of("definition", draft.name()), facts));
	}

}
