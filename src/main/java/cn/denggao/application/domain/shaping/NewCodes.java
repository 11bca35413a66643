package cn.denggao.application.domain.shaping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.application.domain.shaping.Place.Kind;
import cn.denggao.kernel.Refused;

/**
 * Codes of new parts. One that any version of the form has had is not proposed again:
 * what was entered there once would come back.
 */
class NewCodes {

	/** Name of the field in which one is typed. */
	static final String FIELD = "code";

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

	private static final Map<Kind, String> BEGINNING = Map.of(Kind.TABLE, "t", Kind.COLUMN, "c", Kind.ROW, "r",
			Kind.FILE, "FILE");

	private final FormTree form;

	private final List<String> versions;

	NewCodes(FormTree form, List<String> versions) {
		this.form = form;
		this.versions = versions;
	}

	/** A free one for a list. */
	String proposed(String list) {
		var place = Place.in(list, "x");
		var letters = IntStream.rangeClosed('A', 'Z').mapToObj(letter -> String.valueOf((char) letter));
		var beginning = (place.kind() == Kind.FIELD) ? place.section().toLowerCase(Locale.ROOT)
				: BEGINNING.getOrDefault(place.kind(), "S");
		var numbered = IntStream.iterate(1, number -> number + 1).mapToObj(number -> beginning + number);
		return Stream.concat((place.kind() == Kind.SECTION) ? letters : Stream.empty(), numbered)
			.filter(code -> versions.stream().noneMatch(version -> version.contains("\"code\":\"" + code + "\"")))
			.filter(code -> !isTaken(place, code))
			.findFirst()
			.orElseThrow();
	}

	/** The typed one, or a free one if nothing is typed. */
	String typed(String list, String text) {
		if (text.isBlank()) {
			return proposed(list);
		}
		var code = text.strip();
		if (!CODE.matcher(code).matches()) {
			throw Refused.at(FIELD, "application.shape.code.wrong");
		}
		if (isTaken(Place.in(list, code), code)) {
			throw Refused.at(FIELD, "application.shape.code.taken", code);
		}
		return code;
	}

	/** Fields and tables of a section share their codes; a kind of file is the form's. */
	private boolean isTaken(Place place, String code) {
		return form.all()
			.map(Part::place)
			.filter(other -> other.code().equals(code))
			.anyMatch(other -> switch (place.kind()) {
				case FIELD, TABLE ->
					other.holder().equals(place.holder()) && other.kind() != Kind.FILE && other.kind() != Kind.SECTION;
				case FILE, SECTION -> other.kind() == place.kind();
				case COLUMN, ROW -> other.list().equals(place.list());
			});
	}

}
