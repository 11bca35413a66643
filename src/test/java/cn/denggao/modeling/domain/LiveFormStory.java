package cn.denggao.modeling.domain;

import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.audit.AuditChain;
import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.Subject;
import cn.denggao.identity.Role;
import cn.denggao.modeling.OwnForm;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** A form is live that no other test touches, and four people deal with it. */
abstract class LiveFormStory {

	static final Acting MINA = Acting.as("mina", "140000", Role.SYS_ADMIN);

	static final Acting OTTO = Acting.as("otto", "140000", Role.SYS_ADMIN);

	static final Acting SECURITY = Acting.as("sec", "140000", Role.SEC_ADMIN);

	static final Acting OFFICER = Acting.as("prov", "140000", Role.HC_PROVINCE);

	static final String WHY = "补充说明的字数";

	@Autowired
	private RepositoryService repository;

	@Autowired
	private AuditChain audit;

	@Autowired
	protected DefinitionLibrary library;

	@Autowired
	protected BeginningDraft beginning;

	@Autowired
	protected WritingDraft writing;

	@Autowired
	protected ReadingDraft reading;

	@Autowired
	protected SubmittingDraft submitting;

	@Autowired
	protected DecidingRelease deciding;

	@Autowired
	protected DeployingRelease deploying;

	@Autowired
	protected GoingBack goingBack;

	@Autowired
	protected ReadingReleases releases;

	protected OwnForm form;

	protected DefinitionName name;

	@BeforeEach
	void aFormIsLive() {
		form = OwnForm.deployed(repository, "一");
		name = DefinitionName.valueOf(form.name());
	}

	UUID begin() {
		return MINA.gets(() -> beginning.begin(name));
	}

	ReadingDraft.Written contentOf(UUID draft) {
		return SECURITY.gets(() -> reading.content(draft));
	}

	void write(Acting who, UUID draft, String label) {
		who.does(() -> writing.write(draft, reading.content(draft).version(), form.content(label)));
	}

	/** Written and submitted by one. */
	UUID submitted(String label) {
		var draft = begin();
		write(MINA, draft, label);
		return MINA.gets(() -> submitting.submit(draft, WHY));
	}

	/** Approved by another. */
	UUID approved(String label) {
		return approved(submitted(label));
	}

	UUID approved(UUID release) {
		SECURITY.does(() -> deciding.approve(release, "已核对"));
		return release;
	}

	/** What the audit trail says of the form, in order. */
	Stream<String> actions() {
		return audit.entries(Subject.of("definition", name)).stream().map(AuditEntry::action);
	}

	boolean isTrailIntact() {
		return audit.verify(Subject.of("definition", name)).isIntact();
	}

}
