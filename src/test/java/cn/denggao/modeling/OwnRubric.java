package cn.denggao.modeling;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;

/** A rubric that no other test touches, with rounds that judge by it. */
public final class OwnRubric {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final ObjectMapper JSON = new ObjectMapper();

	private final ApplicationContext program;

	private final ApplicationStory story;

	private final String code = "own-rubric-" + COUNT.incrementAndGet();

	/** Like the pack's rubric of reviews, in version 1. */
	public OwnRubric(ApplicationContext program) {
		this.program = program;
		this.story = new ApplicationStory(program);
		database().update(
				"""
						insert into programme_rubric (code, version, title, content, kept_at, imported)
						select ?, 1, title, replace(replace(content, '"leading-specialty"', '"' || ? || '"'), '"version":2', '"version":1'),
						now(), true from programme_rubric where code = 'leading-specialty' and version = 2""",
				code, code);
	}

	public String code() {
		return code;
	}

	/** As a definition. */
	public String name() {
		return code + ".rubric";
	}

	public RoundId draftRound() {
		var round = story.draftRound();
		database().update("""
				update programme_round set draft_rules = regexp_replace(draft_rules, '"rubric":\\{[^}]*\\}',
				'"rubric":{"id":"' || ? || '","version":1}') where id = ?""", code, round.value());
		return round;
	}

	public RoundId openRound() {
		return open(draftRound());
	}

	public RoundId open(RoundId round) {
		var closes = bean(OfficialClock.class).now().plus(Duration.ofDays(30));
		OFFICER.does(() -> bean(OpeningRound.class).propose(round, closes, closes.plus(Duration.ofDays(20)),
				"晋卫医函〔2026〕31号"));
		CHIEF.does(() -> bean(OpeningRound.class).open(round));
		return round;
	}

	ApplicationStory story() {
		return story;
	}

	/** Changes the tree that a text holds. */
	public static UnaryOperator<String> with(Consumer<ObjectNode> change) {
		return text -> {
			try {
				var tree = (ObjectNode) JSON.readTree(text);
				change.accept(tree);
				return tree.toString();
			}
			catch (JsonProcessingException ex) {
				throw new IllegalArgumentException(text, ex);
			}
		};
	}

	/** Two marks go from the first item of the first section to its second. */
	public static UnaryOperator<String> movedMarks() {
		return with(tree -> {
			item(tree, "B1").put("max", 1);
			item(tree, "B2").put("max", 4);
		});
	}

	public static ObjectNode section(JsonNode tree, String code) {
		return named(tree.path("sections"), code);
	}

	public static ObjectNode item(JsonNode tree, String code) {
		for (var section : tree.path("sections")) {
			var found = named(section.path("items"), code);
			if (found != null) {
				return found;
			}
		}
		throw new IllegalArgumentException(code);
	}

	public static ArrayNode items(JsonNode tree, String section) {
		return (ArrayNode) section(tree, section).path("items");
	}

	private static ObjectNode named(JsonNode parts, String code) {
		for (var part : parts) {
			if (part.path("code").asText().equals(code)) {
				return (ObjectNode) part;
			}
		}
		return null;
	}

	private JdbcTemplate database() {
		return bean(JdbcTemplate.class);
	}

	private <T> T bean(Class<T> type) {
		return program.getBean(type);
	}

}
