package cn.denggao.guards;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import cn.denggao.programme.RoundRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is frozen must be in force: every component of a round's rules is read. */
class RulesInForceTests {

	private static final Set<String> GENERATED = Set.of("<init>", "equals", "hashCode", "toString");

	private static final JavaClasses PROGRAM = ArchitectureTests.PROGRAM;

	@Test
	void readsEveryRuleOutsideTheRules() {
		assertThat(unread(RoundRules.class)).isEmpty();
	}

	@Test
	void findsARuleThatNobodyReads() {
		var classes = new ClassFileImporter().importClasses(Sample.class, Sample.Part.class, Reader.class);

		assertThat(unread(Sample.class, classes)).containsExactly("Part.dead", "Sample.selfish");
	}

	private static Set<String> unread(Class<?> rules) {
		return unread(rules, PROGRAM);
	}

	/** Components nobody reads but the records of these rules themselves. */
	private static Set<String> unread(Class<?> rules, JavaClasses program) {
		var records = new ArrayList<Class<?>>();
		gather(rules, records);
		var own = records.stream().map(Class::getName).toList();
		var unread = new TreeSet<String>();
		for (var record : records) {
			for (var component : record.getRecordComponents()) {
				var read = program.get(record)
					.getMethod(component.getAccessor().getName())
					.getAccessesToSelf()
					.stream()
					.anyMatch(access -> isForeign(access.getOriginOwner(), own));
				if (!read && !readByItsOwn(record, component, program, own)) {
					unread.add(record.getSimpleName() + "." + component.getName());
				}
			}
		}
		return unread;
	}

	/** Read by a method of the record that is itself called from outside. */
	private static boolean readByItsOwn(Class<?> record, RecordComponent component, JavaClasses program,
			List<String> own) {
		return program.get(record)
			.getField(component.getName())
			.getAccessesToSelf()
			.stream()
			.map(access -> access.getOrigin())
			.filter(method -> !method.getName().equals(component.getName()) && !GENERATED.contains(method.getName())
					&& !method.getName().startsWith("with"))
			.flatMap(method -> method.getAccessesToSelf().stream())
			.anyMatch(access -> isForeign(access.getOriginOwner(), own));
	}

	/** Checking a pack is not following it. */
	private static boolean isForeign(JavaClass reader, List<String> own) {
		return !own.contains(reader.getName()) && !reader.getSimpleName().startsWith("Pack");
	}

	private static void gather(Class<?> record, List<Class<?>> records) {
		if (record.isRecord() && !records.contains(record)) {
			records.add(record);
			Arrays.stream(record.getRecordComponents())
				.flatMap(RulesInForceTests::types)
				.forEach(type -> gather(type, records));
		}
	}

	private static Stream<Class<?>> types(RecordComponent component) {
		var inside = (component.getGenericType() instanceof ParameterizedType type)
				? Arrays.stream(type.getActualTypeArguments()) : Stream.<java.lang.reflect.Type>empty();
		return Stream.concat(Stream.of(component.getType()),
				inside.filter(Class.class::isInstance).map(type -> (Class<?>) type));
	}

	/** Rules of which two are dead. */
	record Sample(int read, int derived, int selfish, Part part) {

		int twice() {
			return derived * 2;
		}

		Sample withNothing() {
			return new Sample(read, derived, selfish(), part);
		}

		/** A part of which one is dead. */
		record Part(int alive, int dead) {
		}

	}

	/** Somebody who follows the rules. */
	static class Reader {

		int all(Sample sample) {
			return sample.read() + sample.twice() + sample.part().alive();
		}

	}

}
