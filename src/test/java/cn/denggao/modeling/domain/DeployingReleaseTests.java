package cn.denggao.modeling.domain;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was approved becomes a version, once, and nothing else does. */
@DenggaoTest
class DeployingReleaseTests extends LiveFormStory {

	@Autowired
	private EndingOvertaken ending;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationContext program;

	@Test
	void isNotDeployedWithAnotherContentThanWasApproved() {
		// given
		var release = approved("二");

		// when
		database.update("update modeling_release set content = ? where id = ?", form.content("三"), release);

		// then
		assertThatThrownBy(() -> MINA.gets(() -> deploying.deploy(release))).hasMessage("modeling.release.changed");
		assertThat(library.newestNumber(name)).isEqualTo(1);
	}

	@Test
	void servesOnce() {
		var release = approved("二");
		MINA.does(() -> deploying.deploy(release));

		assertThatThrownBy(() -> MINA.gets(() -> deploying.deploy(release)))
			.hasMessage("modeling.release.not-approved");
		assertThat(library.newestNumber(name)).isEqualTo(2);
	}

	@Test
	void isNotDeployedOverAVersionItsApproverHasNotSeen() {
		// given
		var release = approved("二");

		// when
		form.deploy("别的");

		// then
		assertThatThrownBy(() -> MINA.gets(() -> deploying.deploy(release))).isInstanceOfSatisfying(Refused.class,
				refused -> {
					assertThat(refused.key()).isEqualTo("modeling.release.outdated");
					assertThat(refused.arguments()).containsExactly(1, 2);
					assertThat(refused.kind().status()).isEqualTo(409);
				});
		assertThat(MINA.gets(() -> releases.sheet(release)).outdated()).isTrue();
	}

	@Test
	@Catalogue(54)
	void isDeployedByOneOfTwoAdministratorsAtOnce() {
		// given
		form.deploy("二");
		var change = approved("三");
		var return1 = MINA.gets(() -> goingBack.backTo(name, 1, "先退回"));
		SECURITY.does(() -> deciding.approve(return1, "可以退回"));

		// when
		var outcomes = Stream.of(MINA, OTTO)
			.map(person -> CompletableFuture
				.supplyAsync(() -> person.gets(() -> deploying.deploy(person == MINA ? change : return1))))
			.toList()
			.stream()
			.map(DeployingReleaseTests::outcome)
			.toList();

		// then
		assertThat(outcomes).containsOnlyOnce("3");
		assertThat(outcomes.stream().filter(outcome -> !"3".equals(outcome)).toList()).singleElement()
			.isIn("409 modeling.release.outdated", "409 modeling.release.not-approved",
					"409 modeling.release.refused-by-guard");
		assertThat(library.versions(name)).extracting(DefinitionVersion::version).containsExactly(3, 2, 1);
	}

	@Test
	void isDeployedOnceThoughItIsAskedForTwice() {
		var release = approved("二");

		var outcomes = Stream.of(MINA, OTTO)
			.map(person -> CompletableFuture.supplyAsync(() -> person.gets(() -> deploying.deploy(release))))
			.toList()
			.stream()
			.map(DeployingReleaseTests::outcome)
			.toList();

		assertThat(outcomes).containsOnlyOnce("2");
		assertThat(library.newestNumber(name)).isEqualTo(2);
	}

	@Test
	void bringsAnOlderContentBackAsTheNewestVersion() {
		// given
		MINA.does(() -> deploying.deploy(approved("二")));

		// when
		var release = MINA.gets(() -> goingBack.backTo(name, 1, "新版有误"));
		assertThatThrownBy(() -> MINA.does(() -> deciding.approve(release, "我自己同意")))
			.hasMessage("modeling.release.own-work");
		SECURITY.does(() -> deciding.approve(release, "同意退回"));
		int version = MINA.gets(() -> deploying.deploy(release));

		// then
		assertThat(version).isEqualTo(3);
		assertThat(library.content(library.require(name))).isEqualTo(form.content("一"));
	}

	@Test
	void staysInForceWhenTheProgramStartsAgain() throws Exception {
		// given
		var shipped = DefinitionName.valueOf("decide-sanctions.form");
		var before = library.require(shipped);
		var other = new String(library.content(before), java.nio.charset.StandardCharsets.UTF_8)
			.replace("\"label\": \"", "\"label\": \"再核对：")
			.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		var draft = MINA.gets(() -> beginning.begin(shipped));
		MINA.does(() -> writing.write(draft, reading.content(draft).version(), other));
		deployed(MINA.gets(() -> submitting.submit(draft, WHY)));

		// when
		program.getBean("shippingAtStart", ApplicationRunner.class).run(null);

		// then
		var live = library.require(shipped);
		assertThat(live.version()).isEqualTo(before.version() + 1);
		assertThat(live.shipped()).isFalse();
		assertThat(library.content(live)).isEqualTo(other);

		// when
		deployed(MINA.gets(() -> goingBack.backTo(shipped, before.version(), "恢复原样")));

		// then
		assertThat(library.content(library.require(shipped))).isEqualTo(library.content(before));
	}

	@Test
	void endsWhatWasSubmittedAgainstTheFormerVersion() {
		// given
		form.deploy("旧");
		var change = approved("二");
		var draft = SECURITY.gets(() -> releases.sheet(change)).draft();
		var back = approved(MINA.gets(() -> goingBack.backTo(name, 1, "先退回")));

		// when
		OTTO.does(() -> deploying.deploy(back));

		// then
		assertThat(MINA.gets(() -> releases.sheet(change))).satisfies(sheet -> {
			assertThat(sheet.status()).isEqualTo(ReleaseStatus.OVERTAKEN);
			assertThat(sheet.may()).isEqualTo(new ReleaseSheet.May(false, false, false, false));
		});
		assertThat(MINA.gets(() -> reading.sheet(draft))).satisfies(sheet -> {
			assertThat(sheet.editable()).isTrue();
			assertThat(sheet.outdated()).isTrue();
		});
		assertThatThrownBy(() -> MINA.gets(() -> deploying.deploy(change))).hasMessage("modeling.release.not-approved");
		assertThatThrownBy(() -> SECURITY.does(() -> deciding.refuse(change, "已经晚了")))
			.hasMessage("modeling.release.decided-before");
		assertThat(actions()).containsOnlyOnce("modeling.release-overtaken");
		assertThat(database.queryForList("select recipient from notification_message where dedup_key = ?", String.class,
				"modeling.overtaken-" + change))
			.containsExactly("mina");

		// when
		write(MINA, draft, "三");

		// then
		assertThat(MINA.gets(() -> deploying.deploy(approved(MINA.gets(() -> submitting.submit(draft, WHY))))))
			.isEqualTo(4);
	}

	@Test
	void endsWhatANewerProgramHasOvertaken() {
		// given
		var release = submitted("二");
		form.deploy("随新程序来的");

		// when
		ending.all();

		// then
		assertThat(SECURITY.gets(() -> releases.sheet(release)).status()).isEqualTo(ReleaseStatus.OVERTAKEN);
		assertThatThrownBy(() -> SECURITY.does(() -> deciding.approve(release, "已核对")))
			.hasMessage("modeling.release.decided-before");
	}

	private void deployed(UUID release) {
		MINA.does(() -> deploying.deploy(approved(release)));
	}

	private static String outcome(CompletableFuture<Integer> deploying) {
		try {
			return deploying.join().toString();
		}
		catch (CompletionException ex) {
			return (ex.getCause() instanceof Refused refused) ? refused.kind().status() + " " + refused.key()
					: ex.getCause().toString();
		}
	}

}
