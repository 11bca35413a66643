package cn.denggao.discipline.domain;

import java.util.stream.Stream;

/**
 * What a discipline is sorted by: 发展水平, 行业地位, 人才, 能力 (R001-19). Empty where nothing was
 * written.
 */
public record Considerations(String development, String standing, String talent, String capability) {

	static final Considerations NONE = new Considerations("", "", "", "");

	boolean isComplete() {
		return Stream.of(development, standing, talent, capability).noneMatch(String::isBlank);
	}

}
