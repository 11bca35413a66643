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

	private final ModelingJournal journal;

	DeployingRelease(Releases releases, DefinitionLibrary library, InspectingContent inspecting,
			UsingApproval approvals, ModelingDesk desk, ModelingJournal journal) {
		this.releases = releases;
		this.library = library;
		this.inspecting = inspecting;
		this.approvals = approvals;
		this.desk = desk;
		this.journal = journal;
	}

	/**
	 * @return number of the new version
	 */
	public int deploy(UUID id) {
		desk.editor();
		var release = releases.require(id);
		release.requireDeployable();
		int newest = library.newestNumber(release.name());
		if (newest != release.basis()) {
			throw Refused.tooLate("modeling.release.outdated", release.basis(), newest);
		}
		inspecting.requireClean(release.file(), release.content());
		int version = library.deploy(release.name(), release.file(), release.content());
		approvals.requireUsed(release.sha256(), version);
		journal.deployed("deployed", releases.require(id), version);
		return version;
	}

}
