package cn.denggao.engine.refusal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.exception.RestException;

/** The engine's own REST failures, which would otherwise keep their nearer mapper. */
@Priority(1)
class RestFailureMapper implements ExceptionMapper<RestException> {

	private final FailureMapper any = new FailureMapper();

	@Override
	public Response toResponse(RestException failure) {
		return any.toResponse(failure);
	}

}
