package cn.denggao.application.domain.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.KnownFacts;
import cn.denggao.application.domain.Opinion;
import cn.denggao.application.domain.DossierOpinions;
import cn.denggao.application.domain.Signatures;
import cn.denggao.application.domain.Signatures.Signature;
import cn.denggao.application.domain.Submissions;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;

import org.springframework.stereotype.Component;

/** Puts together what the papers of a submission tell besides its content. */
@Component
class GatheringFacts {

	static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(OfficialClock.ZONE);

	private final ProjectDirectory projects;

	private final KnownFacts known;

	private final Signatures signatures;

	private final Submissions submissions;

	private final AccountDirectory accounts;

	private final DossierOpinions opinions;

	GatheringFacts(ProjectDirectory projects, KnownFacts known, Signatures signatures, Submissions submissions,
			AccountDirectory accounts, DossierOpinions opinions) {
		this.opinions = opinions;
		this.projects = projects;
		this.known = known;
		this.signatures = signatures;
		this.submissions = submissions;
		this.accounts = accounts;
	}

	SubmissionFacts of(ProjectId project, int number) {
		var summary = projects.require(project);
		var facts = known.of(summary);
		var submission = submissions.require(project, number);
		return new SubmissionFacts(facts.get("programme.name"), facts.get("round.title"), facts.get("hospital.name"),
				facts.get("hospital.supervisor"), facts.get("specialty.name"), facts.get("leader.name"),
				accounts.nameOf(submission.submittedBy()),
				signatures.newest(project)
					.stream()
					.filter(signature -> isOf(signature, submission.submittedAt()))
					.map(this::signed)
					.toList(),
				opinions.withoutOfficers(summary, submission.submittedAt()).stream().map(GatheringFacts::box).toList());
	}

	private static SubmissionFacts.Opinion box(Opinion opinion) {
		return new SubmissionFacts.Opinion(opinion.office(), opinion.unit(),
				opinion.said()
					.stream()
					.map(each -> new SubmissionFacts.Concluded(each.conclusion(), DAY.format(each.at())))
					.toList());
	}

	/** Whoever signs again later signs another submission. */
	private static boolean isOf(Signature signature, Instant submittedAt) {
		return signature.agreed() && !signature.at().isAfter(submittedAt);
	}

	private SubmissionFacts.Signed signed(Signature signature) {
		return new SubmissionFacts.Signed(signature.capacity().name(), accounts.nameOf(signature.signer()),
				MINUTE.format(signature.at()));
	}

}
