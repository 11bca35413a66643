package cn.denggao.approval;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.ApprovalStory.Beans;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;

/** What a story stands on: organisations, calendar, programme, rules and dossiers. */
class StoryGround {

	private static final String LIFE = "specialty-project";

	private static final String APPROVAL = "CallActivity_ApprovalStage";

	private static final AtomicInteger YEAR = new AtomicInteger(3000);

	private static final AtomicInteger CODE = new AtomicInteger();

	private final Beans beans;

	StoryGround(Beans beans) {
		this.beans = beans;
	}

	/** An open round of its own with the pack's rules, changed as told. */
	RoundId round(int slots, Consumer<ObjectNode> rules) {
		prepare();
		var id = RoundId.random();
		beans.database().update("""
				insert into programme_round (id, programme, category, year, batch, title, status, organisation,
				draft_rules, dossier_template, indicators, version)
				select ?, programme, category, ?, 1, title, 'DRAFT', organisation, ?, dossier_template, indicators, 0
				from programme_round where programme = 'SX-136' and category = 'LEADING_SPECIALTY'
				order by year limit 1""", id.value(), YEAR.incrementAndGet(), changed(slots, rules));
		var now = beans.time().now();
		OFFICER.does(() -> beans.opening()
			.propose(id, now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(2)), "晋卫医函〔2026〕1号"));
		LEADER.does(() -> beans.opening().open(id));
		return id;
	}

	/** A project under review. */
	void enter(ProjectId id, RoundId round, String hospital) {
		int number = CODE.incrementAndGet();
		beans.database()
			.update("""
					insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
					leader_login, leader_name, submitted_at, version) values (?, ?, ?, ?, ?, ?, ?, 'leader-login', '负责人', ?, 0)
					""",
					id.value(), "SX136-T-%04d".formatted(number), round.value(), hospital, specialty(number),
					"项目" + number, ProjectStatus.UNDER_REVIEW.name(), Timestamp.from(beans.time().now()));
	}

	/** Its life goes on where the experts have judged it. */
	void begin(ProjectId id, RoundId round) {
		beans.runtime()
			.createProcessInstanceByKey(LIFE)
			.businessKey(id.toString())
			.setVariables(Map.of("projectId", id.toString(), "roundId", round.toString()))
			.startBeforeActivity(APPROVAL)
			.execute();
	}

	/** The same once more: whatever waits for experts has been judged. */
	void afterReview(ProjectId id) {
		var life = beans.runtime()
			.createProcessInstanceQuery()
			.processDefinitionKey(LIFE)
			.processInstanceBusinessKey(id.toString())
			.singleResult();
		beans.runtime()
			.createProcessInstanceModification(life.getId())
			.cancelAllForActivity("CallActivity_ReviewStage")
			.startBeforeActivity(APPROVAL)
			.execute();
	}

	private String changed(int slots, Consumer<ObjectNode> rules) {
		try {
			var text = beans.database()
				.queryForObject("""
						select draft_rules from programme_round
						where programme = 'SX-136' and category = 'LEADING_SPECIALTY' order by year limit 1""",
						String.class);
			var tree = (ObjectNode) beans.json().readTree(text);
			((ObjectNode) tree.get("ranking")).putObject("slots")
				.put("operator", "EXACT")
				.put("value", slots)
				.putNull("to");
			rules.accept(tree);
			return tree.toString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String specialty(int number) {
		return beans.database()
			.queryForObject("select code from organisation_specialty order by code offset ? limit 1", String.class,
					number % 30);
	}

	static DossierView dossier(ProjectId id) {
		var promise = new DossierView.Indicator("CMI", new BigDecimal("1.12"),
				List.of(new BigDecimal("1.18"), new BigDecimal("1.24"), new BigDecimal("1.30")), true);
		var shorter = new DossierView.Indicator("ALOS", new BigDecimal("8.9"),
				List.of(new BigDecimal("8.6"), new BigDecimal("8.2"), new BigDecimal("7.6")), false);
		return new DossierView(id, 1, Instant.EPOCH, UUID.randomUUID().toString(), List.of(), List.of(),
				List.of(promise, shorter), List.of());
	}

	private void prepare() {
		try (var organisations = new ClassPathResource("demonstration/organisations.yaml").getInputStream();
				var year = new ClassPathResource("demonstration/calendar/2027.json").getInputStream();
				var next = new ClassPathResource("demonstration/calendar/2028.json").getInputStream()) {
			beans.register().importFrom(organisations);
			beans.years().from(year);
			beans.years().from(next);
			beans.packs().importFrom("sx-136", OrganisationId.of("140000"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
