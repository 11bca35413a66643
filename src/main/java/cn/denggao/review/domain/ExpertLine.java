package cn.denggao.review.domain;

import java.util.List;

/**
 * An expert in the list of the pool.
 *
 * @param specialties codes
 * @param seats reviews not yet handed in
 */
public record ExpertLine(String login, String name, String title, boolean senior, String employer, String province,
		boolean suspended, List<String> specialties, long seats) {
}
