package cn.denggao.engine;

/**
 * Receives the answer of one Camunda Form inside the completing transaction. It checks
 * everything again and keeps the texts in its own tables; a {@code Refused} rolls all
 * back and the form keeps its input.
 */
public interface FormUseCase {

	/** Form id, e.g. {@code review-formally}. */
	String form();

	void answer(FormAnswer answer);

}
