package cn.denggao.application.domain;

import java.math.BigDecimal;

import cn.denggao.programme.ProgrammeGoal;
import cn.denggao.programme.TargetFigure.State;

/**
 * One goal, or its year.
 *
 * @param year of rounds; null for all years
 * @param counted null if it counts nothing
 * @param percent null if not the whole programme is seen
 */
public record GoalLine(ProgrammeGoal goal, Integer year, Integer counted, BigDecimal percent, State state) {
}
