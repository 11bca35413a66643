package cn.denggao.programme.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.domain.ProgrammeCodes.Holder;

import org.springframework.stereotype.Component;

/**
 * Under which code an authority takes a pack in: its own, or the pack's if it is free.
 */
@Component
class OwnCodes {

	/** Of the page. */
	private static final String FIELD = "code";

	/**
	 * Numbers of applications, projects and certificates begin with it, the engine names
	 * variants by it, and no organisation's id looks like it.
	 */
	private static final Pattern FORM = Pattern.compile("[A-Z](-?[A-Z0-9])+");

	private static final int LONGEST = 24;

	private final ProgrammeCodes codes;

	private final Deciders deciders;

	OwnCodes(ProgrammeCodes codes, Deciders deciders) {
		this.codes = codes;
		this.deciders = deciders;
	}

	/**
	 * The code that counts until the transaction ends; refused with what to do instead.
	 * @param typed empty for the one used before, else the pack's
	 */
	String choose(String pack, String typed, OrganisationId organisation) {
		codes.oneAtATime(pack + " " + organisation);
		var used = codes.used(pack, organisation);
		var code = typed.isEmpty() ? used.orElse(pack) : typed;
		used.filter(other -> !other.equals(code)).ifPresent(other -> {
			throw Refused.at(FIELD, "programme.pack.own-code.used-another", other);
		});
		if (!code.equals(pack) && !isWellFormed(code)) {
			throw Refused.at(FIELD, "programme.pack.own-code.wrong", LONGEST);
		}
		codes.oneAtATime(code);
		codes.holder(code).ifPresent(holder -> requireOwn(holder, code, pack, organisation));
		return code;
	}

	private void requireOwn(Holder holder, String code, String pack, OrganisationId organisation) {
		if (!holder.organisation().equals(organisation)) {
			var owner = deciders.nameOf(holder.organisation());
			throw code.equals(pack) ? PackRefused.taken(owner, free(pack, organisation))
					: Refused.at(FIELD, "programme.pack.own-code.taken", owner);
		}
		if (!holder.pack().equals(pack)) {
			throw Refused.at(FIELD, "programme.pack.own-code.other-pack", holder.pack());
		}
	}

	/** The one used before or a free one; empty where the pack's own will do. */
	String proposed(String pack, OrganisationId organisation) {
		var used = codes.used(pack, organisation);
		if (used.isPresent()) {
			return used.filter(code -> !code.equals(pack)).orElse("");
		}
		return codes.holder(pack).isEmpty() ? "" : free(pack, organisation);
	}

	/** The pack's code with the region's behind it, and a number if that is taken. */
	private String free(String pack, OrganisationId organisation) {
		var region = cut(plain(deciders.regionOf(organisation)), LONGEST / 2);
		var start = plain(pack).replaceAll("^[^A-Z]+", "");
		return IntStream.iterate(1, next -> next + 1)
			.mapToObj(no -> (no == 1) ? region : region + "-" + no)
			.map(end -> cut(start.isEmpty() ? "P" : start, LONGEST - 1 - end.length()) + "-" + end)
			.filter(code -> codes.holder(code).isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private static String plain(String text) {
		return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static String cut(String text, int longest) {
		return text.substring(0, Math.min(text.length(), longest)).replaceAll("-$", "");
	}

	private static boolean isWellFormed(String code) {
		return code.length() <= LONGEST && FORM.matcher(code).matches();
	}

}
