package cn.denggao.calendar.events;

/**
 * The holiday notice of a year was imported.
 *
 * @param corrected whether the year had been there before
 * @param changed how many days are now working days and were none, or the other way round
 */
public record YearImported(int year, boolean corrected, int changed) {
}
