package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators and their tools write is let through, and the engine takes it. */
@DenggaoTest
class LegitimateFilesTests {

	@Autowired
	private Inspection inspection;

	@Autowired
	private RepositoryService repository;

	static List<Sound> sound() {
		var all = new ArrayList<Sound>();
		for (var name : List.of("sound-case.bpmn", "sound-table.dmn", "sound-form.form", "opinion-sound.form")) {
			all.add(new Sound("as it is", name, Corpus.sound(name)));
		}
		var diagram = Corpus.sound("sound-case.bpmn");
		Corpus.sound("sound-variants.list").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
			var parts = line.split(" ~ ");
			assertThat(diagram).contains(parts[1]);
			all.add(new Sound(parts[0], "sound-case.bpmn", diagram.replace(parts[1], parts[2])));
		});
		return all;
	}

	@ParameterizedTest
	@MethodSource("sound")
	void passesAndIsDeployed(Sound file) {
		// given
		var content = file.text.getBytes(StandardCharsets.UTF_8);
		TestApprovals.approve(content);

		// when
		var findings = inspection.inspect(file.name, content);
		var deployment = repository.createDeployment().addString(file.name, file.text).deploy();

		// then
		assertThat(findings).filteredOn(Finding::isError).isEmpty();
		repository.deleteDeployment(deployment.getId());
	}

	@Test
	void areManyTogetherWithThoseThatShip() throws IOException {
		assertThat(sound().size() + ShippedFilesPassTests.files().size()).isGreaterThanOrEqualTo(40);
	}

	@Test
	void passUnderFoldersToo() throws IOException {
		var content = Files.readAllBytes(Corpus.FOLDER.resolve("sound-case.bpmn"));

		assertThat(inspection.inspect("processes/approval/sound-case.bpmn", content)).filteredOn(Finding::isError)
			.isEmpty();
	}

	/** A file that has to be let through. */
	record Sound(String title, String name, String text) {

		@Override
		public String toString() {
			return name + ": " + title;
		}

	}

}
