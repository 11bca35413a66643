package cn.denggao.audit.domain;

import java.time.LocalDate;

/**
 * Which entries are wanted; what is empty or null does not matter.
 *
 * @param type kind of subject
 * @param id id of the subject, or its beginning
 * @param login who acted
 * @param action what was done, or its beginning
 * @param from first day
 * @param to last day
 */
public record FindEntries(String type, String id, String login, String action, LocalDate from, LocalDate to) {
}
