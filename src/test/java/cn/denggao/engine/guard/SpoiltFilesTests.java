package cn.denggao.engine.guard;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import cn.denggao.DenggaoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes of a file, the inspection answers: never a failure, soon and with
 * little memory. The seed makes every run the same.
 */
@DenggaoTest
class SpoiltFilesTests {

	private static final int ROUNDS = 10_000;

	static final long MOST_BYTES = 256L << 20;

	private static final List<String> PIECES = List.of("<", ">", "\"", "'", "&", "&#36;{", "${", "}", "]]>",
			"<![CDATA[", "<!--", "-->", "<?x ", "?>", "<!DOCTYPE x [", "xmlns:a=\"urn:a\" ", "a:class=\"x\" ", "\0",
			"\uFEFF", "\uD842\uDFB7", "\u202E", "((((((((((", "not(", "function(x)", "{\"a\":", "[[[[[[", "null",
			"1e999", "-", "camunda:class=\"x\" ", "<camunda:script>", "</bpmn:process>", "id=\"Start_Asked\" ", "-null",
			"instance of ", "\u200B", "\uDB40\uDC41", "&#x85;", "__proto__", "constructor", "xml:base=\"x\" ", "9**9",
			"date(", "between ", "${decision}", "<bpmn:extensionElements/>", ".getClass()");

	@Autowired
	private Inspection inspection;

	private final Random random = new Random(20261122);

	@Test
	@Timeout(value = 3, unit = TimeUnit.MINUTES)
	void alwaysGetAnAnswerSoon() throws IOException {
		// given
		var seeds = seeds();
		var slowest = 0L;
		var most = 0L;

		// when
		for (var round = 0; round < ROUNDS; round++) {
			var seed = seeds.get(random.nextInt(seeds.size()));
			var content = spoilt(seed.content());
			var bytes = allocated();
			var began = System.nanoTime();
			var findings = inspection.inspect(seed.name(), content);
			slowest = Math.max(slowest, System.nanoTime() - began);
			most = Math.max(most, allocated() - bytes);
			assertThat(findings).noneMatch(finding -> finding.key().equals("engine.guard.unreadable"));
		}

		// then
		assertThat(slowest / 1_000_000).as("milliseconds of the slowest").isLessThan(2_000);
		assertThat(most).as("bytes of the hungriest").isLessThan(MOST_BYTES);
		assertThat(CanaryMark.isLeft()).isFalse();
	}

	@Test
	void neverPassWithRubbishInstead() {
		for (var round = 0; round < 500; round++) {
			var rubbish = new byte[random.nextInt(2_000)];
			random.nextBytes(rubbish);

			assertThat(inspection.inspect("x.bpmn", rubbish)).anyMatch(Finding::isError);
			assertThat(inspection.inspect("x.dmn", rubbish)).anyMatch(Finding::isError);
			assertThat(inspection.inspect("x.form", rubbish)).anyMatch(Finding::isError);
		}
	}

	private static List<Corpus.Hostile> seeds() throws IOException {
		var seeds = new ArrayList<>(Corpus.all().stream().filter(file -> file.content().length < 100_000).toList());
		for (var path : ShippedFilesPassTests.files()) {
			seeds.add(new Corpus.Hostile("shipped", path.toString(), Files.readAllBytes(path), ""));
		}
		return seeds;
	}

	private byte[] spoilt(byte[] content) {
		var spoilt = content;
		for (var i = random.nextInt(6); i >= 0; i--) {
			spoilt = switch (random.nextInt(4)) {
				case 0 -> flipped(spoilt);
				case 1 -> without(spoilt);
				case 2 -> with(spoilt, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
				default -> with(spoilt, slice(spoilt));
			};
		}
		return spoilt;
	}

	private byte[] flipped(byte[] content) {
		var copy = content.clone();
		if (copy.length > 0) {
			copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return copy;
	}

	private byte[] without(byte[] content) {
		var from = random.nextInt(content.length + 1);
		var to = Math.min(content.length, from + random.nextInt(200));
		var copy = Arrays.copyOf(content, content.length - (to - from));
		System.arraycopy(content, to, copy, from, content.length - to);
		return copy;
	}

	private byte[] slice(byte[] content) {
		var from = random.nextInt(content.length + 1);
		return Arrays.copyOfRange(content, from, Math.min(content.length, from + random.nextInt(3_000)));
	}

	private byte[] with(byte[] content, byte[] more) {
		var at = random.nextInt(content.length + 1);
		var copy = Arrays.copyOf(content, content.length + more.length);
		System.arraycopy(more, 0, copy, at, more.length);
		System.arraycopy(content, at, copy, at + more.length, content.length - at);
		return copy;
	}

	static long allocated() {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
	}

}
