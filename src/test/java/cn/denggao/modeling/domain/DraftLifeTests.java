package cn.denggao.modeling.domain;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens to a draft from its beginning to its end. */
@DenggaoTest
class DraftLifeTests extends LiveFormStory {

	@Test
	void beginsWithWhatIsLive() {
		// given
		form.deploy("二");

		// when
		var draft = begin();

		// then
		var sheet = MINA.gets(() -> reading.sheet(draft));
		assertThat(sheet.number()).isEqualTo(3);
		assertThat(sheet.file()).isEqualTo(form.file());
		assertThat(sheet.editable()).isTrue();
		assertThat(contentOf(draft).content()).isEqualTo(form.content("二"));
		assertThat(actions()).containsExactly("modeling.draft-begun");
	}

	@Test
	void beginsWithAnOlderVersionIfAsked() {
		// given
		form.deploy("二");

		// when
		var draft = MINA.gets(() -> beginning.begin(name, 1));

		// then
		assertThat(contentOf(draft).content()).isEqualTo(form.content("一"));
		assertThatThrownBy(() -> OTTO.gets(() -> beginning.begin(name, 2))).hasMessage("modeling.draft.open-already");
	}

	@Test
	void goesOnWithTheOneThatIsOpen() {
		var draft = begin();

		assertThat(OTTO.gets(() -> beginning.begin(name))).isEqualTo(draft);
		assertThat(MINA.gets(() -> reading.sheet(draft)).author()).isEqualTo("mina");
	}

	@Test
	void isBegunOnceThoughTwoBeginAtOnce() {
		var both = Stream.of(MINA, OTTO)
			.map(person -> CompletableFuture.supplyAsync(() -> person.gets(() -> beginning.begin(name))))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.distinct();

		assertThat(both).hasSize(1);
	}

	@Test
	void isKeptOverTheStateThatWasSeenAndNoOther() {
		// given
		var draft = begin();
		long seen = contentOf(draft).version();

		// when
		long next = MINA.gets(() -> writing.write(draft, seen, form.content("新")));

		// then
		assertThat(next).isGreaterThan(seen);
		assertThatThrownBy(() -> OTTO.gets(() -> writing.write(draft, seen, form.content("旧"))))
			.isInstanceOfSatisfying(Refused.class, refused -> {
				assertThat(refused.key()).isEqualTo("modeling.draft.overtaken");
				assertThat(refused.kind().status()).isEqualTo(409);
			});
		assertThat(contentOf(draft).content()).isEqualTo(form.content("新"));
		assertThat(OTTO.gets(() -> writing.write(draft, next, form.content("再")))).isGreaterThan(next);
	}

	@Test
	void keepsOnlyTextOfABearableLength() {
		var draft = begin();
		long seen = contentOf(draft).version();

		for (var wrong : List.of(new byte[0], new byte[256 * 1024 + 1], new byte[] { '{', 0, '}' },
				new byte[] { '{', (byte) 0xC3, '}' })) {
			assertThatThrownBy(() -> MINA.gets(() -> writing.write(draft, seen, wrong))).isInstanceOf(Refused.class)
				.hasMessageStartingWith("modeling.content.");
		}
		assertThat(contentOf(draft).version()).isEqualTo(seen);
	}

	@Test
	void keepsStatesWithTheirReasonAndGoesBackToThem() {
		// given
		var draft = begin();
		MINA.does(() -> writing.keep(draft, "起草"));
		write(OTTO, draft, "新");
		OTTO.does(() -> writing.keep(draft, "改了标签"));

		// when
		MINA.does(() -> writing.restore(draft, 1));

		// then
		var sheet = SECURITY.gets(() -> reading.sheet(draft));
		assertThat(sheet.revisions()).extracting(Revision::number, Revision::author, Revision::reason)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(2, "otto", "改了标签"),
					org.assertj.core.groups.Tuple.tuple(1, "mina", "起草"));
		assertThat(contentOf(draft).content()).isEqualTo(form.content("一"));
		assertThat(SECURITY.gets(() -> reading.revision(draft, 2))).isEqualTo(form.content("新"));
		assertThat(actions()).containsExactly("modeling.draft-begun", "modeling.revision-kept", "modeling.draft-joined",
				"modeling.revision-kept", "modeling.revision-restored");
	}

	@Test
	void isGivenUpAndMakesRoomForAnother() {
		// given
		var draft = begin();

		// when
		MINA.does(() -> writing.discard(draft, "不再需要"));

		// then
		assertThatThrownBy(() -> write(OTTO, draft, "新")).hasMessage("modeling.draft.closed");
		assertThatThrownBy(() -> MINA.does(() -> writing.discard(draft, "再一次"))).hasMessage("modeling.draft.closed");
		assertThat(begin()).isNotEqualTo(draft);
	}

	@Test
	void tellsThatSomethingNewerWasDeployedMeanwhile() {
		var draft = begin();
		assertThat(MINA.gets(() -> reading.sheet(draft)).outdated()).isFalse();

		form.deploy("二");

		assertThat(MINA.gets(() -> reading.sheet(draft)).outdated()).isTrue();
	}

	@Test
	void isReadByThoseWhoApproveAndIsNotThereForOthers() {
		var draft = begin();

		assertThat(SECURITY.gets(() -> reading.sheet(draft)).editable()).isFalse();
		Stream
			.<Runnable>of(() -> SECURITY.does(() -> writing.keep(draft, "改一改")),
					() -> SECURITY.gets(() -> beginning.begin(name)), () -> OFFICER.gets(() -> reading.sheet(draft)),
					() -> OFFICER.gets(() -> reading.content(draft)), () -> OFFICER.gets(() -> beginning.begin(name)),
					() -> MINA.gets(() -> reading.sheet(UUID.randomUUID())),
					() -> MINA.gets(() -> beginning.begin(DefinitionName.valueOf("never-seen.bpmn"))))
			.forEach(wrong -> assertThatThrownBy(wrong::run).isInstanceOfSatisfying(Refused.class,
					refused -> assertThat(refused.kind().status()).isEqualTo(404)));
	}

}
