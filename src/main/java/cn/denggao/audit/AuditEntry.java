package cn.denggao.audit;

import java.time.Instant;

/**
 * One act.
 *
 * @param seq position in the subject's chain, from 1
 * @param at by the official clock
 * @param roles role codes held while acting, sorted, with commas
 * @param facts canonical JSON
 * @param previousHash hash of the entry before, empty for the first
 * @param hash SHA-256 over everything else, hexadecimal
 */
public record AuditEntry(Subject subject, long seq, String action, Instant at, String login, String roles,
		String organisation, String facts, String previousHash, String hash) {
}
