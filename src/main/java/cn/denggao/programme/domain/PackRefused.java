package cn.denggao.programme.domain;

import cn.denggao.kernel.Refused;

/** A pack cannot be taken in: names the file and the field. */
class PackRefused extends Refused {

	private PackRefused(String key, Object... arguments) {
		this(null, key, arguments);
	}

	private PackRefused(String field, String key, Object[] arguments) {
		super(Kind.RULE, field, key, arguments);
	}

	/** The key that is wrong; empty if it is the whole file. */
	String path() {
		return (arguments().length > 1) ? String.valueOf(arguments()[1]) : "";
	}

	/** The same of another file, if it was told of this one. */
	PackRefused in(String told, String file) {
		if (!told.equals(arguments()[0])) {
			return this;
		}
		var arguments = arguments().clone();
		arguments[0] = file;
		return new PackRefused(key(), arguments);
	}

	static PackRefused notAPack() {
		return new PackRefused("programme.pack.not-a-zip");
	}

	static PackRefused tooLarge(String file, int kilobytes) {
		return new PackRefused("programme.pack.file-too-large", file, kilobytes);
	}

	static PackRefused unknownFile(String file) {
		return new PackRefused("programme.pack.file-unknown", file);
	}

	static PackRefused missingFile(String file) {
		return new PackRefused("programme.pack.file-missing", file);
	}

	static PackRefused unreadable(String file, int line) {
		return new PackRefused("programme.pack.file-unreadable", file, line);
	}

	static PackRefused missing(String file, String field) {
		return new PackRefused("programme.pack.field-missing", file, field);
	}

	static PackRefused unknown(String file, String field) {
		return new PackRefused("programme.pack.field-unknown", file, field);
	}

	static PackRefused wrong(String file, String field) {
		return new PackRefused("programme.pack.field-wrong", file, field);
	}

	/**
	 * The value is readable and breaks a rule; {@code rule} is the end of a message key.
	 */
	static PackRefused rule(String file, String field, String rule) {
		return new PackRefused("programme.pack.rule." + rule, file, field);
	}

	/** Another authority has taken in a programme of this code; another one is free. */
	static PackRefused taken(String owner, String free) {
		return new PackRefused("code", "programme.pack.rule.code-taken",
				new Object[] { Pack.PROGRAMME, "code", owner, free });
	}

	@Override
	public String getMessage() {
		return super.getMessage() + " "
				+ String.join(" ", java.util.Arrays.stream(arguments()).map(String::valueOf).toList());
	}

}
