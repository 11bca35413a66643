package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What signatures are bound to. */
class SnapshotTextTests {

	private static final DossierContent CONTENT = new DossierContent(Map.of("A", Map.of("direction", " 心衰 ")));

	private static final List<String> FILES = List.of("b2", "a1");

	@Test
	void keepsTheHashOfWhatWasSignedUnderTheFrozenForm() {
		assertThat(SnapshotText.hashOf(CONTENT, FILES, 1, ""))
			.isEqualTo(SnapshotText.sha256("{\"A\":{\"direction\":\"心衰\"}}[\"a1\",\"b2\"]"));
	}

	@Test
	void tellsVersionsOfTheFormApart() {
		assertThat(List.of(SnapshotText.hashOf(CONTENT, FILES, 1, ""), SnapshotText.hashOf(CONTENT, FILES, 2, ""),
				SnapshotText.hashOf(CONTENT, FILES, 3, "")))
			.doesNotHaveDuplicates();
	}

}
