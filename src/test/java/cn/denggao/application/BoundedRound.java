package cn.denggao.application;

import java.util.UUID;
import java.util.function.Consumer;

import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An open round with numbers over all its units, and applications written past the
 * program.
 */
final class BoundedRound {

	static final OrganisationId PROVINCE = OrganisationId.of("140000");

	private final ApplicationStory story;

	private final JdbcTemplate database;

	private final RoundId round;

	private int rank;

	/**
	 * @param bounds as they stand in the rules, a JSON list
	 */
	BoundedRound(ApplicationStory story, String bounds) {
		this(story, bounds, draft -> {
		});
	}

	/**
	 * One of another programme's category KEY, without numbers, with two weak
	 * specialties.
	 */
	static BoundedRound of(ApplicationStory story, String programme) {
		return new BoundedRound(story, "[]", draft -> story.bean(JdbcTemplate.class).update("""
				update programme_round set programme = ?, category = 'KEY', draft_rules = (draft_rules::jsonb
				|| '{"specialties": {"admitted": [], "tags": {"WEAK": ["15", "28"]}, "directions": []}}')::text
				where id = ?""", programme, draft.value()));
	}

	private BoundedRound(ApplicationStory story, String bounds, Consumer<RoundId> change) {
		this.story = story;
		this.database = story.bean(JdbcTemplate.class);
		this.round = story.openRound(draft -> {
			declare(draft, bounds);
			change.accept(draft);
		});
		database.update("insert into application_quota_limit (round_id, organisation, category, places) "
				+ "values (?, '140000', 'LEADING_SPECIALTY', 99)", round.value());
	}

	/** A list of one number. */
	static String bound(String counts, String operator, String figures, String dimension) {
		return "[" + one("LIMIT", counts, operator, figures, dimension) + "]";
	}

	/** One number, with single quotes for double ones. */
	static String one(String code, String counts, String operator, String figures, String dimension) {
		return ("{'code': '" + code + "', 'name': '限额', 'counts': '" + counts + "', 'operator': '" + operator + "', "
				+ figures + ", " + dimension + "}")
			.replace('\'', '"');
	}

	private void declare(RoundId draft, String bounds) {
		var rules = rules(draft);
		((ObjectNode) rules.path("recommendation")).set("bounds", read(bounds));
		database.update("update programme_round set draft_rules = ? where id = ?", rules.toString(), draft.value());
	}

	private ObjectNode rules(RoundId draft) {
		return read(database.queryForObject("select draft_rules from programme_round where id = ?", String.class,
				draft.value()));
	}

	@SuppressWarnings("unchecked")
	private <T> T read(String text) {
		try {
			return (T) story.bean(ObjectMapper.class).readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	RoundId id() {
		return round;
	}

	RoundSummary summary() {
		return story.bean(RoundDirectory.class).require(round);
	}

	ProjectId project(String hospital, String specialty) {
		var id = ProjectId.random();
		database.update(
				"""
						insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, version)
						values (?, ?, ?, ?, ?, '专科', 'IN_NOTICE', 0)""",
				id.value(), "B" + id.toString().substring(0, 30), round.value(), hospital, specialty);
		return id;
	}

	void recommend(ProjectId project) {
		enter("140000", project);
	}

	/** By another unit, which has places, too. */
	void recommendBy(String organisation, ProjectId project) {
		database.update("insert into application_quota_limit (round_id, organisation, category, places) "
				+ "values (?, ?, 'LEADING_SPECIALTY', 99) on conflict do nothing", round.value(), organisation);
		enter(organisation, project);
	}

	private void enter(String organisation, ProjectId project) {
		database.update("""
				insert into application_recommendation
				(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
				values (?, ?, ?, ?, ?, 'x', 'x', app_now())""", UUID.randomUUID(), project.value(), round.value(),
				organisation, ++rank);
	}

	void withdrawBy(String organisation, ProjectId project) {
		database.update("""
				update application_recommendation set freed_at = app_now(), freed_by = 'x', freed_reason = 'x'
				where project_id = ? and organisation = ?""", project.value(), organisation);
	}

	void withdraw(ProjectId project) {
		database.update("""
				update application_recommendation set freed_at = app_now(), freed_by = 'x', freed_reason = 'x'
				where project_id = ? and freed_at is null""", project.value());
	}

	void approve(ProjectId project) {
		database.update("update application_project set status = 'APPROVED' where id = ?", project.value());
	}

	void lapse(ProjectId project) {
		database.update("update application_project set status = 'LAPSED' where id = ?", project.value());
	}

}
