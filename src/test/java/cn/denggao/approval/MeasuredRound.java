package cn.denggao.approval;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.ScriptedNeighbours.ScriptedApplications;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static cn.denggao.approval.ApprovalStory.ROUND;

/** A round in which figures alone decide, and applications with figures given here. */
record MeasuredRound(ApprovalStory story, ScriptedApplications applications, RoundId id) {

	/**
	 * Two places; case-mix index 40 points, level-4 operations 20, mortality of low risk
	 * 25, stay 15.
	 */
	static MeasuredRound of(ApprovalStory story, ScriptedApplications applications) {
		return new MeasuredRound(story, applications, story.round(2, MeasuredRound::byFigures));
	}

	private static void byFigures(ObjectNode rules) {
		rules.putObject("route").put("track", "OBJECTIVE");
		var review = ((ObjectNode) rules.get("review")).put("expertWeight", 0).put("objectiveWeight", 1);
		var measured = review.putArray("objective");
		Stream.of("CMI 40 0.80 1.60", "L4_RATE 20 10 40", "LOW_RISK_MORT 25 0.1 0", "ALOS 15 14 5")
			.map(line -> line.split(" "))
			.forEach(part -> measured.addObject()
				.put("indicator", part[0])
				.put("weight", new BigDecimal(part[1]))
				.put("floor", new BigDecimal(part[2]))
				.put("full", new BigDecimal(part[3])));
		((ObjectNode) rules.get("ranking")).put("scoreFloor", 0)
			.putArray("tieChain")
			.add("CAPABILITY_BLOCK")
			.add("LEADING_GROUP_VOTE");
	}

	/** A recommended application with these figures, e.g. {@code CMI 1.2}. */
	ProjectId applied(String hospital, String... figures) {
		var project = ProjectId.random();
		var ground = new StoryGround(story.beans());
		ground.enter(project, id, hospital);
		story.beans()
			.database()
			.update("update application_project set status = ? where id = ?", ProjectStatus.RECOMMENDED.name(),
					project.value());
		applications.dossiers.put(project, dossier(project, figures));
		ground.begin(project, id);
		return project;
	}

	private static DossierView dossier(ProjectId project, String... figures) {
		var indicators = Stream.of(figures)
			.map(text -> text.split(" "))
			.map(part -> new DossierView.Indicator(part[0], new BigDecimal(part[1]), List.of(), false))
			.toList();
		return new DossierView(project, 1, Instant.EPOCH, project.toString(), List.of(), List.of(), indicators,
				List.of());
	}

	/** From the open window to the ranking on the officer's desk. */
	void ranked() {
		story.fires(ROUND, id, "Catch_WindowCloses", Duration.ofHours(1));
		story.fires(ROUND, id, "Catch_RecommendationCloses", Duration.ofHours(1));
		story.works();
	}

	/** The newest ranking: by project its rank, score and outcome. */
	Map<ProjectId, String> places() {
		return story
			.rows("""
					select r.project, r.rank || ' ' || r.composite || ' ' || r.outcome as place
					from approval_ranking_row r join approval_ranking a on a.id = r.ranking
					where a.round = ? and a.run = (select max(run) from approval_ranking where round = a.round)""",
					id.value())
			.stream()
			.collect(Collectors.toMap(row -> ProjectId.parse(row.get("project").toString()),
					row -> row.get("place").toString()));
	}

}
