package cn.denggao.engine;

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
