package cn.denggao.engine.guard;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what one case may get together makes a circle. */
class OwnedCallsTests {

	private static final String HEBEI = "130000";

	private static final String SHANXI = "140000";

	private static final String PROGRAMME = "PILOT";

	private final OwnedCalls calls = new OwnedCalls();

	@BeforeEach
	void theSharedOnesCallNobody() {
		calls.put(null, "a", Set.of());
		calls.put(null, "b", Set.of());
	}

	@Test
	void makeNoneAcrossTwoProvinces() {
		calls.put(HEBEI, "a", Set.of("b"));
		calls.put(SHANXI, "b", Set.of("a"));

		assertThat(calls.way("a", List.of())).isEmpty();
		assertThat(calls.way("a", List.of(HEBEI))).isEmpty();
		assertThat(calls.way("a", List.of(SHANXI))).isEmpty();
	}

	@Test
	void makeOneOfAProgrammesAndAProvinces() {
		calls.put(PROGRAMME, "a", Set.of("b"));
		calls.put(SHANXI, "b", Set.of("a"));

		assertThat(calls.way("a", List.of(PROGRAMME, SHANXI))).containsExactly("a", "b", "a");
		assertThat(calls.isGot(SHANXI, "b", List.of(PROGRAMME, SHANXI))).isTrue();
	}

	/** The first owner's own takes the place of the second's. */
	@Test
	void passOverWhatIsNotGot() {
		calls.put(PROGRAMME, "a", Set.of());
		calls.put(SHANXI, "a", Set.of("b"));
		calls.put(SHANXI, "b", Set.of("a"));

		assertThat(calls.way("a", List.of(PROGRAMME, SHANXI))).isEmpty();
		assertThat(calls.isGot(SHANXI, "a", List.of(PROGRAMME, SHANXI))).isFalse();
		assertThat(calls.isGot(null, "a", List.of())).isTrue();
	}

}
