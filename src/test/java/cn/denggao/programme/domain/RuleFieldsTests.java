package cn.denggao.programme.domain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.programme.RoundRules;
import cn.denggao.programme.ShareScope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every number of a round's rules can be set by its officers, or is known not to. */
class RuleFieldsTests {

	/** What of a share is taken is chosen on the same page. */
	private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, BigDecimal.class, boolean.class,
			ShareScope.class);

	/**
	 * Kept elsewhere: versions by the opening, quotas on their own page, conditions in a
	 * file of their own.
	 */
	private static final List<String> ELSEWHERE = List.of("versions", "recommendation", "rubric", "midtermRubric",
			"acceptanceRubric", "admission");

	@Test
	void namesEveryNumberOfTheRules() {
		assertThat(RuleFields.all()).extracting(RuleField::path)
			.containsExactlyInAnyOrderElementsOf(
					numbers(RoundRules.class, "").filter(path -> ELSEWHERE.stream().noneMatch(path::startsWith))
						.toList());
	}

	private static Stream<String> numbers(Class<?> part, String before) {
		return Stream.of(part.getRecordComponents()).flatMap(component -> numbers(component, before));
	}

	private static Stream<String> numbers(RecordComponent component, String before) {
		var path = before + component.getName();
		if (NUMBERS.contains(component.getType())) {
			return Stream.of(path);
		}
		return component.getType().isRecord() ? numbers(component.getType(), path + ".") : Stream.of();
	}

}
