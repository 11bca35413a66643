package cn.denggao.programme;

import java.time.Instant;

/**
 * One version of a rubric, which never changes.
 *
 * @param imported whether it came with a programme pack
 */
public record RubricVersion(Rubric.Ref ref, String title, Instant keptAt, boolean imported) {
}
