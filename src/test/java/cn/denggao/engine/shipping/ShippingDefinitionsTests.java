package cn.denggao.engine.shipping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.Variants;
import cn.denggao.engine.guard.TestApprovals;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a start deploys, what it leaves alone, and what it says about that. */
@DenggaoTest
@ExtendWith(OutputCaptureExtension.class)
class ShippingDefinitionsTests {

	@Autowired
	private ShippingDefinitions shipping;

	@Autowired
	private ShippedFiles files;

	@Autowired
	private NewestDefinitions newest;

	@Autowired
	private Variants variants;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private JdbcTemplate database;

	private final String key = "shipping-" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void findsNothingToDoWhenAllThatShipsHasBeenShipped() {
		// given
		var before = repository.createDeploymentQuery().count();
		var shipped = files.all();

		// when
		shipping.ship(shipped);

		// then
		assertThat(shipped).hasSizeGreaterThan(35);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	@Test
	void knowsWhatWasShippedBeforeThereWasARecord() throws IOException {
		// given
		var migration = new ClassPathResource("db/migration/engine/V002_1__record_shipments.sql")
			.getContentAsString(StandardCharsets.UTF_8);
		var before = repository.createDeploymentQuery().count();
		database.update("delete from engine_shipment");

		// when
		database.execute(migration.substring(migration.indexOf("do $$")));
		shipping.ship(files.all());

		// then
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void deploysNothingWhenNothingChanged(Kind kind) {
		// given
		shipping.ship(List.of(kind.file(key, "one")));
		var before = repository.createDeploymentQuery().count();

		// when
		shipping.ship(List.of(kind.file(key, "one")));

		// then
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
		assertThat(inForce(kind)).contains("one");
	}

	@ParameterizedTest
	@EnumSource
	void deploysWhatChangedAndOnlyThat(Kind kind) {
		// given
		var other = kind.file(key + "-other", "same");
		shipping.ship(List.of(kind.file(key, "one"), other));

		// when
		shipping.ship(List.of(kind.file(key, "two"), other));

		// then
		assertThat(inForce(kind)).contains("two");
		assertThat(repository.getDeploymentResourceNames(newest.deploymentOf(kind.file(key, "")).orElseThrow()))
			.containsExactly(kind.file(key, "").name());
	}

	@ParameterizedTest
	@EnumSource
	void goesBackToAnEarlierContent(Kind kind) {
		// given
		shipping.ship(List.of(kind.file(key, "one")));
		shipping.ship(List.of(kind.file(key, "two")));

		// when
		shipping.ship(List.of(kind.file(key, "one")));

		// then
		assertThat(inForce(kind)).contains("one");
	}

	@ParameterizedTest
	@EnumSource
	void keepsWhatAnAdministratorDeployedEvenIfTheShippedFileChanges(Kind kind, CapturedOutput output) {
		// given
		shipping.ship(List.of(kind.file(key, "one")));
		deployAsAdministrator(kind, "mine");

		// when
		shipping.ship(List.of(kind.file(key, "one")));

		// then
		assertThat(inForce(kind)).contains("mine");
		assertThat(output).doesNotContain(key);

		// when
		shipping.ship(List.of(kind.file(key, "two")));

		// then
		assertThat(inForce(kind)).contains("mine");
		assertThat(output)
			.contains(kind.file(key, "").name() + " was changed by an administrator and is left as it is");
	}

	@ParameterizedTest
	@EnumSource
	void comparesWithTheSharedOneAndLeavesAProvincesOwnAlone(Kind kind) {
		// given
		shipping.ship(List.of(kind.file(key, "one")));
		var own = kind.file(key, "own");
		TestApprovals.approve("150000", own.bytes());
		var variant = repository.createDeployment().tenantId("150000").addInputStream(own.name(), own.open()).deploy();
		var before = repository.createDeploymentQuery().count();

		// when
		shipping.ship(List.of(kind.file(key, "one")));

		// then
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);

		// when
		shipping.ship(List.of(kind.file(key, "two")));

		// then
		assertThat(inForce(kind)).contains("two");
		var mine = variants.choose(Variants.Kind.valueOf(kind.name()), key, List.of("150000"));
		var others = variants.choose(Variants.Kind.valueOf(kind.name()), key, List.of("130000"));
		assertThat(List.of(mine.version(), others.version())).containsExactly(2, 3);
		assertThat(repository.getDeploymentResourceNames(variant.getId())).containsExactly(own.name());
	}

	@ParameterizedTest
	@EnumSource
	void shipsAgainWhatAnAdministratorTookAwayAltogether(Kind kind) {
		// given
		shipping.ship(List.of(kind.file(key, "one")));
		repository.deleteDeployment(newest.deploymentOf(kind.file(key, "")).orElseThrow());

		// when
		shipping.ship(List.of(kind.file(key, "one")));

		// then
		assertThat(inForce(kind)).contains("one");
	}

	/** Under the very name and source that the program gives its own deployments. */
	private void deployAsAdministrator(Kind kind, String content) {
		var file = kind.file(key, content);
		TestApprovals.approve(file.bytes());
		repository.createDeployment()
			.name("shipped")
			.source("shipped")
			.addInputStream(file.name(), file.open())
			.deploy();
	}

	/** The content of the newest version. */
	private String inForce(Kind kind) {
		var file = kind.file(key, "");
		return database.queryForObject(
				"select convert_from(bytes_, 'UTF8') from act_ge_bytearray where deployment_id_ = ? and name_ = ?",
				String.class, newest.deploymentOf(file).orElseThrow(), file.name());
	}

	/** The smallest definition of each kind. */
	enum Kind {

		BPMN("processes/", ".bpmn", """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t"
					xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
					<process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P5500D">
						<startEvent id="Start_It" />
					</process>
				</definitions>"""), DMN("processes/", ".dmn", """
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t"
					xmlns:camunda="http://camunda.org/schema/1.0/dmn">
					<decision id="%s" name="%s" camunda:historyTimeToLive="P5500D">
						<decisionTable id="table">
							<output id="out" name="out" typeRef="string" />
							<rule id="rule"><outputEntry id="entry"><text>"yes"</text></outputEntry></rule>
						</decisionTable>
					</decision>
				</definitions>"""), FORM("forms/", ".form",
				"""
						{ "id": "%s", "type": "default", "schemaVersion": 8, "components": [ { "type": "text", "text": "%s" } ] }
						""");

		private final String folder;

		private final String ending;

		private final String pattern;

		Kind(String folder, String ending, String pattern) {
			this.folder = folder;
			this.ending = ending;
			this.pattern = pattern;
		}

		ShippedFile file(String key, String content) {
			return new ShippedFile(folder + key + ending,
					new ByteArrayResource(pattern.formatted(key, content).getBytes(StandardCharsets.UTF_8)));
		}

	}

}
