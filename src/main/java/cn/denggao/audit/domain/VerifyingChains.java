package cn.denggao.audit.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.audit.AuditChain;
import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.ChainFinding;
import cn.denggao.audit.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes chains: each entry must follow the one before, carry its own hash, and the
 * last one must be the head.
 */
@Service
@Transactional(readOnly = true)
class VerifyingChains implements AuditChain {

	private final AuditEntries entries;

	VerifyingChains(AuditEntries entries) {
		this.entries = entries;
	}

	@Override
	public List<AuditEntry> entries(Subject subject) {
		return entries.of(subject);
	}

	@Override
	public List<AuditEntry> latest(int count) {
		return entries.latest(count);
	}

	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ChainFinding verify(Subject subject) {
		var chain = entries.of(subject);
		return new ChainFinding(subject, chain.size(), firstBroken(chain, entries.head(subject)));
	}

	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public List<ChainFinding> verifyAll() {
		return entries.subjects().stream().map(this::verify).filter(finding -> !finding.isIntact()).toList();
	}

	private static Optional<Long> firstBroken(List<AuditEntry> chain, Optional<AuditEntries.Head> head) {
		long seq = 0;
		var hash = "";
		for (var entry : chain) {
			seq++;
			if (entry.seq() != seq || !entry.previousHash().equals(hash) || !entry.hash().equals(EntryHash.of(entry))) {
				return Optional.of(seq);
			}
			hash = entry.hash();
		}
		boolean complete = head.isPresent() ? head.get().seq() == seq && head.get().hash().equals(hash) : seq == 0;
		return complete ? Optional.empty() : Optional.of(seq + 1);
	}

}
