package cn.denggao.engine.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

/** The elements and attributes that a kind of file may hold, read from its list. */
final class ClosedList {

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(\\*?)=(\\{[^}]*}|[A-Z]+)");

	private final Map<String, String> prefixes = new HashMap<>();

	private final Map<String, String> shorts = new HashMap<>();

	private final Map<String, Entry> entries = new HashMap<>();

	private final Set<String> once = new HashSet<>();

	/** From {@code engine/guard/<name>.list}. */
	ClosedList(String name) {
		ListFile.lines(name).forEach(this::learn);
	}

	private void learn(String line) {
		var words = line.split(" ", 3);
		switch (words[0]) {
			case "namespace" -> prefixes.put(words[2], words[1]);
			case "once" -> once.addAll(List.of(line.substring("once ".length()).split(" ")));
			case "let" -> shorts.put(words[1], written(words[2]));
			default -> learnElement(written(line));
		}
	}

	/** Longest first, or $node would be found in $nodes. */
	private String written(String line) {
		var whole = line;
		for (var word : shorts.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList()) {
			whole = whole.replace(word, shorts.get(word));
		}
		return whole;
	}

	private void learnElement(String line) {
		var parts = line.split("\\|", -1);
		var place = parts[0].split("<");
		var attributes = new HashMap<String, TextRule>();
		var required = new HashSet<String>();
		ATTRIBUTE.matcher(parts[1]).results().forEach(found -> {
			attributes.put(found.group(1), rule(found.group(3)));
			if (!found.group(2).isEmpty()) {
				required.add(found.group(1));
			}
		});
		var text = parts[2].isBlank() ? null : rule(parts[2].strip());
		entries.put(place[0].strip(),
				new Entry(Set.of(place[1].strip().split(" ")), Map.copyOf(attributes), Set.copyOf(required), text));
	}

	private static TextRule rule(String word) {
		return word.startsWith("{") ? new TextRule.OneOf(Set.of(word.substring(1, word.length() - 1).split(",")))
				: ValueRule.valueOf(word);
	}

	/** The name with the prefix of this list, or with its address if that is unknown. */
	String prefixed(QName name) {
		var prefix = prefixes.get(name.getNamespaceURI());
		return (prefix == null) ? "{" + name.getNamespaceURI() + "}" + name.getLocalPart()
				: prefix + ":" + name.getLocalPart();
	}

	void check(XmlNode root, GuardLimits limits, Findings findings) {
		root.all().forEach(node -> check(node, new Place(limits, findings)));
	}

	private void check(XmlNode node, Place place) {
		var entry = entries.get(node.name());
		if (entry == null) {
			place.findings.error(node, "element", node.name());
			return;
		}
		if (!entry.parents.contains(node.parent() == null ? "/" : node.parent().name())) {
			place.findings.error(node, "element-place", node.name());
		}
		if (once.contains(node.name()) && node.parent().children(node.name()).findFirst().orElse(node) != node) {
			place.findings.error(node, "element-twice", node.name());
		}
		entry.checkAttributes(node, place);
		entry.checkText(node, place);
	}

	/** Where findings go and what bounds them. */
	private record Place(GuardLimits limits, Findings findings) {

	}

	/** What the list says of one element. */
	private record Entry(Set<String> parents, Map<String, TextRule> attributes, Set<String> required, TextRule text) {

		void checkAttributes(XmlNode node, Place place) {
			node.attributes().forEach((name, value) -> {
				var rule = attributes.get(name);
				if (rule == null) {
					place.findings.error(node, "attribute", name);
				}
				else if (!rule.accepts(value, place.limits)) {
					place.findings.error(node, rule.fault(value), name, value, rule.expected());
				}
			});
			required.stream()
				.filter(name -> node.attribute(name).isEmpty())
				.sorted()
				.forEach(name -> place.findings.error(node, "attribute-missing", name));
		}

		void checkText(XmlNode node, Place place) {
			if (text == null && !node.text().isBlank()) {
				place.findings.error(node, "text", node.text());
			}
			if (text != null && !text.accepts(node.text(), place.limits)) {
				place.findings.error(node, text.fault(node.text()), node.name(), node.text(), text.expected());
			}
		}

	}

}
