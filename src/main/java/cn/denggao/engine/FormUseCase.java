package cn.denggao.engine;

import java.util.Optional;
import java.util.Set;

/**
 * Receives the answer of one Camunda Form inside the completing transaction. It checks
 * everything again and keeps the texts in its own tables; a {@code Refused} rolls all
 * back and the form keeps its input.
 */
public interface FormUseCase {

	/** Form id, e.g. {@code review-formally}. */
	String form();

	void answer(FormAnswer answer);

	/**
	 * How the ids of further forms begin that it takes. Administrators make them from
	 * {@link #form()}, whose fields they keep; what is entered beyond those it keeps as
	 * it came, and nothing of it becomes a process variable.
	 */
	default Optional<String> family() {
		return Optional.empty();
	}

	/** Whether it receives the answers of this form. */
	default boolean takes(String id) {
		return form().equals(id) || family().filter(id::startsWith).isPresent();
	}

	/**
	 * Names of the process variables that it sets itself, whatever the process: a diagram
	 * with this form may ask for them.
	 */
	default Set<String> decides() {
		return Set.of();
	}

	/**
	 * Whether every office of the project may read the answer: such a form is refused
	 * where the shipped diagram keeps all steps internal.
	 */
	default boolean isReadByOffices() {
		return false;
	}

}
