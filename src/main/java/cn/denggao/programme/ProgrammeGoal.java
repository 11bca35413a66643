package cn.denggao.programme;

/**
 * A number that a programme promises beyond its categories (R000-22…25).
 *
 * @param of which approvals it counts; null if none, so that it is only told
 * @param perYear whether it is meant for the rounds of each year
 */
public record ProgrammeGoal(String code, String name, TargetFigure figure, Selection of, boolean perYear) {
}
