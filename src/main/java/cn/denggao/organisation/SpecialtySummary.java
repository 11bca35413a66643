package cn.denggao.organisation;

/**
 * A clinical specialty that projects are built for.
 *
 * @param licenceSubject code in the catalogue of licensed subjects (诊疗科目), or null
 */
public record SpecialtySummary(String code, String name, String licenceSubject) {
}
