package cn.denggao.organisation;

/**
 * A health authority, whatever its name.
 *
 * @param region null for the nation's
 * @param superior the authority above it in the supervision tree, null for a province's
 * and for the nation's
 */
public record AuthoritySummary(OrganisationId id, String name, Level level, String region, OrganisationId superior) {
}
