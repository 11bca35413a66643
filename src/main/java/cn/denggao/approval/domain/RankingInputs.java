package cn.denggao.approval.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a ranking depends on; the same inputs have the same hash. */
record RankingInputs(List<Entrant> entrants, CutRules rules, String rulesHash) {

	RankingInputs {
		entrants = entrants.stream().sorted(Comparator.comparing(Entrant::code)).toList();
	}

	String hash() {
		var text = rulesHash + entrants.stream().map(RankingInputs::line).collect(Collectors.joining("\n", "\n", ""))
				+ rules.bounds().text() + rules.capital().map(CapitalRoom::text).orElse("");
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String line(Entrant entrant) {
		return String.join("|", entrant.project().toString(), entrant.code(), entrant.hospital(),
				entrant.expert().toPlainString(), String.valueOf(entrant.objective()),
				entrant.composite().toPlainString(), new TreeMap<>(entrant.blocks()).toString(),
				String.valueOf(entrant.vetoed()), String.valueOf(entrant.capital()), String.valueOf(entrant.weak()),
				String.valueOf(entrant.provincial()), entrant.submittedAt().toString(), String.valueOf(entrant.vote()));
	}

}
