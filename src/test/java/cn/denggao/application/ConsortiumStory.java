package cn.denggao.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.partner.AnsweringPartnership;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.partner.NamingPartners;
import cn.denggao.application.domain.partner.Partner;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;

/** SX11 drafts an application for a general regional centre, others join it. */
public final class ConsortiumStory {

	static final String TASKS = "承担儿科分中心建设，派驻骨干医师。";

	private static final String CATEGORY = "PROV_REGIONAL_CENTRE_GENERAL";

	private final ApplicationStory story;

	final RoundId round;

	public final ProjectId project;

	final Acting applicant;

	/**
	 * @param change to the round's draft before it opens
	 */
	public ConsortiumStory(ApplicationStory story, Consumer<RoundId> change) {
		this.story = story;
		story.bean(ImportingPack.class).importFrom("climb", OrganisationId.of("140200"));
		this.round = PackedRound.draft(story, CATEGORY, OFFICER);
		change.accept(round);
		PackedRound.opened(story, round, OFFICER, CHIEF);
		this.applicant = story.applicant("SX11");
		this.project = story.draft(round, "SX11", "03.02");
	}

	/** Named by the applicant and confirmed by its principal. */
	public void joinedBy(String hospital) {
		var principal = story.principal(hospital);
		applicant.does(() -> story.bean(NamingPartners.class).name(project, hospital, "分中心", TASKS));
		principal.does(() -> story.bean(AnsweringPartnership.class).answer(project, true, "", askedAt(hospital)));
	}

	void removed(String hospital) {
		applicant.does(() -> story.bean(NamingPartners.class).remove(project, hospital));
	}

	void filledIn() {
		applicant.does(() -> story.play(project, "UserTask_FillInApplication"));
	}

	/** Filled in and signed by both. */
	public void signed() {
		filledIn();
		story.signedByBoth(project, "SX11");
	}

	public void submitted() {
		story.submit(project, "SX11");
	}

	/** Through every formal review. */
	public void recommended() {
		story.review(project, ApplicationStory.CITY, "PASS");
		ApplicationStory.CITY.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, 1, "专科基础扎实，符合本市布局，同意推荐。"))));
		story.review(project, OFFICER, "PASS");
	}

	/** Why it is out. */
	String reason() {
		return story.bean(JdbcTemplate.class)
			.queryForObject(
					"select reason from application_status_change where project_id = ? and to_status = 'NOT_SELECTED'",
					String.class, project.value());
	}

	/** What somebody was told of a partner that left; {@code out} for that partner. */
	List<String> told(String login, String what) {
		return story.bean(JdbcTemplate.class).queryForList("""
				select subject || body from notification_message where recipient = ? and dedup_key like ?
				order by created_at""", String.class, login, "application-partner-" + what + ":" + project + "%");
	}

	List<String> audited() {
		return story.bean(JdbcTemplate.class)
			.queryForList("select action from audit_entry where subject_id = ? order by seq", String.class,
					project.toString());
	}

	private Instant askedAt(String hospital) {
		return story.bean(Consortium.class)
			.named(project)
			.stream()
			.filter(partner -> partner.hospital().value().equals(hospital))
			.map(Partner::askedAt)
			.findFirst()
			.orElseThrow();
	}

	/** A veto is found with an application of that hospital's own and confirmed. */
	static ProjectId vetoed(ApplicationStory story, String hospital, String specialty) {
		var own = story.submitted(story.openRound(), hospital, specialty);
		var deciding = story.bean(DecidingVeto.class);
		OFFICER.does(() -> deciding.record(own, "", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(own, veto(story, own).id()));
		return own;
	}

	/** It is lifted again. */
	static void lifted(ApplicationStory story, ProjectId own) {
		var deciding = story.bean(DecidingVeto.class);
		OFFICER.does(() -> deciding.askLift(own, veto(story, own).id(), REASON));
		CHIEF.does(() -> deciding.lift(own, veto(story, own).id()));
	}

	private static Veto veto(ApplicationStory story, ProjectId own) {
		return OFFICER.gets(() -> story.bean(DecidingVeto.class).of(own)).get(0);
	}

}
