package cn.denggao.programme;

import java.util.List;

/**
 * What a programme promises in numbers.
 *
 * @param owner whose programme it is, as the pack says; need not be in the register
 * @param goals promised over its categories
 */
public record ProgrammePlan(String code, String name, String owner, List<CategoryTarget> categories,
		List<ProgrammeGoal> goals) {
}
