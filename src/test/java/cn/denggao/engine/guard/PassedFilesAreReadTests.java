package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the guard lets through, the engine takes: elements and attributes are left
 * out, doubled and exchanged at random, and of what passes nothing may fail afterwards
 * with a sentence of the engine's own. The seed makes every run the same.
 */
@DenggaoTest
class PassedFilesAreReadTests {

	private static final int ROUNDS = 400;

	private static final Pattern ELEMENT = Pattern
		.compile("<([a-zA-Z]+:?[a-zA-Z]+)[^<>]*/>|<([a-zA-Z]+:?[a-zA-Z]+)[^<>/]*>[^<>]*</\\2>");

	private static final Pattern ATTRIBUTE = Pattern.compile(" [a-zA-Z:]+=\"[^\"]*\"");

	@Autowired
	private Inspection inspection;

	@Autowired
	private RepositoryService repository;

	private final Random random = new Random(20261123);

	@ParameterizedTest
	@ValueSource(strings = { "sound-case.bpmn", "sound-table.dmn" })
	void areReadByTheEngine(String name) {
		// given
		var sound = Corpus.sound(name);
		var failures = new ArrayList<String>();
		var passed = 0;
		// when
		for (var round = 0; round < ROUNDS; round++) {
			var text = changed(sound);
			if (inspection.inspect(name, text.getBytes(StandardCharsets.UTF_8)).stream().noneMatch(Finding::isError)) {
				passed++;
				deploy(name, text, failures);
			}
		}
		// then
		assertThat(failures).isEmpty();
		assertThat(passed).isGreaterThan(10);
	}

	private void deploy(String name, String text, List<String> failures) {
		try {
			TestApprovals.approve(text.getBytes(StandardCharsets.UTF_8));
			var deployment = repository.createDeployment().addString(name, text).deploy();
			repository.deleteDeployment(deployment.getId(), true);
		}
		catch (RuntimeException ex) {
			failures.add(ex.getMessage() + "\n" + text);
		}
	}

	private String changed(String sound) {
		var pattern = random.nextBoolean() ? ELEMENT : ATTRIBUTE;
		var places = pattern.matcher(sound).results().toList();
		var one = places.get(random.nextInt(places.size()));
		var other = places.get(random.nextInt(places.size()));
		return switch (random.nextInt(3)) {
			case 0 -> sound.substring(0, one.start()) + sound.substring(one.end());
			case 1 -> sound.substring(0, one.end()) + other.group() + sound.substring(one.end());
			default -> sound.substring(0, one.start()) + other.group() + sound.substring(one.end());
		};
	}

}
