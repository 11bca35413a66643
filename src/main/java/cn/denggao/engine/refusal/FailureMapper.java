package cn.denggao.engine.refusal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;

/** Any failure: a refusal becomes its sentence, all else stays the engine's answer. */
@Priority(1)
class FailureMapper implements ExceptionMapper<Throwable> {

	@Override
	public Response toResponse(Throwable failure) {
		var sentences = RefusalSentences.current();
		return sentences.in(failure)
			.map(refused -> Response.status(refused.kind().status())
				.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
				.entity(new RefusalAnswer("Refused", sentences.of(refused), refused.field().orElse(null)))
				.build())
			.orElseGet(() -> ExceptionHandlerHelper.getInstance().getResponse(failure));
	}

}
