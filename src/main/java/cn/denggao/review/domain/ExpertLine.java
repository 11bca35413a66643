package cn.denggao.review.domain;

import java.util.List;

/**
 * An expert in the list of the pool.
 *
 * @param specialties codes
 * @param seats reviews not yet handed in
 */
public record ExpertLine(String login, String name, String title, String employer, String province,
		List<String> specialties, long seats, ExpertStanding standing) {
}
