package cn.denggao.secrecy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.denggao.demonstration.RoundInReview;
import cn.denggao.identity.web.Visitor;
import cn.denggao.programme.RoundId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Experts of a real round in review fill in their sheets over the web with words that
 * occur nowhere else. The numbers they may enter are round, so the odd ones are put into
 * the rows afterwards. One panel is half done, another has been summed up.
 */
@TestComponent
class PlantedScores {

	private static final Pattern ITEM = Pattern.compile("name=\"points-([^\"]+)\"");

	private static final List<String> ODD = List.of("17.31", "19.47", "13.79", "16.83", "14.57", "18.93", "12.69",
			"15.87", "11.43", "10.97", "13.17", "19.83", "18.37", "16.19", "12.91");

	private final RoundInReview story;

	private final JdbcTemplate database;

	private final PasswordEncoder passwords;

	private final Iterator<String> odd = ODD.iterator();

	private final List<Canary> canaries = new ArrayList<>();

	PlantedScores(RoundInReview story, JdbcTemplate database, PasswordEncoder passwords) {
		this.story = story;
		this.database = database;
		this.passwords = passwords;
	}

	/** Opens the round and lets the experts write. */
	RoundId plant(int port) {
		var round = story.open();
		database.update("update identity_account set password_hash = ?", passwords.encode(Reader.PASSWORD));
		var panels = database.queryForList("select id from review_panel where round_id = ? order by code", UUID.class,
				round.value());
		var half = reviewsOf(panels.get(0));
		half.subList(0, 3).forEach(review -> submit(review, port));
		keep(half.get(3), port);
		reviewsOf(panels.get(1)).forEach(review -> submit(review, port));
		story.settle();
		plantFinding(panels.get(1));
		return round;
	}

	List<Canary> canaries() {
		return List.copyOf(canaries);
	}

	/** Every review with something in it, and its author. */
	List<Written> written() {
		return database.query(
				"select id, expert from review_review where drafted_at is not null or submitted_at is not null",
				(row, number) -> new Written(row.getString("id"), row.getString("expert")));
	}

	private void submit(String review, int port) {
		var author = authorOf(review);
		var visitor = new Reader(author, port).visitor();
		var answer = visitor.post("/reviews/" + review, sheet(visitor, review, "0", reason(author)) + "&pledge=true");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		var points = odd.next();
		assertThat(database.update("""
				update review_score_line set points = ?::numeric where review_id = ?::uuid
				and item = (select min(item) from review_score_line where review_id = ?::uuid)""", points, review,
				review))
			.isOne();
		canaries.add(new Canary(author, points));
	}

	private void keep(String review, int port) {
		var author = authorOf(review);
		var visitor = new Reader(author, port).visitor();
		var points = odd.next();
		var answer = visitor.put("/reviews/" + review + "/draft",
				sheet(visitor, review, points, reason(author)) + "&version=0");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		canaries.add(new Canary(author, points));
	}

	private String sheet(Visitor visitor, String review, String points, String reason) {
		return ITEM.matcher(visitor.get("/reviews/" + review).body())
			.results()
			.map(item -> item.group(1))
			.map(item -> "points-" + item + "=" + points + "&reason-" + item + "=" + reason)
			.collect(Collectors.joining("&", "", "&opinion=" + reason));
	}

	private String reason(String author) {
		var word = "canary" + author + "q7f3";
		canaries.add(new Canary(author, word));
		return word;
	}

	/** What the panel's scores come to is nobody's to read before the round closes. */
	private void plantFinding(UUID panel) {
		var mean = "87.13";
		var composite = "85.61";
		assertThat(database.update(
				"update review_result set expert_exact = ?::numeric, expert_score = ?::numeric, composite = ?::numeric where panel_id = ?",
				mean, mean, composite, panel))
			.isOne();
		canaries.add(new Canary("", mean));
		canaries.add(new Canary("", composite));
	}

	private List<String> reviewsOf(UUID panel) {
		return database.queryForList("select id::text from review_review where panel_id = ? order by seat",
				String.class, panel);
	}

	private String authorOf(String review) {
		return database.queryForObject("select expert from review_review where id = ?::uuid", String.class, review);
	}

	/** A review and who wrote it. */
	record Written(String review, String author) {

		String page() {
			return "/reviews/" + review;
		}

	}

}
