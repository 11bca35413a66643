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

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;

/** SX11 drafts an application for a general regional centre, others join it. */
final class ConsortiumStory {

	static final String TASKS = "承担儿科分中心建设，派驻骨干医师。";

	private static final String CATEGORY = "PROV_REGIONAL_CENTRE_GENERAL";

	private final ApplicationStory story;

	final RoundId round;

	final ProjectId project;

	final Acting applicant;

	/**
	 * @param change to the round's draft before it opens
	 */
	ConsortiumStory(ApplicationStory story, Consumer<RoundId> change) {
		this.story = story;
		story.bean(ImportingPack.class).importFrom("climb", OrganisationId.of("140200"));
		this.round = PackedRound.draft(story, CATEGORY, OFFICER);
		change.accept(round);
		PackedRound.opened(story, round, OFFICER, CHIEF);
		this.applicant = story.applicant("SX11");
		this.project = story.draft(round, "SX11", "03.02");
	}

	/** Named by the applicant and confirmed by its principal. */
	void joinedBy(String hospital) {
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
	void signed() {
		filledIn();
		story.signedByBoth(project, "SX11");
	}

	void submitted() {
		story.submit(project, "SX11");
	}

	/** Through every formal review. */
	void recommended() {
		story.review(project, ApplicationStory.CITY, "PASS");
		ApplicationStory.CITY.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, 1, "专科基础扎实，符合本市布局，同意推荐。"))));
		story.review(project, OFFICER, "PASS");
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
