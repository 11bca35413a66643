package cn.denggao.audit.web;

/**
 * One entry as people read it.
 *
 * @param at date and time by the official clock
 * @param person the name behind the login
 * @param roles names of the roles held while acting
 * @param action what was done, in words
 * @param subject kind of subject, in words
 * @param mark beginning of the hash
 */
record EntryLine(String at, String person, String login, String roles, String action, String code, String subject,
		String type, String id, long seq, String facts, String mark, String hash) {
}
