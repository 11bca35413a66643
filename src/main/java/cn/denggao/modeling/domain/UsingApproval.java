package cn.denggao.modeling.domain;

import java.util.function.IntSupplier;

import cn.denggao.engine.guard.ContentHash;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An approval serves once, in the transaction that deploys. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UsingApproval {

	private static final ThreadLocal<Boolean> PAGE = new ThreadLocal<>();

	private final Releases releases;

	private final Drafts drafts;

	private final DefinitionLibrary library;

	private final EndingOvertaken ending;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	UsingApproval(Releases releases, Drafts drafts, DefinitionLibrary library, EndingOvertaken ending,
			ModelingDesk desk, ModelingJournal journal) {
		this.releases = releases;
		this.drafts = drafts;
		this.library = library;
		this.ending = ending;
		this.desk = desk;
		this.journal = journal;
	}

	/**
	 * Before the engine stores a new version, which it does one deployment after the
	 * other.
	 * @param owner null for the shared one
	 * @return whether there was an approval of exactly this content
	 */
	public boolean use(String owner, String file, byte[] content) {
		var name = DefinitionName.ofFile(owner, file);
		return use(ContentHash.of(owner, file, content), library.newestNumber(name), library.nextNumber(name));
	}

	/**
	 * A deployment from a page of ours: what nobody has approved is not put on record.
	 */
	int fromPage(IntSupplier deployment) {
		PAGE.set(true);
		try {
			return deployment.getAsInt();
		}
		finally {
			PAGE.remove();
		}
	}

	/** Whether the running deployment comes from a page of ours. */
	public boolean isFromPage() {
		return PAGE.get() != null;
	}

	/** After a deployment: this version is the one that was approved. */
	void requireUsed(String sha256, int basis, int version) {
		if (releases.findUsed(sha256, version).isEmpty() && !use(sha256, basis, version)) {
			throw Refused.tooLate("modeling.release.not-approved");
		}
	}

	private boolean use(String sha256, int basis, int version) {
		if (releases.use(sha256, basis, version, desk.who().login(), desk.now()) == 0) {
			return false;
		}
		var release = releases.findUsed(sha256, version).orElseThrow();
		release.draft().map(drafts::lock).ifPresent(Draft::deployed);
		ending.of(release.name(), version);
		journal.deployed("deployed", release, version);
		return true;
	}

}
