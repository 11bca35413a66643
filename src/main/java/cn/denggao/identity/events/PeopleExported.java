package cn.denggao.identity.events;

/**
 * Somebody took a list of people away as a workbook.
 *
 * @param action the audit trail's word for it
 * @param login of whoever did
 * @param asked what was asked for, in words
 */
public record PeopleExported(String action, String login, long rows, String asked) {
}
