package cn.denggao.modeling.domain;

import java.util.UUID;

import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys what was approved. The approval is used up by the guard of deployments, in the
 * deploying transaction, as for every other way into the engine.
 */
@Service
@Transactional
public class DeployingRelease {

	private final Releases releases;

	private final DefinitionLibrary library;

	private final InspectingContent inspecting;

	private final UsingApproval approvals;

	private final ModelingDesk desk;

	private final EndingOvertaken ending;

	private final ModelingJournal journal;

	DeployingRelease(Releases releases, DefinitionLibrary library, InspectingContent inspecting,
			UsingApproval approvals, ModelingDesk desk, EndingOvertaken ending, ModelingJournal journal) {
		this.releases = releases;
		this.library = library;
		this.inspecting = inspecting;
		this.approvals = approvals;
		this.desk = desk;
		this.ending = ending;
		this.journal = journal;
	}

	/**
	 * @return number of the new version, or of the last one that was given up
	 */
	public int deploy(UUID id) {
		desk.editor();
		var release = releases.require(id);
		release.requireDeployable();
		int newest = library.newestNumber(release.name());
		if (newest != release.basis()) {
			throw Refused.tooLate("modeling.release.outdated", release.basis(), newest);
		}
		if (release.isWithdrawal()) {
			return giveUp(release);
		}
		inspecting.requireDeployable(release.name(), release.file(), release.content());
		int version = approvals.fromPage(() -> library.deploy(release.name(), release.file(), release.content()));
		approvals.requireUsed(release.sha256(), release.basis(), version);
		return version;
	}

	private int giveUp(Release release) {
		library.withdraw(release.name());
		release.carriedOut(desk.who().login(), desk.now());
		ending.givenUp(release);
		journal.deployed("variant-withdrawn", release, release.basis());
		return release.basis();
	}

}
