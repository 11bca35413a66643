package cn.denggao.application.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Signatures;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.Signatures.Signature;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;

import org.springframework.stereotype.Component;

/** The two signatures as they stand for the content as it stands. */
@Component
class Seals {

	private final Signatures signatures;

	private final DossierDesk desk;

	private final AccountDirectory accounts;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	Seals(Signatures signatures, DossierDesk desk, AccountDirectory accounts, ProjectVisibility visibility,
			CurrentActor actor) {
		this.signatures = signatures;
		this.desk = desk;
		this.accounts = accounts;
		this.visibility = visibility;
		this.actor = actor;
	}

	/**
	 * Both, the principal's first.
	 * @param since older signatures do not count
	 */
	List<CorrectionView.Seal> of(ProjectSummary project, Instant since) {
		var known = signatures.newest(project.id());
		var hash = desk.hash(project.id());
		return Stream.of(Capacity.values()).map(capacity -> seal(project, capacity, since, known, hash)).toList();
	}

	private CorrectionView.Seal seal(ProjectSummary project, Capacity capacity, Instant since, List<Signature> known,
			String hash) {
		var newest = known.stream()
			.filter(signature -> signature.capacity() == capacity && signature.agreed()
					&& !signature.at().isBefore(since))
			.findFirst();
		var valid = newest.filter(signature -> signature.dossierHash().equals(hash));
		var role = (capacity == Capacity.PRINCIPAL) ? Role.HOSPITAL_PRINCIPAL : Role.PROJECT_LEADER;
		return new CorrectionView.Seal(capacity.name(), name(project, capacity, newest),
				valid.map(signature -> ProjectHeads.local(signature.at())).orElse(null),
				newest.isPresent() && valid.isEmpty(),
				valid.isEmpty() && visibility.mayAct(project.id(), actor.get(), role.code()));
	}

	private String name(ProjectSummary project, Capacity capacity, Optional<Signature> newest) {
		if (newest.isPresent()) {
			return accounts.nameOf(newest.get().signer());
		}
		return (capacity == Capacity.PROJECT_LEADER) ? project.leaderName()
				: accounts.membersOf(Role.HOSPITAL_PRINCIPAL.code() + "-" + project.hospital())
					.stream()
					.map(person -> person.name())
					.findFirst()
					.orElse("");
	}

}
