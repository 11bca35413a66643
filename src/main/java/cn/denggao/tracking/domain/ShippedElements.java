package cn.denggao.tracking.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The elements of the diagrams that come with the program. */
class ShippedElements {

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

	private final Set<String> ids;

	ShippedElements() {
		try {
			this.ids = Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"))
				.flatMap(ShippedElements::ids)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether it stands where no shipped diagram has anything. */
	boolean isAtAnInsertedStep(Position position) {
		return position.elements()
			.stream()
			.map(element -> element.substring(element.indexOf(':') + 1))
			.anyMatch(element -> !ids.contains(element));
	}

	private static Stream<String> ids(Resource diagram) {
		try {
			return ID.matcher(diagram.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.map((MatchResult found) -> found.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
