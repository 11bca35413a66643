package cn.denggao.engine;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The shipped forms of which administrators may make others, because somebody takes them.
 */
@Component
public class FormFamilies {

	private final ObjectProvider<FormUseCase> useCases;

	FormFamilies(ObjectProvider<FormUseCase> useCases) {
		this.useCases = useCases;
	}

	public List<Family> all() {
		return useCases.stream()
			.flatMap(useCase -> useCase.family().stream().map(prefix -> new Family(useCase.form(), prefix)))
			.toList();
	}

	/** Of a form that an administrator made. */
	public Optional<Family> of(String form) {
		return all().stream().filter(family -> form.startsWith(family.prefix())).findFirst();
	}

	/**
	 * Forms of one receiver.
	 *
	 * @param model id of the shipped form whose fields all of them have
	 * @param prefix how the ids of the others begin
	 */
	public record Family(String model, String prefix) {
	}

}
