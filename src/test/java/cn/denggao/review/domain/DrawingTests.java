package cn.denggao.review.domain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTests {

	private static final Lottery DEMO = new Lottery("seed-2026-demo".getBytes(StandardCharsets.US_ASCII));

	private static final Lottery OTHER = new Lottery("seed-2026-other".getBytes(StandardCharsets.US_ASCII));

	@ParameterizedTest
	@CsvSource({ "A0001|E00017, 6a2eb568ccf2be6f11d8c820bd3dc1b7b67a8c08e46857284b8f93359ae311f5",
			"A0001|E00018, dcb2400fa3232b00cec5c5dda6be36e1ae493e19d8640130f8a261c855dcde00" })
	void givesTheTicketsOfTheStudy(String message, String ticket) {
		// when
		var given = HexFormat.of().formatHex(DEMO.ticket(message));

		// then
		assertThat(given).isEqualTo(ticket);
	}

	@Test
	void ordersByTicket() {
		// given
		var sheet = sheet(10, panel("A0001", 2, 0, pool(17, 18)));

		// when
		var drawn = Drawing.draw(sheet, DEMO).get("A0001");

		// then
		assertThat(drawn.seats()).containsExactly("E00017", "E00018");
	}

	@Test
	void repeatsItselfFromTheRecordedText() {
		// given
		var sheet = sheet(10, panel("P-1", 5, 2, pool(1, 20)), panel("P-2", 5, 2, pool(5, 24)));
		var drawn = Drawing.draw(sheet, DEMO);

		// when
		var read = DrawSheet.parse(sheet.text());
		var again = Drawing.draw(read, DEMO);

		// then
		assertThat(read).isEqualTo(sheet);
		assertThat(read.hash()).isEqualTo(sheet.hash());
		assertThat(again).isEqualTo(drawn);
	}

	@Test
	void drawsOthersFromAnotherSeed() {
		// given
		var sheet = sheet(10, panel("P-1", 5, 2, pool(1, 40)));

		// when
		var one = Drawing.draw(sheet, DEMO);
		var other = Drawing.draw(sheet, OTHER);

		// then
		assertThat(one).isNotEqualTo(other);
	}

	@Test
	void fillsEverySeatOfASmallPoolEvenly() {
		// given ten panels, nine experts, fifty seats
		var panels = IntStream.rangeClosed(1, 10).mapToObj(n -> panel("P-" + n, 5, 2, pool(1, 9)));
		var sheet = sheet(6, panels.toArray(DrawSheet.Entry[]::new));

		// when
		var drawn = Drawing.draw(sheet, DEMO);

		// then
		var loads = drawn.values()
			.stream()
			.flatMap(outcome -> outcome.seats().stream())
			.collect(java.util.stream.Collectors.groupingBy(login -> login, java.util.stream.Collectors.counting()));
		assertThat(drawn.values()).allSatisfy(outcome -> assertThat(outcome.seats()).hasSize(5));
		assertThat(loads.values()).allMatch(load -> load == 5 || load == 6);
	}

	@Test
	void neverGivesAnExpertMoreThanTheCap() {
		// given
		var panels = Stream.of(panel("P-1", 3, 0, pool(1, 4)), panel("P-2", 3, 0, pool(1, 4)));
		var sheet = sheet(1, panels.toArray(DrawSheet.Entry[]::new));

		// when
		var drawn = Drawing.draw(sheet, DEMO);

		// then four experts with one file each: three seats on one panel, one on the
		// other
		assertThat(drawn.values()).extracting(outcome -> outcome.seats().size()).containsExactlyInAnyOrder(3, 1);
	}

	@Test
	void takesNoMoreThanTheLimitOfOneEmployer() {
		// given
		var candidates = Map.of("a", "SX01", "b", "SX01", "c", "SX01", "d", "SX02", "e", "SX03");
		var sheet = new DrawSheet(1, 10, 1, Map.of(), List.of(panel("P-1", 3, 1, candidates)));

		// when
		var drawn = Drawing.draw(sheet, DEMO).get("P-1");

		// then
		assertThat(drawn.seats()).hasSize(3).contains("d", "e");
		assertThat(drawn.reserves()).isEmpty();
	}

	@Test
	void callsTheLeastBusyFirst() {
		// given
		var sheet = new DrawSheet(1, 10, 2, Map.of("E00001", 3, "E00002", 1), List.of(panel("P-1", 2, 1, pool(1, 3))));

		// when
		var drawn = Drawing.draw(sheet, DEMO).get("P-1");

		// then
		assertThat(drawn.seats()).containsExactly("E00003", "E00002");
		assertThat(drawn.reserves()).containsExactly("E00001");
	}

	private static DrawSheet sheet(int cap, DrawSheet.Entry... panels) {
		return new DrawSheet(1, cap, 2, Map.of(), List.of(panels));
	}

	private static DrawSheet.Entry panel(String code, int seats, int reserves, Map<String, String> candidates) {
		return new DrawSheet.Entry(code, seats, reserves, candidates);
	}

	private static Map<String, String> pool(int from, int to) {
		var pool = new LinkedHashMap<String, String>();
		IntStream.rangeClosed(from, to).forEach(n -> pool.put("E%05d".formatted(n), "employer " + n));
		return pool;
	}

}
