package cn.denggao.application.domain;

import cn.denggao.application.DraftingApplication;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.WrittenForms;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens drafts and begins the life of their projects. */
@Service
@Transactional
class OpeningDraft implements DraftingApplication {

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final RoundOffices offices;

	private final AccountDirectory accounts;

	private final Projects projects;

	private final DraftDesk desk;

	private final ProjectLife life;

	private final RoundForms forms;

	private final WrittenForms written;

	private final LeaningProjects leaning;

	private final CandidateUnits candidates;

	OpeningDraft(RoundDirectory rounds, OrganisationDirectory organisations, RoundOffices offices,
			AccountDirectory accounts, Projects projects, DraftDesk desk, ProjectLife life, RoundForms forms,
			WrittenForms written, LeaningProjects leaning, CandidateUnits candidates) {
		this.candidates = candidates;
		this.rounds = rounds;
		this.organisations = organisations;
		this.offices = offices;
		this.accounts = accounts;
		this.projects = projects;
		this.desk = desk;
		this.life = life;
		this.forms = forms;
		this.written = written;
		this.leaning = leaning;
	}

	@Override
	public ProjectId draft(RoundId round, String specialtyCode, String title, String leaderLogin) {
		return draft(round, specialtyCode, title, leaderLogin, null);
	}

	@Override
	public ProjectId draft(RoundId roundId, String specialtyCode, String title, String leaderLogin, ProjectId ground) {
		var actor = desk.applicant();
		var round = rounds.lockShared(roundId);
		desk.requireOpen(round);
		var hospital = OrganisationId.of(actor.organisation());
		var specialty = organisations.specialty(specialtyCode).code();
		requireBelow(round, hospital);
		requireAdmitted(rounds.rules(roundId), hospital, specialty);
		requireFirst(roundId, hospital, specialty);
		var leader = leader(leaderLogin, hospital);
		leaning.requireOffered(roundId, hospital, ground);
		var project = Project.draft(ProjectId.random(), desk.code(round), roundId, hospital, specialty, title.strip());
		project.describe(title.strip(), leader.login(), leader.name(), Money.ZERO);
		project.leanOn(candidates.required(roundId, hospital, specialty).map(ProjectSummary::id).orElse(ground));
		projects.saveAndFlush(project);
		written.write(project.id(), forms.newest(roundId));
		desk.record(project, actor);
		life.begin(project.id(), roundId);
		return project.id();
	}

	private AccountSummary leader(String login, OrganisationId hospital) {
		var leader = accounts.account(login);
		if (!leader.organisation().equals(hospital.value()) || !leader.roles().contains(Role.PROJECT_LEADER)) {
			throw Refused.at("leader", "application.draft.leader-elsewhere");
		}
		return leader;
	}

	/** Nobody applies to an authority that is not above the hospital. */
	private void requireBelow(RoundSummary round, OrganisationId hospital) {
		if (!offices.reaches(round, hospital)) {
			throw Refused.notFound();
		}
	}

	private static void requireAdmitted(RoundRules rules, OrganisationId hospital, String specialty) {
		if (!rules.route().admits(hospital.value())) {
			throw Refused.because("application.finding.ROUTE_HOST");
		}
		if (!rules.specialties().admits(specialty)) {
			throw Refused.at("specialty", "application.finding.ROUTE_SPECIALTY");
		}
	}

	private void requireFirst(RoundId round, OrganisationId hospital, String specialty) {
		if (projects.existsLive(round.value(), hospital.value(), specialty)) {
			throw Refused.at("specialty", "application.draft.once");
		}
	}

}
