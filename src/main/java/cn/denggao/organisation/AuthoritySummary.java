package cn.denggao.organisation;

/**
 * A health authority, whatever its name.
 *
 * @param superior the authority above it in the supervision tree, null for a province's
 */
public record AuthoritySummary(OrganisationId id, String name, Level level, String region, OrganisationId superior) {
}
