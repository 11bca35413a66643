package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was entered: texts by section and key.
 *
 * @param known what is not entered, by the source that the form names
 */
public record DossierContent(Map<String, Map<String, String>> sections, Map<String, String> known) {

	public DossierContent {
		sections = Map.copyOf(sections);
	}

	public DossierContent(Map<String, Map<String, String>> sections) {
		this(sections, Map.of());
	}

	/** The same where what is not entered is known, too. */
	public DossierContent knowing(Map<String, String> facts) {
		return new DossierContent(sections, facts);
	}

	public Map<String, String> section(String code) {
		return sections.getOrDefault(code, Map.of());
	}

	/** The text at a key of a section, empty if nothing stands there. */
	public String text(String section, String key) {
		return section(section).getOrDefault(key, "").strip();
	}

	/** What stands in a field, be it entered or known. */
	String said(String section, FormField field) {
		return (field.from() == null) ? text(section, field.key()) : known.getOrDefault(field.from(), "");
	}

	/** The number at a key, empty if there is none or it is not a number. */
	public Optional<BigDecimal> number(String section, String key) {
		return Entered.number(text(section, key));
	}

	/** What stands where the form asks for something; the rest is left out. */
	public DossierContent only(DossierForm asked) {
		var shown = new HashMap<String, Map<String, String>>();
		asked.sections().forEach(section -> {
			var values = new HashMap<>(section(section.code()));
			values.keySet().retainAll(section.entered().keySet());
			shown.put(section.code(), values);
		});
		return new DossierContent(shown, known);
	}

	/** The same content with one section replaced. */
	public DossierContent with(String section, Map<String, String> values) {
		var all = new HashMap<>(sections);
		all.put(section, Map.copyOf(values));
		return new DossierContent(all, known);
	}

	/** The content in a fixed order, as text that is hashed. */
	Map<String, Map<String, String>> ordered() {
		var ordered = new TreeMap<String, Map<String, String>>();
		sections.forEach((section, values) -> {
			var filled = new TreeMap<String, String>();
			values.forEach((key, value) -> {
				if (!value.isBlank()) {
					filled.put(key, value.strip());
				}
			});
			ordered.put(section, filled);
		});
		return ordered;
	}

}
