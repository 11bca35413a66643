package cn.denggao.application.domain.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;

/**
 * Whether the conditions of a form can be understood: they look at fields that there are,
 * compare them with what can stand there, and do not wait for one another in a circle.
 */
final class ConditionChecks {

	private static final String ROW = "row.";

	private final Map<String, FieldTemplate> fields = new HashMap<>();

	private final Map<String, FieldTemplate> columns = new HashMap<>();

	private final Set<String> yearly = new HashSet<>();

	private final ConditionalParts parts;

	private final Map<String, Map<String, String>> lists;

	private ConditionChecks(DossierTemplate template) {
		this.parts = new ConditionalParts(template);
		this.lists = template.lists();
		template.sections().forEach(section -> {
			section.fields().forEach(field -> fields.put(section.code() + "." + field.code(), field));
			section.tables().forEach(table -> table(section.code() + "." + table.code() + ".", table));
		});
	}

	private void table(String at, TableTemplate table) {
		if (table.kind() == FormTable.Kind.FREE) {
			table.columns().forEach(column -> columns.put(at + column.code(), column));
			table.columns().stream().filter(FieldTemplate::yearly).forEach(column -> yearly.add(at + column.code()));
		}
		if (table.kind() == FormTable.Kind.YEARS) {
			table.rows().forEach(row -> fields.put(at + row.code(), row));
			table.rows().forEach(row -> yearly.add(at + row.code()));
		}
	}

	/** Where the first mistake is. */
	static Optional<String> mistake(DossierTemplate template) {
		var checks = new ConditionChecks(template);
		return checks.parts.written()
			.keySet()
			.stream()
			.filter(address -> !checks.isSound(address))
			.findFirst()
			.map(address -> address + ".when");
	}

	private boolean isSound(String address) {
		var condition = parts.conditions().get(address);
		return condition != null && tests(condition).allMatch(test -> isSound(address, test))
				&& !reaches(address, address, new HashSet<>());
	}

	private boolean isSound(String address, Condition.Test test) {
		var field = fieldOf(address, test.field());
		if (field == null || (LookedAt.namesYear(test.field()) && !yearly.contains(target(address, test.field())))) {
			return false;
		}
		var type = (field.type() == null) ? FormField.Type.TEXT : field.type();
		if (test.operator().isOrder()) {
			return type.isNumber();
		}
		return test.operator() == Condition.Operator.FILLED || switch (type) {
			case CHOICE -> options(field, test.values()).containsAll(test.values());
			case YES_NO -> Set.of("YES", "NO").containsAll(test.values());
			default -> true;
		};
	}

	/** What can be chosen; directions are the round's, other lists the register's. */
	private Collection<String> options(FieldTemplate field, Collection<String> asked) {
		if (DossierTemplate.DIRECTIONS.equals(field.optionsOf()) || RegisteredLists.knows(field.optionsOf())) {
			return asked;
		}
		return (field.optionsOf() == null) ? field.options().keySet()
				: lists.getOrDefault(field.optionsOf(), Map.of()).keySet();
	}

	private FieldTemplate fieldOf(String address, String name) {
		return name.startsWith(ROW) ? (columns.containsKey(address) ? columns.get(target(address, name)) : null)
				: fields.get(LookedAt.of(name).name());
	}

	/** Where a name leads from an address. */
	private static String target(String address, String looked) {
		var name = LookedAt.of(looked).name();
		return name.startsWith(ROW) ? address.substring(0, address.lastIndexOf('.') + 1) + name.substring(ROW.length())
				: name;
	}

	/** Whether the answer at an address depends on what stands at the other. */
	private boolean reaches(String from, String to, Set<String> seen) {
		return depends(from).anyMatch(next -> next.equals(to) || (seen.add(next) && reaches(next, to, seen)));
	}

	/** What the conditions of a part and of everything it stands in look at. */
	private Stream<String> depends(String address) {
		return around(address).flatMap(this::looksAt);
	}

	private Stream<String> looksAt(String address) {
		var condition = parts.conditions().get(address);
		return (condition == null) ? Stream.empty() : condition.fields().flatMap(name -> around(target(address, name)));
	}

	/** The part itself, its table and its section. */
	private static Stream<String> around(String address) {
		var steps = address.split("\\.");
		var around = Stream.<String>builder();
		var at = "";
		for (var step : steps) {
			at = at.isEmpty() ? step : at + "." + step;
			around.add(at);
		}
		return around.build();
	}

	private static Stream<Condition.Test> tests(Condition condition) {
		if (condition instanceof Condition.Several several) {
			return several.parts().stream().flatMap(ConditionChecks::tests);
		}
		if (condition instanceof Condition.Not not) {
			return tests(not.part());
		}
		return Stream.of((Condition.Test) condition);
	}

}
