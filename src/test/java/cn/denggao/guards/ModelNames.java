package cn.denggao.guards;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.ProcessVariable;

/** The names a process's {@code …Model} class knows of its diagram. */
record ModelNames(String key, Set<String> elements, Set<String> messages, Set<String> variables) {

	/** The Model that belongs to a diagram, by folder and file name. */
	static Optional<ModelNames> of(BpmnDiagram diagram) {
		try {
			return Optional
				.of(read(Class.forName("cn.denggao." + diagram.module() + ".process." + nameOf(diagram.name()))));
		}
		catch (ClassNotFoundException ex) {
			return Optional.empty();
		}
	}

	/** The simple name of a diagram's Model. */
	static String nameOf(String diagram) {
		return Stream.of(diagram.split("-"))
			.map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining("", "", "Model"));
	}

	/** A small Model without sections: its key, and elements of that diagram. */
	static ModelNames partOf(Class<?> model) {
		var elements = constants(model).filter(field -> !field.getName().equals("KEY"))
			.map(ModelNames::text)
			.collect(Collectors.toSet());
		return new ModelNames(read(model).key(), elements, Set.of(), Set.of());
	}

	private static ModelNames read(Class<?> model) {
		var key = constants(model).filter(field -> field.getName().equals("KEY"))
			.map(ModelNames::text)
			.findFirst()
			.orElse("");
		return new ModelNames(key, names(model, "Elements"), names(model, "Messages"), names(model, "Variables"));
	}

	private static Set<String> names(Class<?> model, String section) {
		return Stream.of(model.getDeclaredClasses())
			.filter(nested -> nested.getSimpleName().equals(section))
			.flatMap(ModelNames::constants)
			.map(ModelNames::text)
			.filter(name -> !name.isEmpty())
			.collect(Collectors.toSet());
	}

	private static Stream<Field> constants(Class<?> type) {
		return Stream.of(type.getDeclaredFields()).filter(field -> !field.isSynthetic());
	}

	private static String text(Field constant) {
		try {
			constant.setAccessible(true);
			var value = constant.get(null);
			return (value instanceof ProcessVariable<?> variable) ? variable.name()
					: (value instanceof String name) ? name : "";
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(constant.toString(), ex);
		}
	}

}
