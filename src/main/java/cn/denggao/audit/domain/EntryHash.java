package cn.denggao.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import cn.denggao.audit.AuditEntry;

/** Seals an entry: SHA-256 over its canonical text, which begins with the hash before. */
final class EntryHash {

	private EntryHash() {
	}

	static AuditEntry seal(AuditEntry entry) {
		return new AuditEntry(entry.subject(), entry.seq(), entry.action(), entry.at(), entry.login(), entry.roles(),
				entry.organisation(), entry.facts(), entry.previousHash(), of(entry));
	}

	static String of(AuditEntry entry) {
		var text = CanonicalFacts.json(
				List.of(entry.previousHash(), entry.subject().type(), entry.subject().id(), entry.seq(), entry.action(),
						entry.at().toString(), entry.login(), entry.roles(), entry.organisation(), entry.facts()));
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
