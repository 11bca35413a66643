package cn.denggao.identity.events;

/**
 * Somebody took a list of accounts away as a workbook.
 *
 * @param login of whoever did
 * @param asked what was asked for, in words
 */
public record AccountsExported(String login, long rows, String asked) {
}
