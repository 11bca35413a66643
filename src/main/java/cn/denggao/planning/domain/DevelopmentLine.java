package cn.denggao.planning.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a hospital's plan in a list.
 *
 * @param plan the region's plan it rests on
 * @param outdated whether that one has been revised since
 * @param confirmedOn null while it is not
 */
public record DevelopmentLine(UUID id, String hospital, String title, int number, DevelopmentStatus status,
		PlanLine plan, boolean outdated, LocalDate confirmedOn) {
}
